import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/case/view-schema.ts';
import { chronologySchema, type Chronology } from '../../src/server/contract/cases.ts';
import { getEdition } from '../../src/procedures/editions/index.ts';
import { startProduct, type Product } from '../product.ts';
import { fileDraft, fileLetter } from './acts.ts';
import { Client } from './client.ts';
import { channelOf, escalatingConcerns, inDays, openings, qualityAssurance } from './given.ts';
import { startPlan, tick } from './satisfy.ts';
import { Walker } from './walk.ts';

/** One case through four procedures (P1 → P2 → P3 → P4), and one back again with what is left (P2 → P1). */
describe('stepping between procedures', () => {
  let product: Product;
  let mari: Client;
  let walker: Walker;
  let ref: string;
  let first: CaseView;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    const gwen = await Client.signIn(product.url, 'gwen');
    walker = new Walker(mari, gwen, getEdition('wales-2026'), openings);
  });
  afterAll(() => product?.stop());

  const chronology = async (): Promise<Chronology['events']> =>
    chronologySchema.parse((await mari.ask('GET', `/api/cases/${ref}/chronology`)).body).events;
  const answer = (question: string, id: string) =>
    mari.does(ref, { type: 'answerQuestion', question, answer: id, rationale: 'As the evidence shows.' });
  const allDone = (what: string, of = () => ref): Promise<CaseView> =>
    mari.until(of(), what, ({ steps }) => steps.every(({ status }) => status === 'done'));

  /** What has to be there after each step over, whatever else is new. */
  const kept = (before: CaseView, after: CaseView): void => {
    expect(after.ref).toBe(first.ref);
    expect(after.channel).toEqual(first.channel);
    expect(after.folder).toEqual(first.folder);
    expect(after.group).toEqual(first.group);
    expect(after.evidence).toEqual(expect.arrayContaining(before.evidence));
    expect(after.plan.actions).toEqual(before.plan.actions);
    expect(after.letters).toEqual(before.letters);
    expect(after.entries).toEqual(before.entries);
    expect(after.decisions).toEqual(before.decisions);
    const itemsOf = ({ sections }: CaseView) => sections.flatMap(({ items }) => items);
    const now = new Map(itemsOf(after).map((item) => [item.id, item]));
    for (const item of itemsOf(before)) expect(now.get(item.id), item.id).toEqual(item);
    // An earlier procedure's open duties stay on the list; those of it that are met have done their work.
    const open = (view: CaseView): readonly string[] =>
      view.duties.filter(({ status }) => status === 'open').map(({ id }) => id);
    const left = after.procedures.at(-2)?.id ?? '';
    for (const id of open(before).filter((one) => one !== 'ec-close-promptly'))
      expect(open(after), `${id} of ${left}`).toContain(id);
  };

  it('begins as quality assurance, with work begun', async () => {
    ref = (await mari.open(qualityAssurance)).ref;
    await tick(mari, ref, ['qa-risk-assessed', 'qa-rights']);
    await mari.does(ref, { type: 'recordEntry', log: 'root-cause', text: 'Nobody plans the nights.' });
    await mari.does(ref, {
      type: 'recordDecision',
      decision: 'Ask for a nurse on every night',
      rationale: 'Two falls in one night',
    });
    await startPlan({ client: mari, ref, edition: walker.edition });
    await fileLetter(mari, ref, 'evidence-shared');
    first = await allDone('the channel and its cards');
    expect(first.channel).not.toBeNull();
  });

  it('steps up to escalating concerns: quality assurance was considered, by having been tried (5.9)', async () => {
    await answer('qa-called-for', 'escalating-concerns');
    const step = {
      type: 'stepToProcedure' as const,
      procedure: 'escalating-concerns' as const,
      reason: 'Improvement meetings changed nothing, and harm is likely.',
    };
    const refused = await mari.refused(ref, { ...step, override: 'It is urgent.' });
    expect(refused).toMatchObject({ cite: 'Code 5.2', mayOverride: false });
    // Neither the evidence nor the consideration is asked for again.
    expect(refused.missing.map(({ requirement }) => requirement)).toEqual(['criteria']);
    const before = await mari.view(ref);
    const after = await mari.does(ref, { ...step, criteria: ['people-safety', 'single-serious'] });
    kept(before, after);
    expect(after.stage.id).toBe('evidence');
    expect(after.qualityAssurance).toMatchObject({ considered: true, note: step.reason });
    const status = (id: string) => after.duties.find((duty) => duty.id === id)?.status;
    expect([status('ec-sufficient-evidence'), status('ec-quality-assurance-first')]).toEqual(['met', 'met']);
    // The plan that began before is notified about anew, under this chapter (5.27).
    expect(status('ec-notify')).toBe('open');
  });

  it('gets the cards of the new checklists in the channel that it has', async () => {
    const view = await allDone('the cards of escalating concerns');
    const posts = JSON.stringify(channelOf(await mari.teams(), ref).posts);
    for (const section of view.sections) expect(posts).toContain(`${ref}/section:${section.id}`);
  });

  it('goes on to decommissioning where improvement is out of reach', async () => {
    await answer('ec-criteria-met', 'met');
    await walker.passes(ref, { type: 'enterStage', stage: 'plan' });
    await walker.passes(ref, { type: 'enterStage', stage: 'improvement' });
    await walker.passes(ref, { type: 'enterStage', stage: 'review' });
    await answer('ec-remedies', 'out-of-reach');
    const before = await mari.view(ref);
    const step = {
      type: 'stepToProcedure' as const,
      procedure: 'decommissioning' as const,
      reason: 'Two plans in a year.',
      criteria: ['dc-performance'],
    };
    expect(await mari.refused(ref, step)).toMatchObject({
      cite: 'Code 5.10',
      missing: [{ requirement: 'filed:support-confirmed', cite: 'Code 5.13' }],
    });
    await fileLetter(mari, ref, 'support-confirmed');
    const supported = await mari.view(ref);
    const after = await mari.does(ref, step);
    kept(supported, after);
    expect(before.plan.open).toBe(1);
    expect(after.plan.open).toBe(1);
    expect(after.overrides).toEqual([]);
  });

  it('ends as a closure: the whole service closes while its contract is being ended', async () => {
    await answer('dc-fit-for-purpose', 'performance');
    await walker.passes(ref, { type: 'enterStage', stage: 'dc-decision' });
    await answer('dc-decided', 'closing-anyway');
    const before = await mari.view(ref);
    const after = await mari.does(ref, {
      type: 'stepToProcedure',
      procedure: 'closure',
      reason: 'The provider closes the home.',
      criteria: ['provider-decision'],
      closureKind: 'voluntary',
      planned: true,
      closesOn: inDays(120),
    });
    kept(before, after);
    expect(after.stage.id).toBe('mobilisation');
    expect(after.closureKind).toBe('voluntary');
    expect(after.procedures.map(({ id }) => id)).toEqual([
      'quality-assurance',
      'escalating-concerns',
      'decommissioning',
      'closure',
    ]);
    expect(after.firstMeetingDue).not.toBeNull();
    // Letters of the chapters before can still be written: their duties are not over.
    await fileLetter(mari, ref, 'concerns-and-mitigations');
    const written = await mari.view(ref);
    expect(written.duties.filter(({ id }) => id === 'ec-concerns-in-writing')).toEqual([]);
  });

  it('is one case in the log: opened once, numbered without a gap, every step over with its reason', async () => {
    const events = await chronology();
    expect(events.filter(({ type }) => type === 'CaseOpened')).toHaveLength(1);
    expect(events.map(({ version }) => version)).toEqual(events.map((_event, at) => at + 1));
    expect(
      events
        .filter(({ type }) => type === 'ProcedureEntered')
        .map(({ payload, by }) => [payload['from'], payload['procedure'], by.name]),
    ).toEqual([
      ['quality-assurance', 'escalating-concerns', mari.person.name],
      ['escalating-concerns', 'decommissioning', mari.person.name],
      ['decommissioning', 'closure', mari.person.name],
    ]);
    // One channel all along, and its name begins with the reference that the case was opened with.
    expect(events.filter(({ type }) => type === 'ChannelCreated')).toHaveLength(1);
    const situation = await fileDraft(mari, ref, 'situation-report');
    expect(situation.files.every(({ name }) => name.includes(ref))).toBe(true);
  });

  it('hands smaller concerns that are left to quality assurance, without delay (5.17)', async () => {
    ref = await walker.atStage('escalating-concerns', 'review');
    first = await allDone('the channel and its cards');
    await answer('ec-remedies', 'met-smaller-concerns');
    const step = {
      type: 'stepToProcedure' as const,
      procedure: 'quality-assurance' as const,
      reason: 'The activities programme is still thin.',
      criteria: ['qa-care-reviews'],
    };
    expect(await mari.refused(ref, step)).toMatchObject({
      cite: 'Code 5.17',
      mayOverride: true,
      missing: [{ requirement: 'remedies-met' }],
    });
    for (const { id } of (await mari.view(ref)).plan.actions)
      await mari.does(ref, { type: 'meetAction', action: id, evidence: 'Seen on the visit' });
    const before = await mari.view(ref);
    expect(before.duties.find(({ id }) => id === 'ec-close-promptly')?.status).toBe('open');
    const after = await mari.does(ref, step);
    kept(before, after);
    expect(after).toMatchObject({ status: 'open', stage: { id: 'qa-monitoring-concern' } });
    // Escalating concerns has been left: that is what 5.17 asks for, so it is not on the list any more.
    expect(after.duties.find(({ id }) => id === 'ec-close-promptly')).toBeUndefined();
    expect(after.criteria.map(({ id }) => id)).toEqual([...escalatingConcerns.criteria, 'qa-care-reviews']);
    expect(after.shouldClose).toBe(false);
    // No way leads back but by the questions of quality assurance.
    expect(
      await mari.refused(ref, { ...step, procedure: 'decommissioning', criteria: ['dc-performance'] }),
    ).toMatchObject({ code: 'no-passage' });
  });
});
