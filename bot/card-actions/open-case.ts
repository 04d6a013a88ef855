import { commandSchema, type Member } from '../../src/case/commands.ts';
import { sayIn } from '../../src/language/translate.ts';
import type { Notice } from '../cards/frame.ts';
import { ROLE } from '../cards/open-case/open-case.ts';
import { refusalNotice } from '../cards/refusal/refusal.ts';
import { summaryCard } from '../cards/summary/summary.ts';
import { voiceIn } from '../cards/voice.ts';
import { drawingOf } from '../case-in-view.ts';
import type { ActionAnswer, CardAction } from '../incoming.ts';
import { openCaseForm, procedureToOpen, servicesUnder } from '../open-case-form.ts';
import type { BotParts } from '../parts.ts';
import type { Known } from '../who.ts';
import { wrongFields } from './wrong-fields.ts';
import { evidenceOf } from './commands.ts';
import { choices, ifKnown, momentOf, said, yesOrNo, type Fields } from './fields.ts';

/** The people chosen on the form, as Graph knows them: nothing about them is taken from the click but their id. */
const groupOf = async (parts: BotParts, fields: Fields): Promise<Member[]> => {
  const chosen = Object.entries(fields).flatMap(([key, objectId]): { role: string; objectId: string }[] =>
    key.startsWith(ROLE) && objectId !== '' ? [{ role: key.slice(ROLE.length), objectId }] : [],
  );
  const members = await Promise.all(
    chosen.map(async ({ role, objectId }): Promise<Member[]> => {
      const found = await parts.people.find(objectId);
      return found === null
        ? []
        : [
            {
              tenant: parts.settings.tenantId,
              objectId: found.objectId,
              name: found.name,
              agency: found.agency,
              mail: found.mail,
              role,
            },
          ];
    }),
  );
  // One person, one membership: the first role on the form counts.
  return members
    .flat()
    .filter((one, at, all) => all.findIndex(({ objectId }) => objectId === one.objectId) === at);
};

/** Opens the case that the form asks for; otherwise the form comes back as it was filled in, with the reason. */
export const openCaseFromForm = async (
  parts: BotParts,
  action: CardAction,
  { person }: Known,
  fields: Fields,
): Promise<ActionAnswer> => {
  const voice = voiceIn(person.language);
  const say = sayIn(person.language);
  const opened = procedureToOpen(parts, fields.procedure);
  if (opened === null) return { kind: 'error', code: 'BadRequest', text: say('bot.forged') };
  const { edition, procedure } = opened;
  const service = parts.directory.find(fields.service ?? '') ?? undefined;
  const again = async (
    notice: Notice,
    options: { mayOverride?: boolean; offerGoodPractice?: boolean } = {},
  ): Promise<ActionAnswer> => ({
    kind: 'card',
    card: await openCaseForm(parts, {
      person,
      ...opened,
      services: service === undefined ? servicesUnder(edition, parts.directory.search('')) : [service],
      voice,
      entered: fields,
      notice,
      ...options,
    }),
  });
  if (service === undefined) return again({ kind: 'refused', lines: [say('bot.wrongField.service')] });

  const command = commandSchema.safeParse({
    type: 'openCase',
    procedure: procedure.id,
    edition: edition.id,
    service,
    criteria: ['area', 'nature', 'reason'].flatMap((one) => choices(fields, `criteria.${one}`)),
    evidence: evidenceOf(fields),
    qualityAssurance:
      fields.qualityAssurance === undefined
        ? undefined
        : { considered: fields.qualityAssurance === 'true', note: said(fields, 'qualityAssuranceNote') },
    leadAgency: said(fields, 'leadAgency'),
    group: await groupOf(parts, fields),
    closureKind: ifKnown(fields, 'closureKind'),
    planned: yesOrNo(fields, 'planned'),
    guidance2009Since: said(fields, 'guidance2009Since'),
    notifiedAt: momentOf(fields, 'notifiedAt'),
    closesOn: said(fields, 'closesOn'),
    goodPractice: fields.goodPractice === 'true' ? true : undefined,
    override: said(fields, 'override'),
  });
  if (!command.success) return again(wrongFields(command.error, person.language));
  const answer = await parts.desk.open(command.data, { person, cause: action.cause });
  if (!answer.ok)
    return again(refusalNotice(answer.refusal, voice), {
      mayOverride: answer.refusal.mayOverride,
      offerGoodPractice: answer.refusal.code === 'good-practice-only',
    });
  const notice: Notice = { kind: 'done', lines: [say('cards.done.opened', { ref: answer.ref })] };
  const seen = await parts.desk.view(answer.ref, person);
  if (!seen.ok) return { kind: 'message', text: notice.lines.join('\n\n') };
  const card = summaryCard(drawingOf(parts, seen.view, voice, notice));
  // Where others read it as well it speaks both languages.
  const stands =
    action.conversation.kind === 'personal'
      ? card
      : summaryCard(drawingOf(parts, seen.view, voiceIn('both')));
  return { kind: 'card', card, stands };
};

/** The form of a procedure that was chosen from the list of them. */
export const emptyOpenForm = async (
  parts: BotParts,
  { person }: Known,
  fields: Fields,
): Promise<ActionAnswer> => {
  const say = sayIn(person.language);
  if (!person.roles.includes('commissioner')) return { kind: 'message', text: say('bot.mayNotOpen') };
  const opened = procedureToOpen(parts, fields.procedure);
  if (opened === null) return { kind: 'error', code: 'BadRequest', text: say('bot.forged') };
  const services = servicesUnder(opened.edition, parts.directory.search(''));
  if (services.length === 0) return { kind: 'message', text: say('cardsProcedures.open.noServiceOfKind') };
  return {
    kind: 'card',
    card: await openCaseForm(parts, { person, ...opened, services, voice: voiceIn(person.language) }),
  };
};
