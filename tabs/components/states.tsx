import { makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  centre: { display: 'flex', justifyContent: 'center', padding: '48px 16px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > :is(h2, h3)': { margin: 0 },
  },
});

/** Something is on its way, and what it is where that is not plain; said to screen readers too. */
export const Loading = ({ text }: { readonly text?: string }) => {
  const { say } = useWords();
  return (
    <div className={useStyles().centre}>
      <Spinner label={text ?? say('common.loading')} />
    </div>
  );
};

/** Nothing is here, and what there could be. */
export const Empty = ({
  title,
  text,
  level = 'h3',
  children,
}: {
  readonly title: string;
  /** `h2` where it stands right below the page's own heading. */
  readonly level?: 'h2' | 'h3';
  readonly text?: string;
  readonly children?: ReactNode;
}) => (
  <div className={useStyles().empty}>
    <Subtitle2 as={level} block>
      {title}
    </Subtitle2>
    {text !== undefined && <Text block>{text}</Text>}
    {children}
  </div>
);
