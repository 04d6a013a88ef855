import { entryLogs, type Command } from '../../src/case/commands.ts';
import type { Duty, Edition } from '../../src/procedures/types.ts';
import type { Client } from './client.ts';
import { fileDraft, fileLetter, holdMeeting, bookMeeting } from './acts.ts';
import { inDays } from './given.ts';

/** What people do when a gate says that something is missing: the thing itself, through the same commands. */

interface Asked {
  readonly client: Client;
  readonly ref: string;
  readonly edition: Edition;
}
type Doing = (asked: Asked) => Promise<unknown>;

const action = {
  text: 'A nurse on every night',
  source: 'contract' as const,
  owner: 'Dafydd Sampl-Rees',
  due: inDays(10),
};

const hearProvider: Doing = ({ client, ref }) =>
  client.does(ref, { type: 'recordProviderResponse', response: 'The provider accepts the findings.' });

export const startPlan: Doing = async (asked) => {
  await hearProvider(asked);
  await asked.client.does(asked.ref, { type: 'addAction', action });
};

/** The group’s own, not asked of the provider. */
const isOwn = (source: string): boolean => source === 'group' || source === 'lesson';

export const meetRemedies: Doing = async ({ client, ref }) => {
  for (const { id, status, source } of (await client.view(ref)).plan.actions)
    if (status === 'open' && !isOwn(source))
      await client.does(ref, { type: 'meetAction', action: id, evidence: 'Seen on the visit' });
};

/** Ticks items of the case's lists; those that do not apply to its service are not on them. */
export const tick = async (client: Client, ref: string, items?: readonly string[]): Promise<void> => {
  const open = (await client.view(ref)).sections
    .flatMap((section) => section.items)
    .filter(({ id, status }) => status === 'open' && (items === undefined || items.includes(id)));
  for (const { id } of open) await client.does(ref, { type: 'tickItem', item: id });
};

const enter =
  (log: Extract<Command, { type: 'recordEntry' }>['log']): Doing =>
  ({ client, ref }) =>
    client.does(ref, { type: 'recordEntry', log, text: 'Nobody was asked who was there at night.' });

const doings: Readonly<Record<string, Doing>> = {
  'provider-response-recorded': hearProvider,
  'provider-heard': hearProvider,
  'evidence-recorded': ({ client, ref }) =>
    client.does(ref, {
      type: 'recordEvidence',
      evidence: [{ text: 'Two falls in one night', source: 'safeguarding' }],
    }),
  'plan-started': startPlan,
  'plan-agreed': async (asked) => {
    const { client, ref } = asked;
    if ((await client.view(ref)).plan.actions.every(({ source }) => isOwn(source))) await startPlan(asked);
    await client.does(ref, { type: 'agreePlan', agreedWith: 'Siân Esiampl-Jones' });
  },
  'remedies-met': meetRemedies,
  'meeting-booked': ({ client, ref }) => bookMeeting(client, ref),
  'meeting-held': ({ client, ref }) => holdMeeting(client, ref),
  'no-suspension-in-force': ({ client, ref }) =>
    client.does(ref, { type: 'liftSuspension', reason: 'Nights are staffed.' }),
  'checklist-settled': ({ client, ref }) => tick(client, ref),
  'lessons-recorded': enter('lesson'),
  'root-cause-recorded': enter('root-cause'),
  'standards-assessed': async ({ client, ref, edition }) => {
    for (const { id } of edition.standards)
      await client.does(ref, {
        type: 'assessStandard',
        standard: id,
        judgement: 'met',
        evidence: 'In the decision report.',
      });
  },
  'activation-acknowledged': ({ client, ref }) => {
    const at = new Date(Date.now() - 60_000).toISOString();
    return client.does(ref, {
      type: 'recordActivation',
      telephonedAt: at,
      writtenAt: at,
      acknowledgedAt: at,
      acknowledgedBy: 'Mari Enghraifft',
      acknowledgedAs: 'lead',
    });
  },
};

export const fulfil = async (asked: Asked, { id, metBy }: Duty): Promise<void> => {
  const { client, ref } = asked;
  switch (metBy.kind) {
    case 'hand':
      await client.does(ref, { type: 'confirmDuty', duty: id, note: 'Done, and seen by the group.' });
      return;
    case 'items':
      return tick(client, ref, metBy.items);
    case 'letter':
      await fileLetter(client, ref, metBy.letter);
      return;
    case 'notification': {
      const { draft } = await fileDraft(client, ref, metBy.notification);
      if (metBy.step === 'uploaded') await client.does(ref, { type: 'confirmUpload', draft });
      return;
    }
    case 'fact':
      return bringAbout(asked, metBy.fact);
  }
};

const bringAbout = async (asked: Asked, requirement: string): Promise<void> => {
  const { client, ref, edition } = asked;
  const plain = doings[requirement];
  if (plain !== undefined) {
    await plain(asked);
    return;
  }
  const [kind, about = ''] = requirement.split(':');
  switch (kind) {
    case 'milestone':
      await client.does(ref, { type: 'recordMilestone', milestone: about, on: inDays(0) });
      return;
    case 'entry': {
      const log = entryLogs.find((one) => one === about);
      if (log === undefined) throw new Error(`no log ${about}`);
      await enter(log)(asked);
      return;
    }
    case 'filed': {
      const isLetter = edition.procedures.some(({ letters }) => letters.some(({ id }) => id === about));
      await (isLetter ? fileLetter(client, ref, about) : fileDraft(client, ref, about));
      return;
    }
    case 'duty-met': {
      const duty = edition.procedures.flatMap(({ duties }) => duties).find(({ id }) => id === about);
      if (duty === undefined) throw new Error(`no duty ${about}`);
      return fulfil(asked, duty);
    }
    default:
      throw new Error(`nobody knows how to see to ${requirement}`);
  }
};

/** What a command itself can bring. `null` where it is the case that has to change. */
const brought = (command: Command, requirement: string, edition: Edition): Partial<Command> | null => {
  switch (requirement) {
    case 'residual-concerns-settled':
      return { residualConcerns: 'none' };
    case 'evidence':
    case 'evidence-recorded':
      return { evidence: [{ text: 'Two falls in one night', source: 'safeguarding' }] };
    case 'quality-assurance-note':
    case 'quality-assurance-considered':
      return { qualityAssurance: { considered: true, note: 'Two meetings since June changed nothing.' } };
    case 'criteria':
    case 'criteria-named':
      return command.type === 'stepToProcedure'
        ? {
            criteria: edition.procedures
              .find(({ id }) => id === command.procedure)
              ?.criteria.slice(0, 1)
              .map(({ id }) => id),
            ...(command.procedure === 'closure'
              ? { closureKind: 'voluntary', planned: true, closesOn: inDays(90) }
              : {}),
          }
        : null;
    case 'written-agreement':
      return { agreement: 'Letter of the council, in the file' };
    case 'rationale':
      return { rationale: 'Harm is likely while nights are not staffed.' };
    case 'risk-assessment':
      return { riskAssessment: 'High: two falls in a week with nobody near.' };
    case 'partners-agreed':
      return { partnersAgreed: ['Bwrdd Iechyd Hafren'] };
    case 'joint-parties-consulted':
      return { jointParties: 'none' };
    case 'sign-off':
      return { signOff: { name: 'Nia Ymarfer', role: 'Director', on: inDays(0) } };
    case 'review-date':
      return { reviewOn: inDays(14) };
    case 'communications-planned':
      return { communications: 'Provider by letter; families through the home.' };
    default:
      return null;
  }
};

/** Sees to what a gate misses; returns the command as it is to be sent then. */
export const satisfy = async (
  client: Client,
  ref: string,
  requirement: string,
  command: Command,
  edition: Edition,
): Promise<Command> => {
  const more = brought(command, requirement, edition);
  if (more !== null) return Object.assign({}, command, more);
  await bringAbout({ client, ref, edition }, requirement);
  return command;
};

/** Suspends commissioning with everything that 5.19 and 5.23 ask for. */
export const suspend = (client: Client, ref: string): Promise<unknown> =>
  client.does(ref, {
    type: 'suspendCommissioning',
    rationale: 'Harm is likely while nights are not staffed.',
    riskAssessment: 'High: two falls in a week with nobody near.',
    partnersAgreed: ['Bwrdd Iechyd Hafren'],
    jointParties: 'none',
    signOff: { name: 'Nia Ymarfer', role: 'Director', on: inDays(0) },
    reviewOn: inDays(14),
    communications: 'Provider by letter; families through the home.',
  });
