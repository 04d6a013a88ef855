import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { Answered } from '../../components/answered.tsx';
import { dayInWords, timeOf } from '../../components/dates.ts';
import { Problem } from '../../components/problem.tsx';
import { useMorning } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';

/** Lets the next working day come, with its messages and what is overdue by then. */
export const Morning = () => {
  const { requests } = useSession();
  const say = useSay();
  const morning = useMorning();
  const coming = useMutation({
    mutationFn: requests.letMorningCome,
    onSettled: () => morning.refetch(),
  });
  return (
    <>
      <h3>{say('rehearsal.morning.title')}</h3>
      <p>{say('rehearsal.morning.lead')}</p>
      <Answered to={morning} waiting={say('rehearsal.waiting', { what: say('rehearsal.morning.title') })}>
        {({ now, next }) => (
          <>
            <p>{say('rehearsal.morning.now', { time: `${dayInWords(now, say)}, ${timeOf(now)}` })}</p>
            {next === null ? (
              <p>{say('rehearsal.morning.elsewhere')}</p>
            ) : (
              <Button
                className="start-over"
                disabledFocusable={coming.isPending}
                onClick={() => coming.mutate()}
              >
                {say('rehearsal.morning.come', { day: dayInWords(next, say) })}
              </Button>
            )}
          </>
        )}
      </Answered>
      <div aria-live="polite">
        {coming.isSuccess && <p>{say('rehearsal.morning.came')}</p>}
        {/* Not by one press more: it may have come, and cannot be taken back. */}
        {coming.isError && <Problem error={coming.error} typed={false} onDismiss={coming.reset} />}
      </div>
    </>
  );
};
