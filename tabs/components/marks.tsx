import { Badge, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { names } from '../../src/language/names.ts';
import type { DeadlineView } from '../../src/case/view-schema.ts';
import type { Force } from '../../src/procedures/types.ts';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  deadline: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
  },
});

const forceColors = { must: 'brand', should: 'informative', may: 'subtle' } as const;

/** Must, should or may, in words. */
export const ForceBadge = ({ force }: { readonly force: Force }) => {
  const { say } = useWords();
  return (
    <Badge appearance="tint" color={forceColors[force]}>
      {say(names.force[force])}
    </Badge>
  );
};

/** A day by which something is due and how that stands, in words and not by colour alone. */
export const Deadline = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { say, text, short } = useWords();
  const styles = useStyles();
  const days = deadline.workingDaysLeft;
  const mark = {
    due: { color: 'informative', text: say('tab.deadline.left', { count: days }) },
    'due-soon': {
      color: 'warning',
      text: days === 0 ? say('tab.deadline.today') : say('tab.deadline.left', { count: days }),
    },
    overdue: {
      color: 'danger',
      text: days < 0 ? say('tab.deadline.late', { count: -days }) : say('tab.deadline.overdue'),
    },
    'met-in-time': { color: 'success', text: say('tab.deadline.metInTime') },
    'met-late': { color: 'warning', text: say('tab.deadline.metLate') },
  } as const;
  const { color, text: state } = mark[deadline.state];
  return (
    <span className={styles.deadline}>
      <Text size={200}>{say('tab.deadline.due', { date: short(deadline.due) })}</Text>
      <Badge appearance="tint" color={color}>
        {state}
      </Badge>
      {deadline.reading && (
        <Caption1>
          {say('tab.deadline.reading')} {text(deadline.reading)}
        </Caption1>
      )}
    </span>
  );
};

/** Who did it and when, with the instant for machines. */
export const Stamp = ({ by, at }: { readonly by: string; readonly at: string }) => {
  const { say, moment } = useWords();
  return (
    <Caption1>
      <time dateTime={at}>{say('tab.case.by', { name: by, date: moment(at) })}</time>
    </Caption1>
  );
};
