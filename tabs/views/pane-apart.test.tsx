import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { NoAnswer } from '../api/problem.ts';
import { SignInProblem } from '../host/app-host.ts';
import { MailProblem, mailReasons } from '../host/outlook/mail-host.ts';
import type { Progress } from '../outlook/filing.ts';
import { FilingProgress } from '../outlook/filing-progress.tsx';
import { MailTrouble } from '../outlook/mail-trouble.tsx';
import { NotOutlook } from '../outlook/not-outlook.tsx';
import { button, soon } from './failing.ts';
import { openPage, type PageWindow } from './page-window.ts';
import { openPane } from './pane-window.tsx';

/** What the pane says of itself, of Outlook and of what is on its way, without a server. */
const languages = ['cy', 'en'] as const satisfies readonly Language[];

/** Why the pane does not stand where it should; a reason without a row does not compile. */
const apart = {
  notInHost: {
    problem: new SignInProblem('notInHost'),
    says: ['outlook.notOutlook.text', 'outlook.shared.elsewhere'],
    again: false,
  },
  tooOld: { problem: new SignInProblem('tooOld'), says: ['outlook.notOutlook.tooOld'], again: false },
  refused: { problem: new SignInProblem('refused'), says: ['outlook.notOutlook.refused'], again: false },
  noAnswer: { problem: new NoAnswer(502), says: ['outlook.notOutlook.noAnswer'], again: true },
  failed: { problem: new Error('office.js did not load'), says: ['outlook.notOutlook.failed'], again: true },
} as const satisfies Record<SignInProblem['reason'] | 'noAnswer' | 'failed', unknown>;

/** How far something is on its way into the folder; a kind without a row does not compile. */
const onTheWay = {
  filing: { progress: { kind: 'filing' }, says: (say) => [say('outlook.file.filing')] },
  retrying: { progress: { kind: 'retrying' }, says: (say) => [say('outlook.file.retrying')] },
  failed: {
    progress: { kind: 'failed', step: 'letter:one' },
    says: (say) => [say('outlook.file.failed'), say('outlook.file.failedTry'), say('outlook.file.tryAgain')],
  },
  filed: { progress: { kind: 'filed', files: [] }, says: (say) => [say('outlook.message.byHand')] },
} as const satisfies Record<
  Progress['kind'],
  { readonly progress: Progress; readonly says: (say: Say) => readonly string[] }
>;

describe('the pane', () => {
  let shown: PageWindow | undefined;
  afterEach(() => {
    shown?.close();
    shown = undefined;
  });
  const open = (language: Language, part: ReactNode): PageWindow => {
    shown?.close();
    const answering = (): Error => new TypeError('fetch failed');
    shown = openPane({ url: '', token: '', language, message: null, answering }, () => part);
    return shown;
  };
  const shows = (words: string): Promise<void> =>
    vi.waitFor(() => expect(shown?.root.textContent).toContain(words), soon);

  it.each(Object.entries(apart))(
    'leads on in both languages where it does not stand in Outlook: %s',
    async (_, { problem, says, again }) => {
      for (const language of languages) {
        const say = sayIn(language);
        shown?.close();
        shown = openPage({ url: '', hash: '' }, (root) => {
          const tree = createRoot(root);
          tree.render(<NotOutlook language={language} problem={problem} rehearsal={false} />);
          return { takeAway: () => tree.unmount() };
        });
        await vi.waitFor(() => expect(shown?.root.querySelector('h1')).not.toBeNull(), soon);
        for (const text of says) await shows(say(text));
        await shows(say('outlook.notOutlook.teams'));
        expect(button(shown, say('common.button.tryAgain')) !== undefined).toBe(again);
      }
    },
  );

  it('says what Outlook refused in words of its own for each reason, and tries again what may go better', async () => {
    for (const language of languages) {
      const said = new Set<string>();
      for (const reason of mailReasons) {
        let tried = 0;
        const trouble = <MailTrouble error={new MailProblem(reason, 'Code')} onRetry={() => (tried += 1)} />;
        const { root } = open(language, trouble);
        await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull(), soon);
        said.add(root.querySelector('[role="alert"]')?.textContent ?? '');
        const again = shown && button(shown, sayIn(language)('common.button.tryAgain'));
        again?.click();
        expect(tried).toBe(reason === 'failed' ? 1 : 0);
      }
      expect(said.size).toBe(mailReasons.length);
    }
  });

  it.each(Object.entries(onTheWay))('says how far something is: %s', async (_, { progress, says }) => {
    for (const language of languages) {
      open(language, <FilingProgress caseRef="EC-2026-0001" progress={progress} mayTryAgain />);
      for (const words of says(sayIn(language))) await shows(words);
      expect(shown?.root.querySelector('[role="progressbar"]') !== null).toBe(
        progress.kind === 'filing' || progress.kind === 'retrying',
      );
    }
  });

  it('says whom to ask where the one who reads may not try again', async () => {
    const { progress } = onTheWay.failed;
    open('cy', <FilingProgress caseRef="EC-2026-0001" progress={progress} mayTryAgain={false} />);
    await shows(sayIn('cy')('outlook.file.failedAsk'));
    expect(shown && button(shown, sayIn('cy')('outlook.file.tryAgain'))).toBeUndefined();
  });
});
