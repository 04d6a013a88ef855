import { Button, Link, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useDownload } from '../api/asks.ts';
import { useEditionPage } from '../api/code-questions.ts';
import { useEditions } from '../api/questions.ts';
import { Problem } from '../components/problem.tsx';
import { hashOf } from '../components/routes.ts';
import { Row } from '../components/section.tsx';
import { Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    height: 'max(480px, calc(100vh - 200px))',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // The page is made for paper.
    backgroundColor: 'white',
  },
});

/** The page without its way to the other language: here the tab's own switch changes it. */
const withoutSwitch = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href^="page?language="]')) link.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
};

/** An edition to read: stages, duties, paragraphs, as it is printed for signing off. */
export const EditionPage = ({ edition }: { readonly edition: string }) => {
  const { say, text, language } = useWords();
  const styles = useStyles();
  const editions = useEditions();
  const page = useEditionPage(edition, language);
  const download = useDownload();
  const known = editions.data?.editions.find(({ id }) => id === edition);
  const title = known === undefined ? say('tabAsk.pages') : text(known.title);
  useTitle(title);
  const html = useMemo(() => (page.data === undefined ? '' : withoutSwitch(page.data.html)), [page.data]);
  return (
    <div className={styles.page}>
      <div>
        <Link href={hashOf({ page: 'ask' })}>{say('tabAsk.title')}</Link>
      </div>
      <Row>
        <Title2 as="h1" style={{ margin: 0, flexGrow: 1 }}>
          {title}
        </Title2>
        {page.data !== undefined && (
          <Button
            icon={<ArrowDownloadRegular />}
            disabledFocusable={download.isPending}
            onClick={() => download.mutate(page.data.path)}
          >
            {say('tabAsk.save')}
          </Button>
        )}
      </Row>
      {download.isError && <Problem error={download.error} focus onDismiss={download.reset} />}
      {page.isPending && <Loading />}
      {page.isError && <Problem error={page.error} onRetry={() => void page.refetch()} />}
      {/* No scripts, no forms: a document to read. Its own address lets links within it work. */}
      {html !== '' && (
        <iframe className={styles.frame} title={title} srcDoc={html} sandbox="allow-same-origin" />
      )}
    </div>
  );
};
