import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentEdition } from '../../src/procedures/editions/index.ts';
import { objectIdOf, openRig, openTyGwyn, type InvokeBody, type Rig } from '../testing/rig.ts';

const text = (body: unknown): string => JSON.stringify(body);
const verbsIn = (body: unknown): string[] =>
  [...text(body).matchAll(/"verb":"([a-z-]+)"/g)].map(([, verb]) => verb ?? '');
const isCard = ({ type }: InvokeBody): boolean => type === 'application/vnd.microsoft.card.adaptive';

describe('decisions from the chat', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());
  const state = () => rig.desk.find(ref);

  it('records what the provider decided by itself, which it may (Code 5.22)', async () => {
    const [form] = await rig.write('tom', `record voluntary suspension ${ref}`);
    expect(verbsIn(form?.body)).toContain('record-voluntary-suspension');
    const card = { ref, card: 'suspension' };
    expect(text(await rig.click('tom', 'record-voluntary-suspension', { ...card, details: '' }))).toContain(
      'missing or too long',
    );
    await rig.click('tom', 'record-voluntary-suspension', {
      ...card,
      details: 'No new people since Monday',
      coversCommissioned: 'true',
      coversSelfFunders: 'false',
    });
    expect((await state())?.voluntarySuspensions).toMatchObject([
      { details: 'No new people since Monday', coversCommissioned: true, coversSelfFunders: false },
    ]);
  });

  it('suspends with everything that is needed (Code 5.19, 5.23), reviews and lifts', async () => {
    const suspend = {
      ref,
      card: 'suspension',
      rationale: 'Serious and repeated failings in medicines',
      riskAssessment: 'Harm is likely; rests on three visits',
      partnersAgreed: 'Bwrdd Iechyd Enghraifft\n- Cyngor Arall',
      noJointContract: 'true',
      signOffName: 'Nia Sampl',
      signOffRole: 'Director',
      signOffOn: '2026-11-23',
      reviewOn: '2026-12-07',
      communications: 'Letter to the provider, call to CIW',
    };
    expect(text(await rig.click('tom', 'suspend-commissioning', suspend))).toContain('attention');
    expect((await state())?.suspension).toBeNull();
    const done = await rig.click('mari', 'suspend-commissioning', suspend);
    expect((await state())?.suspension).toMatchObject({
      partnersAgreed: ['Bwrdd Iechyd Enghraifft', 'Cyngor Arall'],
      jointParties: 'none',
    });
    expect(verbsIn(done)).toEqual(expect.arrayContaining(['review-suspension', 'lift-suspension']));

    const [now] = await rig.write('mari', `lift suspension ${ref}`);
    expect(verbsIn(now?.body)).toContain('lift-suspension');
    const card = { ref, card: 'suspension' };
    await rig.click('mari', 'review-suspension', { ...card, finding: 'Better', nextReviewOn: '2026-12-21' });
    expect((await state())?.suspension?.reviewOn).toBe('2026-12-21');
    expect(text(await rig.click('mari', 'lift-suspension', card))).toContain('Give a reason');
    await rig.click('mari', 'lift-suspension', { ...card, reason: 'Remedied' });
    expect((await state())?.suspension?.lifted).not.toBeNull();
  });

  it('enters a stage, and says which paragraph stands against it', async () => {
    const mari = (await state())?.group.find(({ objectId }) => objectId === objectIdOf('mari'));
    if (mari === undefined) throw new Error('Mari is not in the group');
    const answered = await rig.desk.handle(
      ref,
      {
        type: 'answerQuestion',
        question: 'ec-criteria-met',
        answer: 'met',
        rationale: 'Three visits show it.',
      },
      {
        person: { ...mari, roles: ['commissioner'], language: 'en' },
        cause: 'the-question-of-the-evidence',
      },
    );
    expect(answered.ok).toBe(true);
    const [form] = await rig.write('mari', `next stage ${ref}`);
    expect(verbsIn(form?.body)).toContain('enter-stage');
    const unknown = await rig.click('mari', 'enter-stage', { ref, card: 'stage', stage: 'moon' });
    expect(text(unknown)).toContain('attention');
    const [welsh] = await rig.write('mari', `cam nesaf ${ref}`);
    expect(text(welsh)).toContain('Symud i’r cam hwn');
    await rig.click('mari', 'add-action', {
      ref,
      card: 'plan',
      text: 'Fill the rota',
      source: 'contract',
      owner: 'D',
      due: '2026-12-04',
      providerResponse: 'Agrees',
    });
    await rig.click('mari', 'enter-stage', { ref, card: 'stage', stage: 'plan' });
    await rig.click('mari', 'agree-plan', { ref, card: 'plan', agreedWith: 'Dafydd Sampl-Rees' });
    await rig.click('mari', 'enter-stage', { ref, card: 'stage', stage: 'improvement', reason: 'Agreed' });
    expect((await state())?.stage).toBe('improvement');
  });

  it('closes once the remedies are met, and not before (Code 5.17)', async () => {
    const [form] = await rig.write('mari', `close the case ${ref}`);
    expect(verbsIn(form?.body)).toContain('close-case');
    const close = { ref, card: 'closing:personal', outcome: 'Every remedy is met' };
    const early = text(await rig.click('mari', 'close-case', close));
    expect(early).toContain('Code 5.17');
    expect((await state())?.status).toBe('open');
    const action = (await state())?.actions[0]?.id ?? '';
    await rig.click('mari', 'meet-action', { ref, card: 'plan', action, note: 'Rota seen' });
    const done = await rig.click('mari', 'close-case', close);
    expect(text(done)).toContain('The case is closed');
    expect(verbsIn(done)).not.toContain('close-case');
    expect((await state())?.status).toBe('closed');
  });
});

describe('a closure from the chat', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  it('is opened end to end, with its checklists', async () => {
    const [, card] = await rig.write('mari', 'agor achos cau ar gyfer Plas Enghraifft');
    expect(text(card?.body)).toContain('"id":"closureKind"');
    const service = /"value":"(plas-enghraifft)"/.exec(text(card?.body))?.[1] ?? '';
    const procedure = currentEdition('WLS').procedures.find(({ id }) => id === 'closure');
    const roles = ['mari', 'nia', 'gwen', 'idris', 'tom'];
    const answer = await rig.click('mari', 'open-case', {
      procedure: 'closure',
      service,
      closureKind: 'voluntary',
      planned: 'true',
      closesOn: '2027-03-31',
      'criteria.area': '',
      'criteria.nature': '',
      'criteria.reason': procedure?.criteria.find(({ group }) => group === 'reason')?.id ?? '',
      evidence: 'The provider gave notice in writing',
      evidenceSource: 'provider',
      leadAgency: 'Cyngor Sir Penrhyn',
      ...Object.fromEntries(
        (procedure?.roles ?? []).map(({ id, lead }, at) => [
          `role.${id}`,
          objectIdOf(lead === true ? 'mari' : (roles[at % roles.length] ?? 'tom')),
        ]),
      ),
    });
    expect(isCard(answer)).toBe(true);
    const ref = /CL-2026-\d{4}/.exec(text(answer))?.[0] ?? text(answer);
    const opened = await rig.desk.find(ref);
    expect(opened).toMatchObject({ procedure: 'closure', closesOn: '2027-03-31', status: 'open' });
    const [status] = await rig.write('mari', `statws ${ref}`);
    expect(text(status?.body)).toContain('Plas Enghraifft');
  });
});
