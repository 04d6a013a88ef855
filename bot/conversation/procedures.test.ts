import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getEdition, getProcedure } from '../../src/procedures/editions/index.ts';
import { services } from '../../src/rehearsal/services.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { createDirectory } from '../../src/server/directory.ts';
import { objectIdOf, openRig, openTyGwyn, type Rig } from '../testing/rig.ts';

const text = (body: unknown): string => JSON.stringify(body);
const verbsIn = (body: unknown): string[] =>
  [...text(body).matchAll(/"verb":"([a-z-]+)"/g)].map(([, verb]) => verb ?? '');

const inChannel = (id: string) => ({
  conversation: { id: `${id};messageid=5`, conversationType: 'channel', isGroup: true },
  channelData: { tenant: { id: tenant.tenantId }, channel: { id } },
});

describe('any procedure, opened from the chat', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  /** The form as it was sent, filled in with every criterion and the people that must be there. */
  const open = async (wish: string, procedure: string, edition: string, more: Record<string, string>) => {
    const [, form] = await rig.write('mari', wish);
    const { criteria, roles, prefix } = getProcedure(getEdition(edition), procedure);
    const [first] = criteria;
    expect(text(form?.body)).toContain(first?.id);
    expect(text(form?.body)).toContain(getEdition(edition).title.en);
    const people = ['mari', 'nia', 'gwen', 'idris', 'tom'];
    const answer = await rig.click('mari', 'open-case', {
      procedure,
      service: 'ty-gwyn',
      [`criteria.${first?.group ?? ''}`]: first?.id ?? '',
      evidence: 'Three complaints in one week',
      evidenceSource: 'complaint',
      leadAgency: 'Cyngor Sir Penrhyn',
      ...Object.fromEntries(
        roles
          .filter(({ required, lead }) => required || lead === true)
          .map(({ id, lead }, at) => [
            `role.${id}`,
            objectIdOf(lead === true ? 'mari' : (people[at % people.length] ?? 'tom')),
          ]),
      ),
      ...more,
    });
    const ref = new RegExp(`${prefix}-2026-\\d{4}`).exec(text(answer))?.[0] ?? text(answer);
    return { form: text(form?.body), state: await rig.desk.find(ref), ref };
  };

  it('quality assurance, misspelt', async () => {
    const { state } = await open('open quality asurance for Tŷ Gwyn', 'quality-assurance', 'wales-2026', {});
    expect(state).toMatchObject({ procedure: 'quality-assurance', edition: 'wales-2026' });
  });

  it('a care home under the 2009 guidance asks since when, and refuses one that came later', async () => {
    const late = await open('2009 guidance for Tŷ Gwyn', 'transitional', 'wales-2026', {
      guidance2009Since: '2026-05-01',
    });
    expect(late.form).toContain('"id":"guidance2009Since"');
    expect(late.state).toBeNull();
    const { state } = await open('2009 guidance for Tŷ Gwyn', 'transitional', 'wales-2026', {
      guidance2009Since: '2025-06-02',
    });
    expect(state).toMatchObject({ procedure: 'transitional', guidance2009Since: '2025-06-02' });
  });

  it('provider failure stands under the English edition, with its activation, dates and contacts', async () => {
    const { form, state, ref } = await open(
      'provider failure at Tŷ Gwyn',
      'provider-failure',
      'england-pfp',
      {
        'notifiedAt.day': '2026-11-20',
        'notifiedAt.time': '10:30',
        planned: 'false',
      },
    );
    expect(form).toContain('"id":"notifiedAt.day"');
    expect(state).toMatchObject({
      procedure: 'provider-failure',
      edition: 'england-pfp',
      notifiedAt: '2026-11-20T10:30:00Z',
      planned: false,
    });

    const [asked] = await rig.write('mari', `record activation ${ref}`);
    expect(verbsIn(asked?.body)).toContain('record-activation');
    const times = {
      'telephonedAt.day': '2026-11-20',
      'telephonedAt.time': '11:00',
      'writtenAt.day': '2026-11-20',
      'writtenAt.time': '11:30',
      'acknowledgedAt.day': '2026-11-20',
      'acknowledgedAt.time': '12:00',
    };
    const activation = { ref, card: 'activation', ...times, acknowledgedBy: 'Nia Sampl' };
    const staff = await rig.click('mari', 'record-activation', {
      ...activation,
      acknowledgedAs: 'administrative-staff',
    });
    expect(text(staff)).toContain('PFP 4.4');
    await rig.click('mari', 'record-activation', { ...activation, acknowledgedAs: 'deputy' });
    expect((await rig.desk.find(ref))?.activation).toMatchObject({
      telephonedAt: '2026-11-20T11:00:00Z',
      acknowledgedAs: 'deputy',
    });

    const [dates] = await rig.write('mari', `milestones ${ref}`);
    expect(text(dates?.body)).toContain('notice-given');
    const milestone = { ref, card: 'milestones', milestone: 'notice-given' };
    await rig.click('mari', 'record-milestone', { ...milestone, on: '2026-11-19' });
    expect((await rig.desk.find(ref))?.milestones['notice-given']?.on).toBe('2026-11-19');
    const future = await rig.click('mari', 'record-milestone', {
      ...milestone,
      milestone: 'verified-with-regulator',
      on: '2027-01-01',
    });
    expect(text(future)).toContain('attention');
    await rig.click('mari', 'withdraw-milestone', { ...milestone, reason: 'A slip' });
    expect((await rig.desk.find(ref))?.milestones['notice-given']).toBeUndefined();

    const payment = { ref, card: 'payment', payee: 'Agency staff', purpose: 'A week of nights' };
    const unwritten = await rig.click('mari', 'agree-payment', { ...payment, amount: '£1,250.50' });
    expect(text(unwritten)).toContain('PFP 8.3');
    expect(text(await rig.click('mari', 'agree-payment', { ...payment, amount: 'much' }))).toContain('1250');
    await rig.click('mari', 'agree-payment', { ...payment, amount: '£1,250.50', agreement: 'CYT-7' });
    expect((await rig.desk.find(ref))?.payments).toMatchObject([{ amount: 1250.5, agreement: 'CYT-7' }]);

    const [whom] = await rig.write('mari', `pwy i'w ffonio ${ref}`);
    expect(text(whom?.body)).toContain('Cysylltiadau allweddol');
    const [checklist] = await rig.write('mari', `show section ${ref}`);
    expect(text(checklist?.body)).toContain('section:relocation');
    const [section] = await rig.write('mari', `show section carers ${ref}`);
    expect(verbsIn(section?.body)).toContain('tick-item');
  });

  it('a review offers only services of the kind that it is for', async () => {
    const [, form] = await rig.write('mari', 'CIW review');
    expect(text(form?.body)).not.toContain('"value":"ty-gwyn"');
  });

  it('without a name, offers all of them', async () => {
    const [, all] = await rig.write('mari', 'open a case');
    expect(verbsIn(all?.body).filter((verb) => verb === 'show-open-form')).toHaveLength(7);
    const form = await rig.click('mari', 'show-open-form', { procedure: 'decommissioning' });
    expect(verbsIn(form)).toContain('open-case');
    expect(text(await rig.click('pat', 'show-open-form', { procedure: 'decommissioning' }))).not.toContain(
      'open-case',
    );
  });

  it('calls for help in an emergency even of whoever is in no case', async () => {
    const [said, card] = await rig.write('mari', 'who do I call out of hours?');
    expect(text([said, card])).toContain('Key contacts');
  });
});

describe('deciding from the chat', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig({ directory: createDirectory(services.filter(({ id }) => id === 'ty-gwyn')) });
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());
  const state = () => rig.desk.find(ref);

  it('puts the question with what each answer leads to, and says why ways are shut', async () => {
    const [asked] = await rig.write('mari', `anser the question ${ref}`);
    expect(verbsIn(asked?.body)).toContain('answer-question');
    expect(verbsIn(asked?.body)).not.toContain('enter-stage');
    expect(text(asked?.body)).toContain('First answer the question of this stage');
    const [welsh] = await rig.write('mari', `ateb y cwestiwn ${ref}`);
    expect(text(welsh?.body)).toContain('Atebwch gwestiwn y cam hwn yn gyntaf');
    const [help] = await rig.write('mari', 'help');
    expect(text(help?.body)).toContain('To be decided');
  });

  it('needs a rationale, keeps what was typed, and then opens the ways of the answer', async () => {
    const click = { ref, card: 'stage', question: 'ec-criteria-met', answer: 'not-met' };
    const bare = await rig.click('mari', 'answer-question', { ...click, rationale: '' });
    expect(text(bare)).toContain('attention');
    const answered = await rig.click('mari', 'answer-question', {
      ...click,
      rationale: 'One visit shows little.',
    });
    expect(text(answered)).toContain('One visit shows little.');
    expect(verbsIn(answered)).toEqual(expect.arrayContaining(['step-to-procedure', 'close-case']));
    expect(verbsIn(answered)).not.toContain('enter-stage');
    expect(text(answered)).toContain('does not lead here');
  });

  it('steps over to another procedure with its reason', async () => {
    const step = { ref, card: 'stage', procedure: 'quality-assurance' };
    expect(text(await rig.click('mari', 'step-to-procedure', step))).toContain('Give a reason');
    const [first] = getProcedure(getEdition('wales-2026'), 'quality-assurance').criteria;
    await rig.click('mari', 'step-to-procedure', {
      ...step,
      reason: 'Less grave',
      criteria: first?.id ?? '',
    });
    expect(await state()).toMatchObject({ ref, procedure: 'quality-assurance' });
    const [now] = await rig.write('mari', `question ${ref}`);
    expect(text(now?.body)).toContain('qa-called-for');
  });

  it('keeps a log by one line, and shows the form where something is missing', async () => {
    await rig.write('mari', `log call ${ref}: The manager rang about the rota`);
    await rig.write('mari', `cofnodi gwers am gapasiti ${ref}: Gofyn yn gynt`);
    await rig.write('mari', `lesson about placements ${ref}: Ask earlier`);
    expect((await state())?.entries).toMatchObject([
      { log: 'call', text: 'The manager rang about the rota' },
      { log: 'lesson', text: 'Gofyn yn gynt' },
      { log: 'lesson', text: 'Ask earlier', theme: 'placements' },
    ]);
    const [, form] = await rig.write('mari', `log call ${ref}`);
    expect(verbsIn(form?.body)).toContain('record-entry');
    await rig.click('mari', 'record-entry', {
      ref,
      card: 'log',
      log: 'enquiry',
      text: 'The press asked',
      theme: '',
    });
    expect((await state())?.entries.at(-1)).toMatchObject({ log: 'enquiry', text: 'The press asked' });
  });

  it('adds evidence, and drafts a report that is confirmed and never uploaded', async () => {
    await rig.click('mari', 'record-evidence', {
      ref,
      card: 'evidence',
      evidence: 'Rota with gaps\nTwo falls',
      evidenceSource: 'workforce',
      evidenceLink: '',
    });
    expect((await state())?.evidence.slice(-2)).toMatchObject([
      { text: 'Rota with gaps', source: 'workforce' },
      { text: 'Two falls', source: 'workforce' },
    ]);
    const [said] = await rig.write('mari', `lessons report ${ref}`);
    expect(text(said?.body)).toContain('for you to read and confirm');
    const draft = (await state())?.notifications.at(-1);
    expect(draft?.notification).toBe('lessons-report');
    const card = `notification:${draft?.draft ?? ''}`;
    const review = await rig.click('mari', 'show-card', { ref, card });
    expect(text(review)).toContain('Confirm the report');
    const members = (await state())?.group.map(({ tenant, objectId }) => `${tenant}:${objectId}`) ?? [];
    await rig.click('mari', 'confirm-notification', {
      ref,
      card,
      draft: draft?.draft ?? '',
      members: members.slice(0, 2).join(','),
      ...Object.fromEntries(
        getProcedure(getEdition('wales-2026'), 'quality-assurance')
          .reports.find(({ id }) => id === 'lessons-report')
          ?.fields.map(({ id }) => [`f.${id}`, draft?.fields[id] || 'Said']) ?? [],
      ),
    });
    expect((await state())?.notifications.at(-1)).toMatchObject({ status: 'confirmed' });
    const after = await rig.click('mari', 'show-card', { ref, card });
    expect(verbsIn(after)).not.toContain('confirm-upload');
  });

  it('says where to go on when the directory has no service of the kind', async () => {
    const [said] = await rig.write('mari', 'adolygiad AGC');
    expect(text(said?.body)).toContain('Ni chefais hyd i wasanaeth');
    expect(text(said?.body)).toContain('#/open?procedure=performance-review');
  });

  it('leads from card to card and back, for one person alone', async () => {
    const menu = await rig.click('mari', 'show-card', { ref, card: 'menu', from: 'progress' });
    expect(text(menu)).toContain('"from":"progress,menu"');
    const evidence = await rig.click('mari', 'show-card', { ref, card: 'evidence', from: 'progress,menu' });
    expect(text(evidence)).toContain('"card":"menu","from":"progress"');
    expect(text(evidence)).toContain('Back');
  });

  it('leaves questions, contacts and logs out of channels', async () => {
    for (const wish of ['answer the question', 'who do I call', `log call ${ref}`])
      expect(text(await rig.write('mari', `${wish} ${ref}`, inChannel('19:other@thread.tacv2')))).toContain(
        'your own chat',
      );
  });
});
