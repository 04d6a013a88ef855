import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentEdition } from '../src/procedures/editions/index.ts';
import { openRig, tyGwynForm, objectIdOf, type InvokeBody, type Rig } from './testing/rig.ts';

const procedure = currentEdition('WLS').procedures.find(({ id }) => id === 'escalating-concerns');
const form: Record<string, string> = {
  ...tyGwynForm,
  'role.health-board': objectIdOf('gwen'),
  'role.chair': objectIdOf('nia'),
  ...Object.fromEntries(
    (['area', 'nature', 'reason'] as const).map((group) => [
      `criteria.${group}`,
      procedure?.criteria.find((one) => one.group === group)?.id ?? '',
    ]),
  ),
};
const section = procedure?.sections[0];
const item = section?.items[0]?.id ?? '';

const text = (body: InvokeBody | unknown): string => JSON.stringify(body);
const isCard = (body: InvokeBody): boolean => body.type === 'application/vnd.microsoft.card.adaptive';

describe('the bot over HTTP', () => {
  let rig: Rig;
  let ref = '';
  const versionOf = async (): Promise<number> => (await rig.desk.find(ref))?.version ?? 0;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  it('answers "open escalating concerns for Tŷ Gwyn" with a form, the right service first', async () => {
    const [said, card] = await rig.write('mari', 'open escalating concerns for Ty Gwin');
    expect(text(said)).toContain('Nothing is opened');
    expect(text(card)).toContain('"value":"ty-gwyn"');
    expect(text(card)).toContain('SIN-00000001-YMAR');
    expect(card?.body['text'] ?? '').toBe('');
  });

  it('answers a Welsh question in Welsh, mutated and misspelt as it may be', async () => {
    const [said, card] = await rig.write('tom', 'agor bryderon cynyddol ar gyfer Tŷ Gwyn');
    expect(text(said)).toContain('Llenwch y ffurflen');
    expect(text(card)).toContain('Tystiolaeth');
  });

  it('refuses to open without evidence, citing Code 5.6, and keeps what was filled in', async () => {
    const answer = await rig.click('mari', 'open-case', { ...form, evidence: '' });
    expect(isCard(answer)).toBe(true);
    expect(text(answer)).toContain('Code 5.6');
    expect(text(answer)).toContain('Tried since September');
    const page = await rig.desk.board(
      {
        tenant: '',
        objectId: '',
        name: '',
        agency: 'Cyngor Sir Penrhyn',
        mail: '',
        roles: ['commissioner'],
        language: 'en',
      },
      {},
    );
    expect(page.total).toBe(0);
  });

  it('refuses a service outside the scope of the Code, and offers good practice where it may', async () => {
    expect(text(await rig.click('mari', 'open-case', { ...form, service: 'ward-enghraifft' }))).toContain(
      'Code 1.16',
    );
    const offered = text(await rig.click('mari', 'open-case', { ...form, service: 'bryn-preifat' }));
    expect(offered).toContain('Code 1.18');
    expect(offered).toContain('"id":"goodPractice"');
  });

  it('refuses somebody who is no commissioner', async () => {
    const answer = await rig.click('pat', 'open-case', form);
    expect(text(answer)).toContain('attention');
    const [said] = await rig.write('pat', 'open escalating concerns for Tŷ Gwyn');
    expect(text(said)).toContain('for commissioners');
  });

  it('opens one case for a click delivered twice at once', async () => {
    const [one, two] = await Promise.all([
      rig.click('mari', 'open-case', form, 'open-1'),
      rig.click('mari', 'open-case', form, 'open-1'),
    ]);
    expect(isCard(one) && isCard(two)).toBe(true);
    ref = /EC-2026-\d{4}/.exec(text(one))?.[0] ?? '';
    expect(text(two)).toContain(ref);
    const state = await rig.desk.find(ref);
    expect(state?.group.map(({ role }) => role)).toContain('safeguarding');
    expect(state?.evidence).toHaveLength(2);
    expect(await rig.desk.find('EC-2026-0002')).toBeNull();
  });

  it('ticks with one click, says who, and counts a second delivery once', async () => {
    const before = await versionOf();
    const first = await rig.click('idris', 'tick-item', { ref, item }, 'tick-1');
    const second = await rig.click('idris', 'tick-item', { ref, item }, 'tick-1');
    expect(text(first)).toContain('Idris Sampl');
    expect(text(second)).toContain('Idris Sampl');
    expect(await versionOf()).toBe(before + 1);
    expect((await rig.desk.find(ref))?.items[item]?.status).toBe('done');
  });

  it('undoes, and sets not applicable with a reason only', async () => {
    await rig.click('tom', 'reopen-item', { ref, item });
    const card = `section:${section?.id ?? ''}`;
    const without = await rig.click('tom', 'set-item-not-applicable', { ref, card, item, note: '' });
    expect(text(without)).toContain('Give a reason');
    expect((await rig.desk.find(ref))?.items[item]?.status).toBe('open');
    await rig.click('tom', 'set-item-not-applicable', { ref, card, item, note: 'No joint contract' });
    expect((await rig.desk.find(ref))?.items[item]?.status).toBe('not-applicable');
  });

  it('loses nothing when two people tick at once', async () => {
    const items = section?.items.slice(1, 4).map(({ id }) => id) ?? [];
    await Promise.all(
      items.map((one, at) => rig.click(at % 2 === 0 ? 'tom' : 'idris', 'tick-item', { ref, item: one })),
    );
    const state = await rig.desk.find(ref);
    expect(items.map((one) => state?.items[one]?.status)).toEqual(items.map(() => 'done'));
  });

  it.each([
    ['an unknown verb', 'drop-table', (): unknown => ({ ref })],
    ['a verb that every object has', 'constructor', (): unknown => ({ ref })],
    ['a wrong reference', 'tick-item', (): unknown => ({ ref: '../EC', item })],
    ['no data', 'tick-item', (): unknown => undefined],
    ['data of another kind', 'tick-item', (): unknown => ({ ref, item: { $ne: '' } })],
    ['a note far too long', 'note-item', (): unknown => ({ ref, item, note: 'x'.repeat(5_000) })],
  ])('refuses a forged click with %s, and changes nothing', async (_, verb, data) => {
    const before = await versionOf();
    const answer = await rig.click('mari', verb, data());
    expect(answer.type).toBe('application/vnd.microsoft.error');
    expect(answer.statusCode).toBe(400);
    expect(await versionOf()).toBe(before);
  });

  it('refuses an item that is not there, and a case that is not theirs to know of', async () => {
    const before = await versionOf();
    await rig.click('mari', 'tick-item', { ref, item: 'no-such-item' });
    const unknown = await rig.click('mari', 'tick-item', { ref: 'EC-2026-0999', item });
    expect(text(unknown)).toContain('There is no such case for you');
    expect(await versionOf()).toBe(before);
  });

  it('refuses a suspension with everything that is missing, and a voluntary one always (Code 5.19, 5.22, 5.23)', async () => {
    const [card] = await rig.write('mari', `suspend new commissioning ${ref}`);
    expect(text(card)).toContain('suspend-commissioning');
    const answer = text(await rig.click('mari', 'suspend-commissioning', { ref, card: 'suspension' }));
    expect(answer).toContain('Code 5.19');
    expect(answer).toContain('Code 5.23');
    const never = text(await rig.click('mari', 'request-voluntary-suspension', { ref, card: 'suspension' }));
    expect(never).toContain('Code 5.22');
    expect(never).not.toContain('"id":"override"');
    expect((await rig.desk.find(ref))?.suspension).toBeNull();
  });

  it('adds an action from the chat, with its owner and date', async () => {
    await rig.click('mari', 'add-action', {
      ref,
      card: 'plan',
      text: 'Fill rota',
      source: 'contract',
      owner: 'D Sampl',
      due: '2026-12-04',
      providerResponse: 'Agrees',
    });
    const [said, card] = await rig.write(
      'mari',
      `add action ${ref}: review every care plan, owner Dafydd Sampl-Rees, by 4 December`,
    );
    expect(text(said)).toContain('By Friday 4 December 2026');
    expect(text(card)).toContain('review every care plan');
    const actions = (await rig.desk.find(ref))?.actions ?? [];
    expect(actions.at(-1)).toMatchObject({ owner: 'Dafydd Sampl-Rees', due: '2026-12-04' });
  });

  it('asks for a meeting from the chat and answers at once', async () => {
    const started = performance.now();
    const [said] = await rig.write('mari', "trefnu'r grŵp llywio");
    expect(text(said)).toContain(ref);
    expect((await rig.desk.find(ref))?.meetings[0]?.status).toBe('searching');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('drafts the notification with what the case knows', async () => {
    const [said] = await rig.write('mari', `notify ${ref}`);
    expect(text(said)).toMatch(/draft/i);
    const draft = (await rig.desk.find(ref))?.notifications[0];
    expect(Object.values(draft?.fields ?? {}).join(' ')).toContain('Tŷ Gwyn');
    const recipients = procedure?.notifications[0]?.recipients.map(({ id }) => id).join(',') ?? '';
    const done = await rig.click('mari', 'confirm-notification', {
      ref,
      card: `notification:${draft?.draft ?? ''}`,
      draft: draft?.draft ?? '',
      recipients,
      others: 'Cyngor Arall <comisiynu@arall.example>',
      ...Object.fromEntries(
        procedure?.notifications[0]?.fields.map(({ id, kind }) => [
          `f.${id}`,
          draft?.fields[id] || (kind === 'date' ? '2026-11-23' : 'Said here'),
        ]) ?? [],
      ),
    });
    expect(isCard(done)).toBe(true);
    const confirmed = (await rig.desk.find(ref))?.notifications[0];
    expect(confirmed?.status).toBe('confirmed');
    expect(confirmed?.recipients.at(-1)).toEqual({ name: 'Cyngor Arall', mail: 'comisiynu@arall.example' });
  });

  it('answers the questions of the story, each with a next step', async () => {
    for (const [question, found] of [
      ['help', 'open escalating concerns for'],
      ['my actions', `${ref} ·`],
      [`status of ${ref}`, 'Tŷ Gwyn'],
      ['what is overdue', 'Nothing is overdue'],
      ['what does the Code say about suspension?', 'Code 5.'],
      ["beth mae'r Cod yn ei ddweud am atal comisiynu?", 'Code 5.'],
      ['fy nghamau gweithredu', 'Eich gwaith agored'],
      ['utter nonsense zzz', 'I know nothing like that yet'],
      ['when is that steering thing', 'steering group'],
    ] as const) {
      const answers = await rig.write('mari', question);
      expect(`${question}: ${text(answers)}`).toContain(found);
    }
  });

  it('records a choice of language and uses it', async () => {
    await rig.write('gwen', 'Cymraeg');
    const [said] = await rig.write('gwen', 'utter nonsense zzz');
    expect(text(said)).toContain('Ni wn i am ddim byd tebyg');
    await rig.write('gwen', 'English');
    expect([...rig.chosen.values()]).toEqual(['en']);
  });

  it('handles a message delivered twice once', async () => {
    const more = { id: 'twice-1' };
    const first = await rig.write('mari', 'help', more);
    expect(first.length).toBeGreaterThan(0);
    expect(await rig.write('mari', 'help', more)).toEqual([]);
  });

  it('knows nobody of another tenant, and nobody without Hafan', async () => {
    const other = { channelData: { tenant: { id: 'another-tenant' } } };
    const said = await rig.write('mari', 'my cases', other);
    expect(said).toHaveLength(1);
    expect(text(said)).toContain('does not know you');
    const nobody = { from: { id: '29:x', aadObjectId: '00000000-0000-4000-8000-000000000000' } };
    expect(text(await rig.write('mari', 'my cases', nobody))).toContain('does not know you');
  });

  it.each([
    ['nothing', {}],
    ['no conversation', { type: 'message', id: '1', serviceUrl: 'http://127.0.0.1:1', from: { id: 'x' } }],
    ['an id that is an object', { type: 'message', id: {}, text: 'x' }],
    [
      'a service elsewhere',
      {
        type: 'message',
        id: '1',
        text: 'x',
        serviceUrl: 'https://evil.example',
        from: { id: 'x' },
        conversation: { id: 'c' },
      },
    ],
  ])('answers 400 to an activity with %s', async (_, activity) => {
    const response = await rig.deliver({ locale: 'cy-GB', ...activity });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Ni ellir darllen');
  });
});
