import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sayIn } from '../../src/language/translate.ts';
import { findPersonByObjectId } from '../../src/rehearsal/people.ts';
import { services } from '../../src/rehearsal/services.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { createDirectory } from '../../src/server/directory.ts';
import { objectIdOf, openRig, openTyGwyn, type Rig } from '../testing/rig.ts';
import { createCompose } from './compose.ts';

const resultSchema = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachmentLayout: z.literal('list'),
    attachments: z.array(
      z.object({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.3') }),
        preview: z.object({
          contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
          content: z.object({ title: z.string(), text: z.string() }),
        }),
      }),
    ),
  }),
});
const messageSchema = z.object({
  composeExtension: z.object({ type: z.literal('message'), text: z.string() }),
});

const text = (body: unknown): string => JSON.stringify(body);
const origin = 'http://127.0.0.1:3978';

describe('looking for a case while writing a message, over HTTP', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());

  const typed = (words: string, more: Record<string, unknown> = {}) => ({
    commandId: 'findCase',
    parameters: [{ name: 'text', value: words }],
    queryOptions: { skip: 0, count: 25 },
    ...more,
  });
  const first = { commandId: 'findCase', parameters: [{ name: 'initialRun', value: 'true' }] };
  const search = async (person: string, value: unknown, more: Record<string, unknown> = {}) => {
    const { status, body } = await rig.compose(person, 'composeExtension/query', value, more);
    expect(status).toBe(200);
    return body;
  };
  const found = async (person: string, value: unknown) =>
    resultSchema.parse(await search(person, value)).composeExtension.attachments;
  const told = async (person: string, value: unknown, more: Record<string, unknown> = {}) =>
    messageSchema.parse(await search(person, value, more)).composeExtension.text;

  it('lists the person’s recent cases before anything is typed, in their own language', async () => {
    const [english] = await found('tom', first);
    expect(english?.preview.content).toMatchObject({ title: 'Tŷ Gwyn' });
    expect(english?.preview.content.text).toContain(`${ref} · Gofal Enghraifft Cyf · Escalating concerns`);
    const welsh = resultSchema.parse(await search('tom', first, { locale: 'cy-GB' }));
    expect(welsh.composeExtension.attachments[0]?.preview.content.text).toContain('Pryderon cynyddol');
  });

  it.each([
    ['reference', () => ref],
    ['reference, as people write it', () => ref.toLowerCase().replaceAll('-', ' ')],
    ['link', () => `${origin}/cases/${ref}`],
    ['service', () => 'ty gwyn'],
    ['service, misspelt', () => 'Ty Gwin'],
    ['provider', () => 'gofal enghraifft'],
  ])('finds it by %s', async (_, words) => {
    expect((await found('mari', typed(words()))).map(({ preview }) => preview.content.title)).toEqual([
      'Tŷ Gwyn',
    ]);
  });

  it('says in words that nothing was found, and the same where there is nothing and where one may not know', async () => {
    expect(await told('mari', typed('EC-2026-0999'))).toBe(
      sayIn('en')('share.nothing', { text: 'EC-2026-0999' }),
    );
    expect(await told('pat', typed(ref))).toBe(sayIn('en')('share.nothing', { text: ref }));
    expect(await told('pat', typed('Tŷ Gwyn'))).toBe(sayIn('en')('share.nothing', { text: 'Tŷ Gwyn' }));
    expect(await told('pat', first)).toBe(sayIn('en')('share.noCases'));
  });

  it('shows a director what they oversee, though they are in no group of it', async () => {
    const elsewhere = await found('nia', first);
    expect(text(elsewhere)).toContain(ref);
  });

  it('knows nobody of another tenant', async () => {
    const other = { channelData: { tenant: { id: 'another-tenant' } } };
    expect(await told('mari', typed(ref), other)).toBe(sayIn('en')('bot.stranger'));
  });

  it('gives the pages that Teams asks for, and an empty one at the end', async () => {
    expect(await found('mari', typed('', { queryOptions: { skip: 25, count: 25 } }))).toEqual([]);
    expect(await found('mari', typed('', { queryOptions: { skip: 0, count: 1 } }))).toHaveLength(1);
  });

  it('answers a second delivery like the first', async () => {
    const twice = { id: 'search-twice' };
    const answers = await Promise.all([search('mari', typed(ref), twice), search('mari', typed(ref), twice)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(text(answers[1])).toContain(ref);
  });

  it.each([
    ['of another command', { commandId: 'dropTable', parameters: [{ name: 'text', value: 'x' }] }],
    ['without a command', { parameters: [] }],
    ['of far too many cases', typed('x', { queryOptions: { skip: 0, count: 100_000 } })],
    ['that is a text', 'findCase'],
    ['that is nothing', undefined],
  ])('refuses a query %s', async (_, value) => {
    const { status, body } = await rig.compose('mari', 'composeExtension/query', value, { locale: 'cy-GB' });
    expect(status).toBe(400);
    expect(text(body)).toContain('Ni ellir darllen');
  });

  it('takes words of any kind for words', async () => {
    for (const words of ['%', "'; drop table case_view; --", '{{text}} $t(share.open)', 'x'.repeat(5_000)])
      expect(await told('mari', typed(words))).toContain(words.slice(0, 40));
    expect(
      await found('mari', { commandId: 'findCase', parameters: [{ name: 'text', value: { $ne: '' } }] }),
    ).toHaveLength(1);
  });

  describe('the card that everybody in the conversation sees', () => {
    it('speaks both languages, names the service and the stage, and opens the case', async () => {
      const card = text((await found('mari', typed(ref)))[0]?.content);
      for (const said of [
        'Tŷ Gwyn',
        ref,
        'Pryderon cynyddol · Escalating concerns',
        'Tystiolaeth',
        'Cyngor Sir Penrhyn',
      ])
        expect(card).toContain(said);
      expect(card).toContain(`"url":"${origin}/cases/${ref}"`);
      expect(card).toContain(sayIn('cy')('share.needToKnow'));
      expect(card).toContain(sayIn('en')('share.needToKnow'));
    });

    it('holds nothing that a person wrote, and nobody’s name', async () => {
      await rig.click('mari', 'add-action', {
        ref,
        card: 'plan',
        text: 'Speak with Mrs Ffug-Enghraifft',
        source: 'contract',
        owner: 'Dafydd Sampl-Rees',
        due: '2026-11-24',
        providerResponse: 'Agrees',
      });
      const card = text((await found('mari', typed(ref)))[0]?.content);
      for (const kept of ['Mrs', 'Dafydd', 'complaints', 'Mari', 'Siân', 'Gofal Enghraifft', 'ZZ99', 'SIN-'])
        expect(card).not.toContain(kept);
    });

    it('can do nothing but open the case: no action that would reach a bot outside of the conversation', async () => {
      const card = text((await found('mari', typed(ref)))[0]?.content);
      expect(card.match(/"type":"Action\.[A-Za-z]+"/g)).toEqual(['"type":"Action.OpenUrl"']);
      expect(card).not.toContain('refresh');
      expect(card.length * 2).toBeLessThan(8_000);
    });
  });

  describe('a link put into a message', () => {
    const paste = async (person: string, url: unknown, more: Record<string, unknown> = {}) =>
      rig.compose(person, 'composeExtension/queryLink', { url }, more);
    const unfurled = async (person: string, url: string) => {
      const { status, body } = await paste(person, url);
      expect(status).toBe(200);
      return resultSchema.parse(body).composeExtension.attachments;
    };

    it.each(['/cases/REF', '/cases/REF/plan', '/tab/#/case/REF'])('unfolds %s', async (path) => {
      const [link] = await unfurled('mari', `${origin}${path.replace('REF', ref)}`);
      const card = text(link?.content);
      expect(card).toContain(ref);
      expect(card).toContain('Achos yn Hafan · A case in Hafan');
      expect(card).toContain(`"url":"${origin}/cases/${ref}"`);
    });

    it('does not say by itself which service is in difficulty, nor how the case goes', async () => {
      const link = text(await unfurled('mari', `${origin}/cases/${ref}`));
      for (const kept of ['Gwyn', 'Gofal', 'Tystiolaeth', 'Penrhyn', 'Overdue'])
        expect(link).not.toContain(kept);
    });

    it('tells nothing where there is no such case, and nothing where one may not know of it, alike', async () => {
      const none = await paste('pat', `${origin}/cases/EC-2026-0999`);
      const hidden = await paste('pat', `${origin}/cases/${ref}`);
      expect(hidden).toEqual(none);
      expect(hidden.status).toBe(200);
      expect(resultSchema.parse(hidden.body).composeExtension.attachments).toEqual([]);
      const stranger = { channelData: { tenant: { id: 'another-tenant' } } };
      expect((await paste('mari', `${origin}/cases/${ref}`, stranger)).body).toEqual(none.body);
      expect((await paste('mari', `https://evil.example/cases/${ref}`)).body).toEqual(none.body);
    });

    it('asks Teams to keep no answer for the next person', async () => {
      const { body } = await paste('mari', `${origin}/cases/${ref}`);
      expect(text(body)).toContain(String.raw`"type":"setCachePolicy"`);
      expect(text(body)).toContain(String.raw`{\"type\":\"no-cache\"}`);
    });

    it.each([
      ['no address', undefined],
      ['an address that is an object', {}],
      ['a very long one', 'x'.repeat(3_000)],
    ])('refuses %s', async (_, url) => {
      expect((await paste('mari', url)).status).toBe(400);
    });
  });

  it('knows no settings page and no other command of Teams', async () => {
    const response = await rig.deliver({
      type: 'invoke',
      id: 'settings',
      name: 'composeExtension/querySettingUrl',
      serviceUrl: rig.serviceUrl,
      from: { id: 'x' },
      conversation: { id: 'c' },
    });
    expect(response.status).toBe(501);
  });

  describe('a message that holds such a card', () => {
    const withCard = async () => ({
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: (await found('mari', typed(ref)))[0]?.content,
        },
      ],
    });

    it('asks the bot, in its own chat, how that case stands', async () => {
      const [card] = await rig.write('mari', '', await withCard());
      expect(text(card)).toContain(`${ref}: Escalating concerns`);
    });

    it('is for colleagues in a channel, where the bot is not mentioned', async () => {
      const channel = {
        conversation: { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true },
        channelData: { tenant: { id: tenant.tenantId }, channel: { id: '19:x@thread.tacv2' } },
      };
      expect(
        await rig.write('mari', 'Please look at this', { ...channel, ...(await withCard()), entities: [] }),
      ).toEqual([]);
      const another = [{ type: 'mention', mentioned: { id: '29:tom' }, text: '<at>Tom</at>' }];
      expect(await rig.write('mari', '<at>Tom</at> status', { ...channel, entities: another })).toEqual([]);
    });
  });
});

describe('looking for a case when the store does not answer', () => {
  const notes: string[] = [];
  const over = (board: () => Promise<never>) =>
    createCompose(
      {
        desk: { board },
        people: { find: async (objectId) => findPersonByObjectId(objectId) ?? null, search: async () => [] },
        languages: { get: async () => null, set: async () => undefined },
        directory: createDirectory(services),
        log: { info: () => undefined, warn: () => undefined, error: (_, note) => void notes.push(note) },
        settings: {
          appId: '',
          tenantId: tenant.tenantId,
          serviceUrl: origin,
          botId: '',
          botName: '',
          baseUrl: origin,
          rehearsal: true,
        },
      },
      5,
    );
  const incoming = {
    id: '1',
    cause: 'activity:c:1',
    conversation: { id: 'c', kind: 'group' },
    channelId: null,
    locale: 'cy-GB',
    sender: { tenant: tenant.tenantId, objectId: objectIdOf('mari') },
  } as const;
  const wanted = { ...incoming, kind: 'case-search', text: 'x', skip: 0, count: 25 } as const;
  const pasted = { ...incoming, kind: 'pasted-link', url: `${origin}/cases/EC-2026-0001` } as const;
  const says = (key: 'share.late' | 'share.failed') => ({ kind: 'message', text: sayIn('cy')(key) });

  it('says in time that it is late, in the language of whoever asked, and unfolds nothing', async () => {
    const silent = over(() => new Promise(() => undefined));
    expect(await silent.search(wanted)).toEqual(says('share.late'));
    expect(await silent.unfurl(pasted)).toBeNull();
    expect(notes).toEqual([]);
  });

  it('says that it failed, and notes why', async () => {
    const broken = over(() => Promise.reject(new Error('no store')));
    expect(await broken.search(wanted)).toEqual(says('share.failed'));
    expect(await broken.unfurl(pasted)).toBeNull();
    expect(notes).toHaveLength(2);
  });
});
