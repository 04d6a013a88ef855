import {
  Button,
  FluentProvider,
  Link,
  teamsDarkTheme,
  teamsLightTheme,
  Title3,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import { NoAnswer } from '../api/problem.ts';
import { SignInProblem } from '../host/app-host.ts';

/** Why the pane does not stand where it should, and whether it may when it is opened again. */
const reasons = {
  notInHost: {
    title: 'outlook.notOutlook.title',
    texts: ['outlook.notOutlook.text', 'outlook.shared.elsewhere'],
    mayAgain: false,
  },
  tooOld: {
    title: 'outlook.notOutlook.tooOldTitle',
    texts: ['outlook.notOutlook.tooOld'],
    mayAgain: false,
  },
  refused: {
    title: 'outlook.notOutlook.refusedTitle',
    texts: ['outlook.notOutlook.refused'],
    mayAgain: false,
  },
  noAnswer: {
    title: 'outlook.notOutlook.noAnswerTitle',
    texts: ['outlook.notOutlook.noAnswer'],
    mayAgain: true,
  },
  failed: {
    title: 'outlook.notOutlook.failedTitle',
    texts: ['outlook.notOutlook.failed'],
    mayAgain: true,
  },
} as const satisfies Record<SignInProblem['reason'] | 'noAnswer' | 'failed', unknown>;

const reasonOf = (problem: unknown): keyof typeof reasons => {
  if (problem instanceof SignInProblem) return problem.reason;
  return problem instanceof NoAnswer ? 'noAnswer' : 'failed';
};

/**
 * What is shown where the pane was opened outside Outlook, in an Outlook that cannot sign anybody in, or where it
 * did not start: then with what was said. Each leads on to what can be done without it.
 */
export const NotOutlook = ({
  language,
  problem,
  rehearsal,
}: {
  readonly language: Language;
  readonly problem: unknown;
  readonly rehearsal: boolean;
}) => {
  const say = sayIn(language);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('outlook.title');
  }, [language, say]);
  const reason = reasonOf(problem);
  const { title, texts, mayAgain } = reasons[reason];
  const said = problem instanceof Error ? problem.message : String(problem);
  return (
    <FluentProvider theme={dark ? teamsDarkTheme : teamsLightTheme} style={{ minHeight: '100vh' }}>
      <main style={{ padding: '24px', maxWidth: '560px' }}>
        <Title3 as="h1">{say(title)}</Title3>
        {texts.map((text) => (
          <p key={text}>{say(text)}</p>
        ))}
        {reason === 'failed' && said !== '' && <p>{say('outlook.notOutlook.said', { said })}</p>}
        {mayAgain && (
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {say('common.button.tryAgain')}
          </Button>
        )}
        {rehearsal ? (
          <>
            {/* In life the list is in Teams alone, which signs people in to it. */}
            <Button as="a" appearance={mayAgain ? 'secondary' : 'primary'} href="/tab/">
              {say('outlook.notOutlook.caseList')}
            </Button>
            <p>
              {say('outlook.notOutlook.rehearsal')}{' '}
              <Link href="/#/outlook" inline>
                {say('outlook.notOutlook.toRehearsal')}
              </Link>
            </p>
          </>
        ) : (
          <p>{say('outlook.notOutlook.teams')}</p>
        )}
      </main>
    </FluentProvider>
  );
};
