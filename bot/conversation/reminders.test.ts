import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectIdOf, openRig, openTyGwyn, type Rig } from '../testing/rig.ts';
import { tenant } from '../../src/rehearsal/tenant.ts';
import { reminderChoices, usualReminders } from '../../src/journal/person-settings.ts';
import { remindersIn, timeIn } from './reminders.ts';

describe('what somebody says of their reminders', () => {
  it.each([
    ['at nine instead', '09:00'],
    ['remind me at 9', '09:00'],
    ['reminders at 7.30', '07:30'],
    ['at 2pm', '14:00'],
    ['half past eight', '08:30'],
    ['am naw yn lle hynny', '09:00'],
    ['am hanner awr wedi wyth', '08:30'],
    ['am ddeg', '10:00'],
    ['fewer reminders', null],
  ])('%s is at %s', (text, time) => expect(timeIn(text)).toBe(time));

  it.each([
    ['fewer reminders', { at: '08:00', mode: 'fewer' }],
    ['llai o nodiadau atgoffa', { at: '08:00', mode: 'fewer' }],
    ['stop', { at: '08:00', mode: 'none' }],
    ['stopio nodiadau atgoffa', { at: '08:00', mode: 'none' }],
    ['at nine instead', { at: '09:00', mode: 'all' }],
    ['reminders at 22:00', 'bad-time'],
  ])('%s', (text, choice) => expect(remindersIn(text, usualReminders)).toEqual(choice));

  it('begins again by a word, or by an hour', () => {
    const none = { at: '08:00', mode: 'none' } as const;
    expect(remindersIn('all reminders', none)).toEqual(usualReminders);
    expect(remindersIn('pob nodyn atgoffa', none)).toEqual(usualReminders);
    expect(remindersIn('at ten', none)).toEqual({ at: '10:00', mode: 'all' });
  });
});

describe('reminders in the chat', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
    await openTyGwyn(rig);
  });
  afterAll(() => rig.close());
  const text = (body: unknown): string => JSON.stringify(body);
  const chosen = (who: string) => reminderChoices(rig.store).find(`${tenant.tenantId}:${objectIdOf(who)}`);

  it('are kept for each person, and a lead hears what cannot be switched off, and why', async () => {
    expect(text(await rig.write('mari', 'stop reminders'))).toContain('cannot be switched off');
    expect(await chosen('mari')).toEqual({ at: '08:00', mode: 'none' });
    expect(text(await rig.write('tom', 'am naw yn lle hynny'))).toContain('am 09:00');
    expect(await chosen('tom')).toEqual({ at: '09:00', mode: 'all' });
  });

  it('are chosen on the form of one’s day, with the language', async () => {
    const answer = text(
      await rig.click('tom', 'set-reminders', { mode: 'fewer', at: '07:30', language: 'cy' }),
    );
    expect(answer).toContain('am 07:30');
    expect(await chosen('tom')).toEqual({ at: '07:30', mode: 'fewer' });
    expect([...rig.chosen.values()]).toContain('cy');
  });

  it('show one’s day when asked, and not in a channel', async () => {
    expect(text(await rig.write('mari', 'my day'))).toContain('your day in Hafan');
    const channel = {
      conversation: { id: '19:x@thread.tacv2;messageid=5', conversationType: 'channel', isGroup: true },
      channelData: { tenant: { id: tenant.tenantId }, channel: { id: '19:x@thread.tacv2' } },
    };
    expect(text(await rig.write('mari', '<at>Hafan</at> my day', channel))).toContain('your own chat');
    expect(text(await rig.write('mari', '<at>Hafan</at> help', channel))).not.toContain(
      'Waiting for you now',
    );
  });
});
