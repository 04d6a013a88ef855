import { Button, Caption1, Text } from '@fluentui/react-components';
import { ArchiveRegular, ArrowDownloadRegular } from '@fluentui/react-icons';
import { type ReactNode, Suspense } from 'react';
import type { Bundle as Made } from '../../src/server/contract/bundles.ts';
import { useDownload } from '../api/asks.ts';
import { useBeginBundle, useBundles } from '../api/bundles.ts';
import { useMe } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Problem } from '../components/problem.tsx';
import { Row } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

/** Only while one is being made. */
const BundleProgress = lazyPage([], async () => (await import('./bundle-progress.tsx')).BundleProgress);

const sizeOf = (bytes: number): string => String(Math.max(1, Math.ceil(bytes / 1_000)));

const Newest = ({ bundle, caseRef }: { readonly bundle: Made; readonly caseRef: string }) => {
  const { say, moment } = useWords();
  const download = useDownload();
  if (bundle.status === 'making')
    return (
      <Suspense fallback={null}>
        <BundleProgress bundle={bundle} />
      </Suspense>
    );
  if (bundle.status === 'failed')
    return <Text role="alert">{say('tabLive.bundle.failed', { time: moment(bundle.askedAt) })}</Text>;
  if (bundle.status === 'gone' || bundle.bytes === null || bundle.keptUntil === null) return null;
  return (
    <>
      <Row>
        <Text role="status">
          {say('tabLive.bundle.ready', {
            size: sizeOf(bundle.bytes),
            time: moment(bundle.askedAt),
            name: bundle.askedBy,
          })}
        </Text>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => download.mutate(`/api/cases/${caseRef}/bundles/${bundle.id}/content`)}
        >
          {say('tabLive.bundle.fetch')}
        </Button>
      </Row>
      <Caption1 style={{ overflowWrap: 'anywhere' }}>
        SHA-256 <code>{bundle.sha256}</code> ·{' '}
        {say('tabLive.bundle.until', { time: moment(bundle.keptUntil) })}
      </Caption1>
      {download.isError && <Problem error={download.error} focus onDismiss={download.reset} />}
    </>
  );
};

/**
 * The evidence bundle, for those who may take it: begun here beside the other ways out of the case, put together by
 * itself, and here when it is ready, also for whoever left meanwhile.
 */
export const Bundle = ({ children }: { readonly children: ReactNode }) => {
  const { view, lead } = useCaseFrame();
  const { say } = useWords();
  const me = useMe().data;
  const mayTake = lead || (me?.roles.includes('director') === true && me.agency === view.leadAgency);
  const known = useBundles(view.ref, mayTake);
  const begin = useBeginBundle(view.ref);
  const newest = mayTake ? known.data?.bundles[0] : undefined;
  const busy = begin.isPending || newest?.status === 'making';
  return (
    <>
      <Row>
        {children}
        {mayTake && (
          <Button
            size="small"
            icon={<ArchiveRegular />}
            disabledFocusable={busy}
            onClick={() => !busy && begin.mutate()}
          >
            {say(newest?.status === 'failed' ? 'tabLive.bundle.again' : 'tabLive.bundle.begin')}
          </Button>
        )}
      </Row>
      {begin.isError && <Problem error={begin.error} focus onDismiss={begin.reset} />}
      {newest !== undefined && <Newest bundle={newest} caseRef={view.ref} />}
    </>
  );
};
