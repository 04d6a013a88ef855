import { makeStyles } from '@fluentui/react-components';
import { type ComponentType, type Ref, Suspense, useEffect, useRef } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { ApiProblem } from '../api/problem.ts';
import { useCase } from '../api/questions.ts';
import { useRegisterCount } from '../api/register-count.ts';
import type { Wire } from '../api/wire.ts';
import { MayBeOld } from '../components/answered.tsx';
import { CaseFrame, useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { PageGuard } from '../components/page-guard.tsx';
import { InParts } from '../components/parts-nav.tsx';
import { Problem } from '../components/problem.tsx';
import { type CasePart, caseParts, hashOf } from '../components/routes.ts';
import { Empty, Loading } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { useWords } from '../components/words.tsx';
import { CaseHeader } from './case-header.tsx';
import { Overview } from './overview.tsx';
import { partNames } from './part-names.ts';

const Individuals = lazyPage(
  ['tabAsk', 'tabRegister', 'individuals', 'tabServices'],
  async () => (await import('../register/individuals.tsx')).Individuals,
);
const Checklist = lazyPage(['tabParts'], async () => (await import('./checklist.tsx')).Checklist);
const Plan = lazyPage(['tabParts'], async () => (await import('./plan.tsx')).Plan);
const Documents = lazyPage(
  ['caseRecord', 'tabParts'],
  async () => (await import('./documents.tsx')).Documents,
);
const Meetings = lazyPage(
  ['meetings', 'tabMeetings', 'tabParts'],
  async () => (await import('./meetings.tsx')).Meetings,
);
const Suspension = lazyPage(['tabParts'], async () => (await import('./suspension.tsx')).Suspension);
const Standards = lazyPage([], async () => (await import('./standards.tsx')).Standards);
const Contacts = lazyPage([], async () => (await import('./contacts.tsx')).Contacts);
const Log = lazyPage(['caseRecord', 'tabParts'], async () => (await import('./log.tsx')).Log);
const CaseChronology = lazyPage(
  ['caseRecord', 'tabParts'],
  async () => (await import('./chronology.tsx')).CaseChronology,
);
const Steps = lazyPage(['caseRecord'], async () => (await import('./steps.tsx')).Steps);

const views = {
  overview: Overview,
  checklist: Checklist,
  individuals: Individuals,
  plan: Plan,
  meetings: Meetings,
  documents: Documents,
  suspension: Suspension,
  standards: Standards,
  contacts: Contacts,
  log: Log,
  chronology: CaseChronology,
  steps: Steps,
} as const satisfies Record<CasePart, ComponentType>;

/** Fetches a part of a case's page, and what it will ask for, before the case itself is there. */
export const fetchPart = async (wire: Wire, caseRef: string, part: CasePart): Promise<void> => {
  const view = views[part];
  const coming = 'fetchAhead' in view ? view.fetchAhead() : null;
  if (part === 'individuals')
    // Where it does not come, the register asks for itself.
    void import('../register/ask-ahead.ts').then(
      ({ askRegisterAhead }) => askRegisterAhead(wire, caseRef),
      () => undefined,
    );
  await coming;
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
});

/** Procedures under which people move, or change their provider. */
const moving: readonly string[] = ['closure', 'provider-failure', 'decommissioning'];

/** Whether the case has a register to show: by its procedure, or because somebody is in it. */
const useHasPeople = (view: CaseView, part: CasePart): boolean => {
  const moves = view.procedures.some(({ id }) => moving.includes(id));
  const people = useRegisterCount(view.ref, !moves);
  return moves || part === 'individuals' || (people ?? 0) > 0;
};

/** The parts that this case has, and the one that is open. */
const Parts = ({ part, content }: { readonly part: CasePart; readonly content: Ref<HTMLDivElement> }) => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  // Only some procedures assess the National Framework.
  const withPeople = useHasPeople(view, part);
  const shown = caseParts.filter(
    (one) => (one !== 'standards' || view.standards.length > 0) && (one !== 'individuals' || withPeople),
  );
  const View = views[part];
  return (
    <InParts
      label={say('tab.case.sections')}
      now={part}
      parts={shown.map((id) => ({
        id,
        name: say(partNames[id]),
        hash: hashOf({ page: 'case', ref: view.ref, part: id }),
      }))}
      content={content}
    >
      <PageGuard key={part} part>
        <Suspense fallback={<Loading />}>
          <View />
        </Suspense>
      </PageGuard>
    </InParts>
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
  useTitle(service === undefined ? caseRef : `${caseRef} ${service}`);

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
  return (
    <CaseFrame view={found.data}>
      <div className={styles.page}>
        <CaseHeader />
        <MayBeOld of={found} />
        <Parts part={part} content={content} />
      </div>
    </CaseFrame>
  );
};
