import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Person } from '../src/access/person.ts';
import { openCase, type Service } from '../src/case/commands.ts';
import { OutsideProblem } from '../src/follow-up/ports.ts';
import type { Edition, Procedure } from '../src/procedures/types.ts';
import type { Notice } from './cards/frame.ts';
import { openCaseCard } from './cards/open-case/open-case.ts';
import type { Voice } from './cards/voice.ts';
import type { BotParts } from './parts.ts';

/** Choices of one list: more would outgrow a message; the rest of a group is added in the tab. */
const MOST_PEOPLE = 20;

/** The team's members. A directory that does not answer must not stop a case from being opened. */
const membersToOffer = async (parts: BotParts) => {
  try {
    return (await parts.people.search('')).slice(0, MOST_PEOPLE);
  } catch (error) {
    if (!(error instanceof OutsideProblem)) throw error;
    parts.log.warn({ problem: error.problem }, 'the form offers nobody for the group');
    return [];
  }
};

/** The form with what this person can choose from. */
export const openCaseForm = async (
  parts: BotParts,
  wanted: {
    readonly person: Person;
    readonly edition: Edition;
    readonly procedure: Procedure;
    readonly services: readonly Service[];
    readonly voice: Voice;
    readonly entered?: Readonly<Record<string, string>>;
    readonly notice?: Notice;
    readonly mayOverride?: boolean;
    readonly offerGoodPractice?: boolean;
  },
): Promise<IAdaptiveCard> => {
  const { person } = wanted;
  const found = await membersToOffer(parts);
  const people = found.some(({ objectId }) => objectId === person.objectId) ? found : [person, ...found];
  return openCaseCard({
    ...wanted,
    people,
    searchesPeople: !parts.settings.rehearsal,
    leadAgency: person.agency,
    opener: person.objectId,
  });
};

/** Services that this edition knows, so that nobody fills in a form for one that would be refused out of hand. */
export const servicesUnder = (edition: Edition, services: readonly Service[]): readonly Service[] =>
  services.filter(({ serviceType }) => edition.serviceTypes.some(({ id }) => id === serviceType));

/** The procedure as it would be opened today, with its edition; null when no edition has it. */
export const procedureToOpen = (
  { editions }: Pick<BotParts, 'editions'>,
  id: string | undefined,
): { readonly edition: Edition; readonly procedure: Procedure } | null => {
  const known = openCase.shape.procedure.safeParse(id);
  const edition = known.success ? editions.opening(known.data) : null;
  const procedure = edition?.procedures.find((one) => one.id === id);
  return edition === null || procedure === undefined ? null : { edition, procedure };
};
