import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenant } from '../../src/rehearsal/tenant.ts';
import type { Language } from '../../src/procedures/types.ts';
import { openRig, openTyGwyn, type Rig, type SentToConnector } from '../testing/rig.ts';
import { intents } from './intents.ts';
import { canBePressed } from './lead-on.ts';

/** No answer of the bot is a dead end: every intent, for everybody, in both languages, in chat and channel. */

const channelId = '19:ty-gwyn@thread.tacv2';
const inChannel = {
  conversation: { id: `${channelId};messageid=5`, conversationType: 'channel', isGroup: true },
  channelData: { tenant: { id: tenant.tenantId }, channel: { id: channelId } },
};

interface Said {
  readonly text: string;
  readonly suggestions: number;
  readonly pressed: boolean;
}
const saidIn = ({ body }: SentToConnector): Said => {
  const attachments = Array.isArray(body['attachments']) ? body['attachments'] : [];
  const suggested: unknown = body['suggestedActions'];
  return {
    text: typeof body['text'] === 'string' ? body['text'] : '',
    suggestions: JSON.stringify(suggested ?? {}).split('"imBack"').length - 1,
    pressed: attachments.some(({ content }) => canBePressed(content)),
  };
};

/** How an answer leads on; null: it does not. */
const ending = (sent: readonly SentToConnector[], shared: boolean): string | null => {
  const parts = sent.map(saidIn);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.suggestions > 0 && !shared) return 'suggestions';
  if (last.pressed || (shared && parts.some(({ pressed }) => pressed))) return 'buttons';
  return shared && parts.some(({ text }) => /"[^"]+"|^- |https?:/m.test(text)) ? 'words' : null;
};

describe('every answer of the bot leads on', { timeout: 120_000 }, () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
    const created = { teamId: 'team', channelId, name: 'EC', webUrl: 'https://teams.example/c' };
    await rig.desk.record(
      ref,
      { type: 'recordOutcome', event: { type: 'ChannelCreated', payload: created } },
      { cause: 'channel' },
    );
  });
  afterAll(() => rig.close());

  const wishes = (language: Language): readonly string[] => [
    ...intents.flatMap(({ phrases }) => phrases[language].slice(0, 1)),
    // A case that is not there, words like nothing, words nearly right, a text too long.
    ...(language === 'en' ? ['status EC-2026-9999', 'xyzzy', 'susp comm'] : ['statws EC-2026-9999', 'xyzzy']),
    ...(language === 'en' ? [`add action ${ref}: Fill the rota, owner Dafydd, by 4 December`] : []),
    ...(language === 'en' ? [`log call ${ref}: the manager rang`, 'x'.repeat(5_000)] : []),
  ];

  // A lead; one of the group; a director of the lead agency; somebody of another agency without any role.
  it.each(['mari', 'idris', 'nia', 'pat'])('for %s, whatever is asked', async (who) => {
    const dead: string[] = [];
    for (const language of ['en', 'cy'] as const)
      for (const wish of wishes(language)) {
        const sent = await rig.write(who, wish);
        if (ending(sent, false) === null) dead.push(`${language} ${wish.slice(0, 60)}`);
      }
    expect(dead).toEqual([]);
  });

  it.each(['mari', 'pat'])('for %s in a channel, where there are no suggestions', async (who) => {
    const dead: string[] = [];
    for (const language of ['en', 'cy'] as const)
      for (const wish of wishes(language)) {
        const sent = await rig.write(who, `<at>${tenant.botName}</at> ${wish}`, inChannel);
        if (ending(sent, true) === null) dead.push(`${language} ${wish.slice(0, 60)}`);
      }
    expect(dead).toEqual([]);
  });

  it('offers nobody to open a case who would be refused', async () => {
    const offered: string[] = [];
    for (const who of ['mari', 'nia', 'pat'])
      if (JSON.stringify(await rig.write(who, 'my cases')).includes('open a case')) offered.push(who);
    expect(offered).toEqual(['mari']);
  });
});
