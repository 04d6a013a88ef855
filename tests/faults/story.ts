import { randomUUID } from 'node:crypto';
import type { Command } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { openedSchema, type Chronology } from '../../src/server/contract/cases.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, inDays } from '../journeys/given.ts';

/**
 * One case from open to closed as a list of steps that can each be sent again: a step is over when it was
 * acknowledged, whatever happened to the process in between, and its key is the same every time.
 */
interface Step {
  readonly name: string;
  /** What to send; null waits for the case to come so far. */
  readonly command: (view: CaseView) => Command | null;
  /** The event that an acknowledged step must have left exactly once, told apart by a text that it carries. */
  readonly event: string;
  readonly mark: string | null;
}

const item = (view: CaseView, n: number): string => view.sections.flatMap(({ items }) => items)[n]?.id ?? '';
const fieldsOf = (): Record<string, string> => ({});

const steps = (story: string): readonly Step[] => [
  ...[0, 1, 2, 3, 4, 5].map((n): Step => ({
    name: `tick ${n}`,
    command: (view) => ({ type: 'tickItem', item: item(view, n), note: `${story} tick ${n}.` }),
    event: 'ItemTicked',
    mark: `${story} tick ${n}.`,
  })),
  {
    name: 'provider heard',
    command: () => ({ type: 'recordProviderResponse', response: `${story} response` }),
    event: 'ProviderResponseRecorded',
    mark: `${story} response`,
  },
  ...[0, 1].map((n): Step => ({
    name: `action ${n}`,
    command: () => ({
      type: 'addAction',
      action: {
        text: `${story} action ${n}.`,
        source: 'contract',
        owner: 'Dafydd Sampl-Rees',
        due: inDays(30),
      },
    }),
    event: 'ActionAdded',
    mark: `${story} action ${n}.`,
  })),
  {
    name: 'request meeting',
    command: () => ({ type: 'requestMeeting', duration: 60, purpose: `${story} meeting` }),
    event: 'MeetingRequested',
    mark: `${story} meeting`,
  },
  {
    name: 'choose slot',
    command: ({ meetings: [meeting] }) => {
      const start = meeting?.slots[0]?.start;
      return meeting && start ? { type: 'chooseSlot', meeting: meeting.id, start } : null;
    },
    event: 'SlotChosen',
    mark: null,
  },
  {
    name: 'draft notification',
    command: () => ({ type: 'draftNotification', notification: 'escalating-concerns', fields: fieldsOf() }),
    event: 'NotificationDrafted',
    mark: null,
  },
  {
    name: 'confirm notification',
    command: ({ notifications: [draft] }) =>
      draft
        ? {
            type: 'confirmNotification',
            draft: draft.draft,
            fields: draft.fields,
            recipients: [{ name: 'Arolygiaeth Gofal Cymru' }],
          }
        : null,
    event: 'NotificationConfirmed',
    mark: null,
  },
  {
    name: 'file letter',
    command: () => ({
      type: 'fileLetter',
      letter: 'concerns-and-mitigations',
      language: 'both',
      subject: `${story} letter`,
      body: '<p>Annwyl ddarparwr · Dear provider</p>',
      recipients: ['rheolwr@gofal-enghraifft.example'],
    }),
    event: 'LetterSubmitted',
    mark: `${story} letter`,
  },
  ...[0, 1].map((n): Step => ({
    name: `meet action ${n}`,
    command: ({ plan }) => {
      const action = plan.actions[n];
      return action ? { type: 'meetAction', action: action.id, evidence: `${story} met ${n}.` } : null;
    },
    event: 'ActionMet',
    mark: `${story} met ${n}.`,
  })),
];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries until it goes through: while the product is dead or busy there is no answer, and that is no answer. */
async function persist<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + 400_000;
  let last: unknown = 'nothing yet';
  while (Date.now() < end) {
    try {
      const done = await attempt();
      if (done !== null) return done;
    } catch (problem) {
      last = problem;
    }
    await sleep(40);
  }
  throw new Error(`${what} did not go through in seven minutes`, { cause: last });
}

export interface Told {
  readonly ref: string;
  readonly acknowledged: readonly { readonly step: Step; readonly version: number }[];
}

/** Tells the whole story to the product at `base()`, which may die and come back at another moment. */
export async function tell(story: string, base: string, serviceId: string): Promise<Told> {
  const client = (): Promise<Client> => Client.signIn(base, 'mari');
  const openKey = randomUUID();
  const ref = await persist('open', async () => {
    const answer = await (
      await client()
    ).ask(
      'POST',
      '/api/cases',
      { ...escalatingConcerns, serviceId, evidence: [{ text: `${story} evidence`, source: 'other' }] },
      { 'idempotency-key': openKey },
    );
    if (answer.status >= 400 && answer.status < 500) throw new Error(JSON.stringify(answer.body));
    return answer.status === 201 || answer.status === 200 ? openedSchema.parse(answer.body).ref : null;
  });
  const acknowledged: { step: Step; version: number }[] = [];
  for (const step of steps(story)) {
    const key = randomUUID();
    const version = await persist(`${story}: ${step.name}`, async () => {
      const mari = await client();
      const command = step.command(await mari.view(ref));
      if (command === null) return null;
      const answer = await mari.send(ref, command, key);
      if (answer.status === 409) throw new Error(JSON.stringify(answer.body));
      if (answer.status !== 200) return null;
      const { version }: { version?: unknown } = Object(answer.body);
      return typeof version === 'number' ? version : null;
    });
    acknowledged.push({ step, version });
  }
  await persist(`${story}: all steps done`, async () => {
    const view = await (await client()).view(ref);
    const quiet =
      view.steps.length > 8 &&
      view.steps.every(({ status }) => status === 'done') &&
      view.meetings.every(({ status }) => status === 'booked') &&
      view.notifications.every(({ status }) => status === 'filed') &&
      view.letters.every(({ status }) => status === 'filed');
    return quiet ? true : null;
  });
  return { ref, acknowledged };
}

/** What is wrong with what was left behind: in the log and outside. Empty when nothing was lost and nothing is double. */
export async function inspect(told: Told, client: Client): Promise<string[]> {
  const { ref, acknowledged } = told;
  const problems: string[] = [];
  const answer = await client.ask('GET', `/api/cases/${ref}/chronology`);
  const { events }: Pick<Chronology, 'events'> = Object(answer.body);
  events.forEach(({ version }, n) => {
    if (version !== n + 1) problems.push(`${ref}: version ${version} stands at place ${n + 1}`);
  });
  events.reduce((previous, event) => {
    if (previous !== '' && event.previousHash !== previous)
      problems.push(`${ref}: the chain breaks at ${event.version}`);
    return event.hash;
  }, '');
  for (const { step, version } of acknowledged) {
    const same = events.filter(
      ({ type, payload }) =>
        type === step.event && (step.mark === null || JSON.stringify(payload).includes(step.mark)),
    );
    if (same.length !== 1)
      problems.push(`${ref}: acknowledged "${step.name}" stands ${same.length} times in the log`);
    if (version > events.length) problems.push(`${ref}: acknowledged version ${version} is gone`);
  }
  const channels = (await client.teams()).channels.filter(({ name }) => name.startsWith(ref));
  if (channels.length !== 1) problems.push(`${ref}: ${channels.length} channels`);
  for (const channel of channels) {
    if (channel.tabs.length !== 1) problems.push(`${ref}: ${channel.tabs.length} tabs`);
    const marks = channel.posts.map(
      ({ card }) => /"hafanMark":"([^"]+)"/.exec(JSON.stringify(card ?? {}))?.[1] ?? 'no mark',
    );
    for (const mark of new Set(marks)) {
      const times = marks.filter((other) => other === mark).length;
      if (times > 1) problems.push(`${ref}: the card ${mark} stands ${times} times in the channel`);
    }
  }
  const meetings = (await client.calendar()).events.filter(
    ({ subject, cancelled }) => subject.includes(ref) && !cancelled,
  );
  if (meetings.length !== 1) problems.push(`${ref}: ${meetings.length} meetings`);
  const names: string[] = [];
  const walk = async (path: string): Promise<void> => {
    for (const entry of (await client.files(path)).entries) {
      if (entry.kind === 'folder') await walk(entry.path);
      else if (entry.path.includes(ref)) names.push(entry.name);
    }
  };
  await walk('');
  if (names.length !== 3) problems.push(`${ref}: ${names.length} files instead of 3: ${names.join('; ')}`);
  return problems;
}
