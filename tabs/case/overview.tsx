import { Suspense } from 'react';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { lazyPage } from '../components/lazy-page.tsx';
import { Problem } from '../components/problem.tsx';
import { Details } from './details.tsx';
import { Duties } from './duties.tsx';
import { Payments } from './payments.tsx';
import { Question } from './question.tsx';
import { ProcedureHistory, Stages } from './stages.tsx';
import { Ways } from './ways.tsx';

/** Only some cases have these. */
const Activation = lazyPage([], async () => (await import('./activation.tsx')).Activation);
const Milestones = lazyPage([], async () => (await import('./milestones.tsx')).Milestones);

/** Where the case stands, what is to be decided there, and what must be done. */
export const Overview = () => {
  const { view } = useCaseFrame();
  const edition = useEdition(view.edition);
  return (
    <>
      {edition.isError && <Problem error={edition.error} onRetry={() => void edition.refetch()} />}
      <Stages />
      <ProcedureHistory />
      <Suspense fallback={null}>{view.asksActivation && <Activation />}</Suspense>
      <Question />
      <Ways />
      <Duties />
      <Suspense fallback={null}>{view.milestones.length > 0 && <Milestones />}</Suspense>
      <Payments />
      <Details />
    </>
  );
};
