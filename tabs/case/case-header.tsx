import {
  Badge,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { Suspense } from 'react';
import { names } from '../../src/language/names.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { deadlineLine } from '../components/next-deadline.ts';
import { OutLink } from '../components/out-link.tsx';
import { hashOf } from '../components/routes.ts';
import { Row } from '../components/section.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { useWords } from '../components/words.tsx';
import { Bundle } from './bundle.tsx';
import { CloseNow } from './close-case.tsx';
import { CopyLink } from './copy-link.tsx';

/** Only while something is at work. */
const Provisioning = lazyPage([], async () => (await import('./provisioning.tsx')).Provisioning);

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  reference: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  bar: { whiteSpace: 'normal' },
});

/** Which case this is, where it stands, and what wants somebody's attention. */
export const CaseHeader = () => {
  const { view } = useCaseFrame();
  const words = useWords();
  const { say, text, short, moment } = words;
  const styles = useStyles();
  const failed = view.steps.filter((step) => step.status === 'failed').length;
  const { suspension, nextDeadline } = view;
  return (
    <header className={styles.header}>
      <Text className={styles.reference}>
        {view.ref} · {text(view.procedure.title)} · <Citation cite={view.procedure.cite} />
      </Text>
      <Row>
        <Title2 as="h1" tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
          {view.service.name}
        </Title2>
        <Badge appearance="filled" color={view.status === 'open' ? 'brand' : 'subtle'}>
          {say(names.status[view.status])}
        </Badge>
        {view.goodPractice && <Badge appearance="outline">{say('tab.case.goodPractice')}</Badge>}
      </Row>
      <Text>
        {say('tab.case.stage')}: {text(view.stage.title)}
        {nextDeadline !== null && ` · ${deadlineLine(words, nextDeadline)}`}
        {view.overdue > 0 && ' · '}
        {view.overdue > 0 && (
          <Badge appearance="tint" color="danger">
            {say('tab.board.overdueCount', { count: view.overdue })}
          </Badge>
        )}
      </Text>
      <Bundle>
        {view.channel !== null && <OutLink href={view.channel.webUrl} label={say('tab.case.channel')} />}
        {view.folder !== null && <OutLink href={view.folder.webUrl} label={say('tab.case.files')} />}
        <CopyLink />
      </Bundle>
      {view.steps.some(({ status }) => status === 'waiting' || status === 'retrying') && (
        <Suspense fallback={null}>
          <Provisioning />
        </Suspense>
      )}
      {suspension?.inForce === true && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say('tab.case.suspendedTitle')}</MessageBarTitle>{' '}
            {suspension.reviewOn === null
              ? say('tab.case.suspendedNoReview', { date: short(suspension.started.at) })
              : say('tab.case.suspendedSince', {
                  date: short(suspension.started.at),
                  review: short(suspension.reviewOn),
                })}
          </MessageBarBody>
        </MessageBar>
      )}
      {failed > 0 && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say('tab.step.failedBanner', { count: failed })}</MessageBarTitle>{' '}
            <Link inline href={hashOf({ page: 'case', ref: view.ref, part: 'steps' })}>
              {say('tab.step.look')}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {view.shouldClose && view.status === 'open' && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{say('tab.case.shouldClose')}</MessageBarTitle> {say('tab.case.shouldCloseText')}{' '}
            <Citation cite="Code 5.17" />
            <CloseNow />
          </MessageBarBody>
        </MessageBar>
      )}
      {view.closed !== null && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>
              {say('tab.case.closedBy', { name: view.closed.by, date: moment(view.closed.at) })}
            </MessageBarTitle>{' '}
            {view.closed.outcome}
            {view.closed.residualConcerns !== null &&
              view.closed.residualConcerns !== 'none' &&
              ` · ${say('tab.case.residual')}: ${view.closed.residualConcerns}`}
          </MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
};
