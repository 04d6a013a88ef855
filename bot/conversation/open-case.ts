import type { Language, ProcedureId } from '../../src/procedures/types.ts';
import { asWritten } from '../cards/as-written.ts';
import { proceduresCard } from '../cards/open-case/procedures.ts';
import { openCaseForm, procedureToOpen, servicesUnder } from '../open-case-form.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';
import { saidOf } from './procedures-in-words.ts';

/** Opening a case under any procedure; the form has the criteria and roles of the edition it is opened under. */

const formFor = (procedureId: ProcedureId) => async (turn: MessageTurn) => {
  const { parts, person, say, voice, rest } = turn;
  if (!person.roles.includes('commissioner'))
    return [{ text: say('bot.mayNotOpen'), suggestions: nextSteps(turn) }];
  const opened = procedureToOpen(parts, procedureId);
  if (opened === null) return [{ text: say('botChat.noEdition'), suggestions: nextSteps(turn) }];
  const found = rest === '' ? [] : servicesUnder(opened.edition, parts.directory.search(rest));
  const offered = found.length > 0 ? found : servicesUnder(opened.edition, parts.directory.search(''));
  if (offered.length === 0)
    return [
      {
        text: `${say('cardsProcedures.open.noServiceOfKind')} ${parts.settings.baseUrl}/tab/#/open?procedure=${procedureId}`,
        suggestions: nextSteps(turn),
      },
    ];
  const text =
    rest === ''
      ? say('bot.openFor')
      : found.length === 0
        ? say('bot.noService', { text: asWritten(rest.slice(0, 100)) })
        : say('bot.openIt');
  return [
    { text },
    {
      card: await openCaseForm(parts, {
        person,
        ...opened,
        services: offered,
        voice,
      }),
    },
  ];
};

const opening = (
  name: string,
  id: ProcedureId,
  more: Readonly<Record<Language, readonly string[]>>,
  /** The bare name of a closure is too short a word to stand for a wish. */
  bare = true,
): Intent => {
  const none = bare ? [''] : [];
  const said = saidOf(id, {
    en: ['open', 'start', 'raise', 'new', 'begin', 'open a case of', ...none],
    cy: ['agor', 'agor achos', 'dechrau', 'codi', ...none],
  });
  return {
    name,
    phrases: { en: [...said.en, ...more.en], cy: [...said.cy, ...more.cy] },
    answer: formFor(id),
  };
};

/** "Open escalating concerns for Tŷ Gwyn" (Code 5). */
export const openEscalatingConcerns = opening('open-escalating-concerns', 'escalating-concerns', {
  en: [],
  cy: [],
});

/** "Open a closure for Tŷ Gwyn" (Code 7). */
export const openClosure = opening(
  'open-closure',
  'closure',
  {
    en: ['open a closure case', 'home is closing', 'planned closure', 'service is closing'],
    cy: ['agor cau', 'agor achos cau', 'dechrau cau', 'achos cau', 'cartref yn cau', 'cau cartref'],
  },
  false,
);

export const openOthers: readonly Intent[] = [
  opening('open-quality-assurance', 'quality-assurance', { en: [], cy: [] }),
  opening('open-decommissioning', 'decommissioning', {
    en: ['stop buying from', 'end the contract'],
    cy: ['dod â chontract i ben', 'terfynu contract'],
  }),
  opening('open-provider-failure', 'provider-failure', {
    en: ['provider has failed', 'provider gone bust'],
    cy: ['darparwr wedi methu'],
  }),
  opening('open-performance-review', 'performance-review', { en: [], cy: [] }),
  opening('open-transitional', 'transitional', {
    en: ['home under the 2009 guidance'],
    cy: ['cartref o dan ganllawiau 2009'],
  }),
];

/** "Open a case", without saying of what kind: all of them, to choose from. */
export const openAny: Intent = {
  name: 'open-case',
  phrases: {
    en: ['open a case', 'open case', 'new case', 'start a case', 'procedures', 'which procedure'],
    cy: ['agor achos', 'achos newydd', 'dechrau achos', 'gweithdrefnau', 'pa weithdrefn'],
  },
  async answer(turn) {
    const { parts, person, say, voice } = turn;
    if (!person.roles.includes('commissioner'))
      return [{ text: say('bot.mayNotOpen'), suggestions: nextSteps(turn) }];
    return [
      { text: say('botProcedures.whichProcedure') },
      { card: proceduresCard({ voice, procedures: proceduresToOpen(parts.editions) }) },
    ];
  },
};

const procedureIds: readonly ProcedureId[] = [
  'quality-assurance',
  'escalating-concerns',
  'decommissioning',
  'closure',
  'provider-failure',
  'performance-review',
  'transitional',
];
const proceduresToOpen = (editions: MessageTurn['parts']['editions']) =>
  procedureIds.flatMap((id) => procedureToOpen({ editions }, id)?.procedure ?? []);
