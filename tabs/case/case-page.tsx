import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { ApiProblem } from '../api/problem.ts';
import { useCase } from '../api/questions.ts';
import { useRegisterCount } from '../api/register-count.ts';
import { CaseFrame, useCaseFrame } from '../components/case-frame.tsx';
import { Problem } from '../components/problem.tsx';
import { type CasePart, caseParts, hashOf } from '../components/routes.ts';
import { Empty, Loading } from '../components/states.tsx';
import { useWide } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';
import { CaseHeader } from './case-header.tsx';
import { Checklist } from './checklist.tsx';
import { Overview } from './overview.tsx';

const Individuals = lazy(async () => ({
  default: (await import('../register/individuals.tsx')).Individuals,
}));
const Plan = lazy(async () => ({ default: (await import('./plan.tsx')).Plan }));
const Meetings = lazy(async () => ({ default: (await import('./meetings.tsx')).Meetings }));
const Documents = lazy(async () => ({ default: (await import('./documents.tsx')).Documents }));
const Suspension = lazy(async () => ({ default: (await import('./suspension.tsx')).Suspension }));
const Standards = lazy(async () => ({ default: (await import('./standards.tsx')).Standards }));
const Contacts = lazy(async () => ({ default: (await import('./contacts.tsx')).Contacts }));
const Log = lazy(async () => ({ default: (await import('./log.tsx')).Log }));
const CaseChronology = lazy(async () => ({ default: (await import('./chronology.tsx')).CaseChronology }));
const Steps = lazy(async () => ({ default: (await import('./steps.tsx')).Steps }));

const parts = {
  overview: { key: 'tab.case.overview', View: Overview },
  checklist: { key: 'tab.case.checklist', View: Checklist },
  individuals: { key: 'tabRegister.part', View: Individuals },
  plan: { key: 'tab.case.plan', View: Plan },
  meetings: { key: 'tab.case.meetings', View: Meetings },
  documents: { key: 'tab.case.documents', View: Documents },
  suspension: { key: 'tab.case.suspension', View: Suspension },
  standards: { key: 'tabCase.part.standards', View: Standards },
  contacts: { key: 'tabCase.part.contacts', View: Contacts },
  log: { key: 'tab.case.log', View: Log },
  chronology: { key: 'tab.case.chronology', View: CaseChronology },
  steps: { key: 'tab.case.steps', View: Steps },
} as const satisfies Record<CasePart, { key: string; View: ComponentType }>;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  body: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr)',
    gap: '24px',
    alignItems: 'start',
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  },
  nav: { position: 'sticky', top: '12px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  link: {
    display: 'block',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
});

/** Procedures under which people move, or change their provider. */
const moving: readonly string[] = ['closure', 'provider-failure', 'decommissioning'];

/** Whether the case has a register to show: by its procedure, or because somebody is in it. */
const useHasPeople = (view: CaseView, part: CasePart): boolean => {
  const moves = view.procedures.some(({ id }) => moving.includes(id));
  const people = useRegisterCount(view.ref, !moves);
  return moves || part === 'individuals' || (people ?? 0) > 0;
};

const Navigation = ({ part }: { readonly part: CasePart }) => {
  const { view } = useCaseFrame();
  const caseRef = view.ref;
  // Only some procedures assess the National Framework.
  const withPeople = useHasPeople(view, part);
  const shown = caseParts.filter(
    (one) => (one !== 'standards' || view.standards.length > 0) && (one !== 'individuals' || withPeople),
  );
  const { say } = useWords();
  const styles = useStyles();
  const wide = useWide();
  return (
    <nav aria-label={say('tab.case.sections')} className={wide ? styles.nav : undefined}>
      {wide ? (
        <ul role="list" className={styles.list}>
          {shown.map((one) => (
            <li key={one}>
              <a
                className={styles.link}
                href={hashOf({ page: 'case', ref: caseRef, part: one })}
                aria-current={one === part ? 'page' : undefined}
              >
                {say(parts[one].key)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <Select
          aria-label={say('tab.case.sections')}
          value={part}
          onChange={(_, data) => {
            const chosen = caseParts.find((one) => one === data.value) ?? 'overview';
            window.location.hash = hashOf({ page: 'case', ref: caseRef, part: chosen });
          }}
        >
          {shown.map((one) => (
            <option key={one} value={one}>
              {say(parts[one].key)}
            </option>
          ))}
        </Select>
      )}
    </nav>
  );
};

/** One case. What is open in a form stays as typed while the case itself is refreshed beneath it. */
export const CasePage = ({ caseRef, part }: { readonly caseRef: string; readonly part: CasePart }) => {
  const { say } = useWords();
  const styles = useStyles();
  const found = useCase(caseRef);
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    content.current?.focus();
  }, [part]);
  const service = found.data?.service.name;
  useEffect(() => {
    document.title = service === undefined ? `${caseRef} – Hafan` : `${caseRef} ${service} – Hafan`;
  }, [caseRef, service]);

  if (found.isPending) return <Loading />;
  if (found.data === undefined) {
    const status = found.error instanceof ApiProblem ? found.error.problem.status : null;
    if (status === 404 || status === 403)
      return (
        <>
          <h1>{say('tab.case.notFound')}</h1>
          <Empty level="h2" title={caseRef} text={say('tab.case.notFoundText', { ref: caseRef })} />
        </>
      );
    return (
      <>
        <h1>{caseRef}</h1>
        <Problem error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  const { View } = parts[part];
  return (
    <CaseFrame view={found.data}>
      <div className={styles.page}>
        <CaseHeader />
        {found.isError && <p role="status">{say('common.problem.offline')}</p>}
        <div className={styles.body}>
          <Navigation part={part} />
          <div ref={content} tabIndex={-1} className={styles.content} style={{ outline: 'none' }}>
            <Suspense fallback={<Loading />}>
              <View />
            </Suspense>
          </div>
        </div>
      </div>
    </CaseFrame>
  );
};
