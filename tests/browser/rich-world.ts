import { randomUUID } from 'node:crypto';
import { getEdition } from '../../src/procedures/editions/index.ts';
import type { Command } from '../../src/case/commands.ts';
import { bookMeeting, fileDraft, fileLetter, holdMeeting } from '../journeys/acts.ts';
import { Client, until } from '../journeys/client.ts';
import { closure, escalatingConcerns, inDays, openings } from '../journeys/given.ts';
import { performanceReview, providerFailure } from '../journeys/openings-elsewhere.ts';
import { startPlan, tick } from '../journeys/satisfy.ts';
import { Walker, wayTo } from '../journeys/walk.ts';
import { individualSchema, individualsSchema } from '../../src/server/contract/individuals.ts';

/** What every screen is looked at with: cases in which something of everything has happened. */
export interface RichWorld {
  /** Escalating concerns in improvement: suspended, planned, met, notified, written about. */
  readonly concerns: string;
  /** A closure with people in its register, one of them on the move. */
  readonly closing: string;
  /** Somebody of that register. */
  readonly person: string;
  /** A failure in England notified three weeks ago: everything that had a limit is overdue. */
  readonly overdue: string;
  readonly closed: string;
  /** A performance review by the inspectorate. */
  readonly review: string;
  readonly incident: string;
  /** With signals that suggest something. */
  readonly service: string;
  readonly edition: string;
}

/** What an invented provider sends: a date that is none, an answer that is none, a column of its own. */
const residents = [
  'Resident name,DOB,Room,Funding,Preferred language,RAG,Friends,Hobbies',
  'Gwen Ddychmygol,3/2/1940,12,Council,Welsh,Red,Y tri,Knitting',
  'Alun Ddychmygol,28/2/1938,14,CHC,English,Amber,Y tri,Chess',
  'Beti Sampl,1939-07-01,15,Self-funded,English,Green,,',
  'Ceri Enghraifft-Hirenwog-Iawn,1941-01-09,16,Joint,Welsh,Red,Y tri,',
].join('\n');

/** With two cells that cannot be taken over, and somebody new. */
export const residentsWithErrors = residents
  .replace('28/2/1938', '31/2/1938')
  .replace('Self-funded', 'the lottery')
  .concat('\nDilys Newydd,1935-05-05,17,Council,Welsh,Amber,,Singing');

const furnishConcerns = async (mari: Client): Promise<string> => {
  const { ref } = await mari.open(escalatingConcerns);
  const asked = { client: mari, ref, edition: getEdition('wales-2026') };
  await mari.until(ref, 'its channel', ({ channel }) => channel !== null);
  await startPlan(asked);
  const commands: readonly Command[] = [
    {
      type: 'addAction',
      action: {
        text: 'Mend the medication records',
        source: 'ciw-notice',
        owner: 'Dafydd Sampl',
        due: inDays(-4),
      },
    },
    { type: 'agreePlan', agreedWith: 'Siân Esiampl-Jones' },
    {
      type: 'answerQuestion',
      question: 'ec-criteria-met',
      answer: 'met',
      rationale: 'Two inspections and the reviews say the same about safety at night.',
    },
    { type: 'enterStage', stage: 'plan' },
    { type: 'enterStage', stage: 'improvement' },
    {
      type: 'suspendCommissioning',
      rationale: 'Harm is likely while nights are not staffed.',
      riskAssessment: 'High: two falls in a week with nobody near.',
      partnersAgreed: ['Bwrdd Iechyd Hafren'],
      jointParties: ['Bwrdd Iechyd Hafren'],
      signOff: { name: 'Nia Ymarfer', role: 'Director', on: inDays(0) },
      reviewOn: inDays(14),
      communications: 'Provider by letter; families through the home.',
    },
    { type: 'recordDecision', decision: 'Visits every week', rationale: 'Nights are what went wrong.' },
    { type: 'recordEntry', log: 'risk', text: 'The rota depends on one agency.' },
    { type: 'recordEntry', log: 'communication', text: 'Families heard by letter.' },
    { type: 'recordEntry', log: 'lesson', text: 'Families heard late', theme: 'communication' },
    { type: 'recordEvidence', evidence: [{ text: 'Two falls in one night', source: 'safeguarding' }] },
  ];
  for (const command of commands) await mari.does(ref, command);
  const actions = (await mari.view(ref)).plan.actions;
  await mari.does(ref, {
    type: 'reviewAction',
    action: actions[0]?.id ?? '',
    progress: 'at-risk',
    note: 'Two of four posts filled',
  });
  const [items = [], others = []] = (await mari.view(ref)).sections.map((section) => section.items);
  const [first, second, third] = items;
  await mari.does(ref, { type: 'tickItem', item: first?.id ?? '', note: 'Seen on the visit of 16 November' });
  await mari.does(ref, {
    type: 'setItemNotApplicable',
    item: second?.id ?? '',
    reason: 'Done before we asked',
  });
  await mari.does(ref, { type: 'noteItem', item: third?.id ?? '', note: 'Asked for by telephone' });
  await tick(
    mari,
    ref,
    others.map(({ id }) => id),
  );
  await holdMeeting(mari, ref, [{ text: 'Ask the health board', owner: 'Mari Enghraifft', due: inDays(5) }]);
  await bookMeeting(mari, ref);
  await mari.does(ref, { type: 'requestMeeting', duration: 60, within: 20 });
  await fileDraft(mari, ref, 'escalating-concerns');
  await fileLetter(mari, ref, 'concerns-and-mitigations');
  await mari.until(ref, 'its steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  return ref;
};

const furnishClosure = async (mari: Client): Promise<{ ref: string; person: string }> => {
  const { ref } = await mari.open(closure);
  const { firstStage } = getEdition('wales-2026').procedures.find(({ id }) => id === 'closure') ?? {};
  await mari.until(ref, `its channel at ${firstStage}`, ({ channel }) => channel !== null);
  const id = randomUUID();
  const path = `/api/cases/${ref}/individuals`;
  const started = await mari.ask('POST', `${path}/import`, {
    id,
    content: Buffer.from(residents).toString('base64'),
  });
  if (started.status >= 300) throw new Error(`import: ${JSON.stringify(started.body)}`);
  await until(
    'the import',
    () => mari.ask('GET', `${path}/import/${id}`),
    ({ body }) => JSON.stringify(body).includes('"status":"done"'),
  );
  const { rows } = individualsSchema.parse((await mari.ask('GET', path)).body);
  const person = rows.find(({ name }) => name === 'Gwen Ddychmygol')?.id ?? '';
  const does = async (command: Readonly<Record<string, unknown>>): Promise<string> => {
    const answer = await mari.ask('POST', `${path}/${person}/commands`, command, {
      'idempotency-key': randomUUID(),
    });
    if (answer.status !== 200) throw new Error(`${String(command['type'])}: ${JSON.stringify(answer.body)}`);
    const view = individualSchema.parse((await mari.ask('GET', `${path}/${person}`)).body);
    return view.options[0]?.id ?? '';
  };
  const option = await does({ type: 'offerOption', service: 'Tŷ Gwyn', serviceId: 'ty-gwyn' });
  await does({ type: 'recordVisit', option, on: inDays(-1), kind: 'visit' });
  await does({ type: 'recordChoice', option, chosenBy: 'person', registered: true, meetsNeeds: true });
  await does({
    type: 'planMove',
    on: inDays(1),
    time: '10:30',
    transport: 'Adapted taxi, paid by the council',
    override: 'The home loses its power tonight',
  });
  return { ref, person };
};

const furnishSigns = async (mari: Client, service: string): Promise<void> => {
  const does = async (command: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await mari.ask('POST', `/api/services/${service}/commands`, command, {
      'idempotency-key': randomUUID(),
    });
    if (answer.status !== 200) throw new Error(`${String(command['type'])}: ${JSON.stringify(answer.body)}`);
  };
  for (const [source, severity, text, days] of [
    ['complaint', 'moderate', 'Three complaints about night staffing', -60],
    ['safeguarding', 'moderate', 'Two referrals after falls at night', -30],
    ['finance', 'high', 'Wages were paid late for the second month', -3],
  ] as const)
    await does({ type: 'recordSignal', source, severity, text, on: inDays(days) });
  await does({ type: 'noteRootCause', text: 'One nurse for two floors since September' });
};

const furnishIncident = async (mari: Client, cases: readonly string[]): Promise<string> => {
  const send = async (path: string, body: unknown): Promise<string> => {
    const answer = await mari.ask('POST', path, body, { 'idempotency-key': randomUUID() });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return JSON.stringify(answer.body);
  };
  const opened = await send('/api/incidents', {
    title: 'Gofal Enghraifft in difficulty',
    provider: 'Gofal Enghraifft Cyf',
    description: 'The provider says that money runs out in March.',
    nation: 'WLS',
  });
  const ref = /"ref":"(IN-[\d-]+)"/.exec(opened)?.[1] ?? '';
  const does = (command: Readonly<Record<string, unknown>>): Promise<string> =>
    send(`/api/incidents/${ref}/commands`, command);
  for (const one of cases) await does({ type: 'linkCase', ref: one });
  await does({
    type: 'tellAuthority',
    name: 'Cyngor Arall',
    kind: 'council',
    how: 'telephone',
    at: new Date(Date.now() - 3_600_000).toISOString(),
  });
  await does({
    type: 'addAction',
    text: 'List every empty place within twenty miles',
    owner: 'Bwrdd Iechyd Hafren',
    due: inDays(-2),
  });
  await does({ type: 'considerEmergencyPlanning', decision: 'not-now', rationale: 'Places are known' });
  await does({ type: 'recordEntry', log: 'risk', text: 'Two homes share one kitchen' });
  await does({ type: 'draftSituationReport', fields: {} });
  return ref;
};

/** Puts it all into a product that has just started. */
export const furnish = async (url: string): Promise<RichWorld> => {
  const mari = await Client.signIn(url, 'mari');
  const gwen = await Client.signIn(url, 'gwen');
  const walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  const concerns = await furnishConcerns(mari);
  const { ref: closing, person } = await furnishClosure(mari);
  const { ref: overdue } = await mari.open({
    ...providerFailure,
    notifiedAt: new Date(Date.now() - 21 * 86_400_000).toISOString(),
  });
  const out = wayTo(walker.procedure('quality-assurance'), 'close');
  const closed = await walker.atStage('quality-assurance', out.stage);
  await walker.leave(closed, out);
  const { ref: review } = await mari.open(performanceReview);
  const service = 'ty-gwyn';
  await furnishSigns(mari, service);
  const incident = await furnishIncident(mari, [concerns, closing]);
  // What the rehearsal page shows besides: a chat, and a letter that has come in.
  for (const text of [
    'help',
    `${concerns}`,
    'open escalating concerns for Plas Enghraifft',
    'what is overdue',
  ])
    await mari.say(text);
  await mari.ask('POST', '/rehearsal/injections', { injection: 'insolvency', person: 'mari' });
  await mari.until(overdue, 'its steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  return { concerns, closing, person, overdue, closed, review, incident, service, edition: 'wales-2026' };
};
