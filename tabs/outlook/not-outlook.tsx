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
import { SignInProblem } from '../host/app-host.ts';

/**
 * What is shown where the pane was opened outside Outlook, in an Outlook that cannot sign anybody in, or where
 * Outlook did not start it: then with what was said. Each leads on to what can be done without it.
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
  const reason = problem instanceof SignInProblem ? problem.reason : null;
  const said = problem instanceof Error ? problem.message : String(problem);
  return (
    <FluentProvider theme={dark ? teamsDarkTheme : teamsLightTheme} style={{ minHeight: '100vh' }}>
      <main style={{ padding: '24px', maxWidth: '560px' }}>
        <Title3 as="h1">
          {say(reason === 'tooOld' ? 'outlook.notOutlook.tooOldTitle' : 'outlook.notOutlook.title')}
        </Title3>
        {reason === 'tooOld' ? (
          <p>{say('outlook.notOutlook.tooOld')}</p>
        ) : reason === 'notInHost' ? (
          <>
            <p>{say('outlook.notOutlook.text')}</p>
            <p>{say('outlook.shared.elsewhere')}</p>
          </>
        ) : (
          <>
            <p>{say('outlook.notOutlook.failed')}</p>
            {said !== '' && <p>{say('outlook.notOutlook.said', { said })}</p>}
          </>
        )}
        <Button as="a" appearance="primary" href="/tab/">
          {say('outlook.notOutlook.caseList')}
        </Button>
        {rehearsal && (
          <p>
            {say('outlook.notOutlook.rehearsal')}{' '}
            <Link href="/#/outlook" inline>
              {say('outlook.notOutlook.toRehearsal')}
            </Link>
          </p>
        )}
      </main>
    </FluentProvider>
  );
};
