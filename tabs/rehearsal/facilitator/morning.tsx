import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { dayInWords, timeOf } from '../../components/dates.ts';
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
  if (morning.data === undefined) return null;
  const { now, next } = morning.data;
  return (
    <>
      <h3>{say('rehearsal.morning.title')}</h3>
      <p>{say('rehearsal.morning.lead')}</p>
      <p>{say('rehearsal.morning.now', { time: `${dayInWords(now, say)}, ${timeOf(now)}` })}</p>
      {next === null ? (
        <p>{say('rehearsal.morning.elsewhere')}</p>
      ) : (
        <Button className="start-over" disabledFocusable={coming.isPending} onClick={() => coming.mutate()}>
          {say('rehearsal.morning.come', { day: dayInWords(next, say) })}
        </Button>
      )}
      <div aria-live="polite">
        {coming.isSuccess && <p>{say('rehearsal.morning.came')}</p>}
        {coming.isError && <p>{say('rehearsal.problem', { problem: coming.error.message })}</p>}
      </div>
    </>
  );
};
