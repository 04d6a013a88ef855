import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../src/access/person.ts';
import { personOfKey } from '../src/case/commands.ts';
import type { RefusalCode } from '../src/case/refusal.ts';
import { refusalKeys } from '../src/language/refusals.ts';
import { sayIn } from '../src/language/translate.ts';
import { tenant } from '../src/rehearsal/tenant.ts';
import { nextAfter } from './cards/refusal/next.ts';
import { voiceIn } from './cards/voice.ts';
import { casesActedOn, forPerson } from './for-whom.ts';
import { draw, keys, view } from './testing/every-card.ts';
import { openRig, openTyGwyn, type Rig } from './testing/rig.ts';

const text = (body: unknown): string => JSON.stringify(body);
const [lead] = view.group.filter((member) => member.lead);
const member = view.group.find((one) => !one.lead);
if (lead === undefined || member === undefined) throw new Error('the group has both');
const as = (key: string, more: Partial<Person> = {}): Person => ({
  ...personOfKey(key),
  name: 'Nia Ymarfer',
  agency: '',
  mail: '',
  roles: [],
  language: 'en',
  ...more,
});
const director = as('tenant:nobody-of-the-group', { agency: view.leadAgency, roles: ['director'] });

describe('a card as one person may use it', () => {
  it('is whole for a lead', () => {
    for (const key of keys) expect(forPerson(draw(key, 'en'), as(lead.key), view)).toEqual(draw(key, 'en'));
  });

  it('has nothing for a director to press that would only be refused, and names whom to ask', () => {
    for (const key of keys) {
      const before = casesActedOn(draw(key, 'en'));
      for (const language of ['en', 'cy'] as const) {
        const card = forPerson(draw(key, language), { ...director, language }, view);
        expect({ key, acts: casesActedOn(card) }).toEqual({ key, acts: [] });
        expect(text(card).includes('Input.')).toBe(false);
        const said = sayIn(language)('cards.forWhom.reader', { names: lead.name });
        expect({ key, said: text(card).includes(said) }).toEqual({ key, said: before.length > 0 });
        // What only shows something stays.
        expect(text(card).split('Action.OpenUrl').length).toBe(
          text(draw(key, language)).split('Action.OpenUrl').length,
        );
      }
    }
  });

  it('leaves out for a member what only a lead decides, and nothing else', () => {
    const plan = forPerson(draw('plan', 'en'), as(member.key), view);
    expect(text(plan)).toContain('add-action');
    const decision = forPerson(draw('suspension', 'en'), as(member.key), view);
    expect(text(decision)).not.toContain('lift-suspension');
    expect(text(decision)).toContain(sayIn('en')('cards.forWhom.member', { names: lead.name }));
  });
});

describe('every refusal', () => {
  const codes = Object.keys(refusalKeys).filter((code): code is RefusalCode => code in refusalKeys);
  it.each(codes)('%s leads on by a button', (code) => {
    const refusal = { code, cite: null, missing: [], mayOverride: false };
    for (const language of ['en', 'cy', 'both'] as const)
      expect(nextAfter(refusal, voiceIn(language), { ref: view.ref })).toHaveLength(1);
  });
  it('leads to where each thing that is missing can be added, but not to where one is already', () => {
    const missing = ['plan-agreed', 'checklist-settled', 'milestone:x', 'rationale'].map((requirement) => ({
      requirement,
      cite: null,
    }));
    const refusal = { code: 'gate', cite: null, missing, mayOverride: false } as const;
    const to = nextAfter(refusal, voiceIn('en'), { ref: view.ref, card: 'plan' });
    expect(to).toMatchObject([
      { verb: 'show-card', data: { card: 'checklist', from: 'plan' } },
      { verb: 'show-card', data: { card: 'milestones', from: 'plan' } },
    ]);
    const form = { ...refusal, missing: [{ requirement: 'rationale', cite: null }] };
    expect(nextAfter(form, voiceIn('en'), { ref: view.ref, card: 'plan' })).toEqual([]);
    expect(nextAfter(form, voiceIn('en'), { ref: view.ref })).toHaveLength(1);
  });
});

describe('who presses without the permission', () => {
  let rig: Rig;
  let ref = '';
  beforeAll(async () => {
    rig = await openRig();
    ref = await openTyGwyn(rig);
  });
  afterAll(() => rig.close());
  const version = async (): Promise<number> => (await rig.desk.find(ref))?.version ?? 0;
  const inChannel = {
    conversation: { id: '19:c@thread.tacv2;messageid=5', conversationType: 'channel', isGroup: true },
    channelData: { tenant: { id: tenant.tenantId }, channel: { id: '19:c@thread.tacv2' } },
    replyToId: '5',
  };

  it.each(['en', 'cy'] as const)(
    'in a channel, outside the group, is told in words whom to ask, and the card stays, in %s',
    async (language) => {
      const before = await version();
      const answer = await rig.click('pat', 'tick-item', { ref, item: 'x' }, undefined, {
        ...inChannel,
        locale: language,
      });
      expect(answer.type).toBe('application/vnd.microsoft.activity.message');
      expect(answer.value).toContain(sayIn(language)('refusals.codes.case-not-found.detail'));
      expect(answer.value).toContain(sayIn(language)('cards.refusal.elsewhere'));
      // Who leads a case is nothing for whoever may not see it.
      expect(answer.value).not.toContain('Mari');
      expect(await version()).toBe(before);
    },
  );

  it('in a chat gets a card that leads on', async () => {
    const answer = await rig.click('pat', 'tick-item', { ref, item: 'x' });
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    const day = text(answer.value);
    expect(day).toContain(sayIn('en')('cards.refusal.go.day'));
    expect(text(await rig.click('pat', 'show-card', { ref, card: 'digest' }))).toContain('your day in Hafan');
  });

  it('of the group sees what they may, and is told who decides when they press all the same', async () => {
    const shown = text(await rig.click('idris', 'show-card', { ref, card: 'closing:personal' }));
    expect(shown).not.toContain('close-case');
    expect(shown).toContain('Mari Enghraifft');
    const before = await version();
    const pressed = text(
      await rig.click('idris', 'close-case', { ref, card: 'closing:personal', outcome: 'x' }),
    );
    expect(pressed).toContain(sayIn('en')('refusals.codes.not-permitted.title'));
    expect(pressed).toMatch(/A lead of this case: [^"]*Mari Enghraifft/);
    expect(pressed).toContain('show-case');
    expect(await version()).toBe(before);
  });
});
