import { Title2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMe } from '../api/questions.ts';
import { Problem } from './problem.tsx';
import { Empty, Loading } from './states.tsx';

/** What is for commissioners and directors only; the server asks again each time. Others are told whom to ask. */
export const ForOverseers = ({
  title,
  forbidden,
  forbiddenText,
  children,
}: {
  readonly title: string;
  readonly forbidden: string;
  readonly forbiddenText: string;
  readonly children: ReactNode;
}) => {
  const me = useMe();
  if (me.isPending) return <Loading />;
  const head = (
    <Title2 as="h1" block>
      {title}
    </Title2>
  );
  if (me.isError)
    return (
      <>
        {head}
        <Problem error={me.error} onRetry={() => void me.refetch()} />
      </>
    );
  if (!me.data.roles.some((role) => role === 'commissioner' || role === 'director'))
    return (
      <>
        {head}
        <Empty level="h2" title={forbidden} text={forbiddenText} />
      </>
    );
  return children;
};
