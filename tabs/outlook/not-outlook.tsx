import { FluentProvider, Link, teamsDarkTheme, teamsLightTheme, Title3 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { sayIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';

/** What is shown where the pane was opened outside Outlook, or Outlook did not start it: then with what was said. */
export const NotOutlook = ({
  language,
  elsewhere,
  said,
}: {
  readonly language: Language;
  readonly elsewhere: boolean;
  readonly said: string;
}) => {
  const say = sayIn(language);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('outlook.title');
  }, [language, say]);
  return (
    <FluentProvider theme={dark ? teamsDarkTheme : teamsLightTheme} style={{ minHeight: '100vh' }}>
      <main style={{ padding: '24px', maxWidth: '560px' }}>
        <Title3 as="h1">{say('outlook.notOutlook.title')}</Title3>
        <p>{elsewhere ? say('outlook.notOutlook.text') : say('outlook.notOutlook.failed')}</p>
        {!elsewhere && said !== '' && <p>{say('outlook.notOutlook.said', { said })}</p>}
        {elsewhere && (
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
