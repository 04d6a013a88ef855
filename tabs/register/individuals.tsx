import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useRegister, useRegisterFields } from '../api/individuals.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Problem } from '../components/problem.tsx';
import { Section } from '../components/section.tsx';
import { Empty, Loading } from '../components/states.tsx';
import { useRoute } from '../components/use-route.ts';
import { useWords } from '../components/words.tsx';
import { noFilter } from './filters.ts';
import { ImportPage } from './import-page.tsx';
import { ImportProgress } from './import-progress.tsx';
import { MovesBoard } from './moves-board.tsx';
import { PersonPage } from './person-page.tsx';
import { RegisterFrame } from './register-frame.tsx';
import { RegisterList } from './register-list.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0, outline: 'none' },
});

/** One of the register's pages; the focus goes to it when another takes its place. */
const Page = ({ within, children }: { readonly within: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(within);
  useEffect(() => {
    if (before.current === within) return;
    before.current = within;
    page.current?.focus();
    window.scrollTo(0, 0);
  }, [within]);
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      {children}
    </div>
  );
};

/** The register of people (N10–N13): a list, the moves, imports, and a page for each person. */
export const Individuals = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const route = useRoute();
  const within = route.page === 'case' ? (route.within ?? '') : '';
  const register = useRegister(view.ref);
  // Asked beside the register, not after it.
  useRegisterFields(view.ref);
  // Kept here, so that whoever comes back from a person finds the list as they left it.
  const [filter, setFilter] = useState(noFilter);

  if (register.isPending) return <Loading />;
  if (register.data === undefined) {
    const status = register.error instanceof ApiProblem ? register.error.problem.status : null;
    return (
      <Section title={say('tabCase.part.individuals')}>
        {status === 403 || status === 404 ? (
          <Empty title={say('tabRegister.forbidden')} text={say('tabRegister.forbiddenText')} />
        ) : (
          <Problem error={register.error} onRetry={() => void register.refetch()} />
        )}
      </Section>
    );
  }
  return (
    <RegisterFrame>
      <Page within={within}>
        {within === '' ? (
          <RegisterList register={register.data} filter={filter} onFilter={setFilter} />
        ) : within === 'moves' ? (
          <MovesBoard mayChange={register.data.may.change} nobody={register.data.rows.length === 0} />
        ) : within === 'import' ? (
          <ImportPage />
        ) : within.startsWith('import-') ? (
          <ImportProgress id={within.slice('import-'.length)} />
        ) : (
          <PersonPage key={within} id={within} />
        )}
      </Page>
    </RegisterFrame>
  );
};
