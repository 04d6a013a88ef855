import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';
import { Loading } from './states.tsx';
import { useWords } from './words.tsx';

/** Something that a view has asked for, as TanStack Query keeps it. */
interface Question<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
}

/** Says of what is shown that it may be old, while the newest answer did not come. */
export const MayBeOld = ({ of }: { readonly of: Pick<Question<unknown>, 'data' | 'isError'> }) => {
  const { say } = useWords();
  return of.isError && of.data !== undefined ? <p role="status">{say('common.problem.offline')}</p> : null;
};

const useStyles = makeStyles({
  lacking: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
});

/** Something that the view can be used without did not come: what it was. */
export const Lacking = ({
  onRetry,
  children,
}: {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}) => {
  const { say } = useWords();
  return (
    <div role="status" className={useStyles().lacking}>
      <Text>{children}</Text>
      <Button size="small" onClick={onRetry}>
        {say('common.button.tryAgain')}
      </Button>
    </div>
  );
};

/** What was asked for in each of its states: waited for, not come, come, and come once but perhaps old by now. */
export const Answered = <T,>({
  to,
  waiting,
  children,
}: {
  readonly to: Question<T>;
  /** What is waited for, where the view does not say so by its heading. */
  readonly waiting?: string;
  readonly children: (answer: T) => ReactNode;
}) => {
  if (to.isPending) return <Loading {...(waiting === undefined ? {} : { text: waiting })} />;
  if (to.data === undefined) return <Problem error={to.error} onRetry={() => void to.refetch()} />;
  return (
    <>
      <MayBeOld of={to} />
      {children(to.data)}
    </>
  );
};
