import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { remedyFor } from './step-remedy.ts';

describe('what helps a step that does not go through', () => {
  const say = sayIn('en');
  const problem = (kind: string, code: string, remedy: string | null = null) =>
    remedyFor({ kind, code, remedy }, 'folder', say);

  it('names the permission that is missing, or the sign-in that ran out', () => {
    expect(problem('permission', 'Forbidden', 'Channel.Create.Group')).toContain('“Channel.Create.Group”');
    expect(problem('permission', 'InvalidAuthenticationToken', 'credential')).toContain('run out');
    expect(problem('permission', 'Forbidden')).toContain('may do there');
  });

  it('says what stands behind a code that asks for something particular', () => {
    expect(problem('conflict', 'NameAlreadyExists')).toContain('30 days');
    expect(problem('retry', 'TooManyRequests')).toContain('nothing is lost');
    expect(problem('permission', 'MessageWritesBlocked', 'the app is blocked')).toContain('Moderation');
  });

  it('says of a joining link that may still come something else than of one that did not', () => {
    expect(problem('retry', 'no-meeting-link')).toContain('looks again by itself');
    expect(problem('gone', 'no-meeting-link')).toContain('has begun');
  });

  it('sends nobody to the channel’s owners where a person has blocked Hafan in their own chat', () => {
    const blocked = { kind: 'permission', code: 'MessageWritesBlocked', remedy: 'the app is blocked' };
    expect(remedyFor(blocked, 'digest:tenant/mari', say)).toContain('only they');
    expect(remedyFor(blocked, 'digest:tenant/mari', sayIn('cy'))).toContain('dim ond nhw');
    expect(remedyFor(blocked, 'card:plan', say)).toContain('Moderation');
  });

  it.each(['retry', 'permission', 'gone', 'conflict', 'rejected', 'unreachable', 'of tomorrow'])(
    'has words in both languages for a code that nobody foresaw, where it is %s',
    (kind) => {
      for (const language of ['en', 'cy'] as const) {
        const words = remedyFor({ kind, code: 'SomethingNew', remedy: null }, 'folder', sayIn(language));
        expect(words).toMatch(/^\p{Lu}.{20,}\.$/u);
        expect(words).not.toContain('SomethingNew');
      }
    },
  );
});
