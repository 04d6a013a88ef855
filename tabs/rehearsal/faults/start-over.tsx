import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { StartOver as Answer } from '../../../src/server/contract/rehearsal-lessons.ts';
import { Lacking } from '../../components/answered.tsx';
import { Problem } from '../../components/problem.tsx';
import { useUncovering } from '../../components/use-uncovering.ts';
import { forgetDrafts } from '../outlook/draft.ts';
import { useSay, useSession } from '../state/session.tsx';

const casesTexts = {
  forgets: 'rehearsal.faults.resetCases.forgets',
  'forgets-postgres': 'rehearsal.faults.resetCases.postgres',
  elsewhere: 'rehearsal.faults.resetCases.elsewhere',
} as const satisfies Record<Answer['cases'], string>;

/** An empty Microsoft 365 again, and where the store lets it, no cases. */
export const StartOver = () => {
  const { requests } = useSession();
  const say = useSay();
  const client = useQueryClient();
  useUncovering();
  const cases = useQuery({
    queryKey: ['start-over'],
    queryFn: requests.startOver,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const casesText = cases.data === undefined ? null : say(casesTexts[cases.data.cases]);
  const reset = useMutation({
    mutationFn: requests.reset,
    onSuccess: () => {
      forgetDrafts(sessionStorage);
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <h3>{say('rehearsal.faults.reset')}</h3>
      <p>{say('rehearsal.faults.resetLead')}</p>
      {casesText !== null && <p>{casesText}</p>}
      {cases.isError && cases.data === undefined && (
        <Lacking onRetry={() => void cases.refetch()}>{say('rehearsal.faults.resetCases.unknown')}</Lacking>
      )}
      <Dialog modalType="alert">
        <DialogTrigger disableButtonEnhancement>
          <Button className="start-over">{say('rehearsal.faults.reset')}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{say('rehearsal.faults.reset')}</DialogTitle>
            <DialogContent>
              {say('rehearsal.faults.resetAsk')} {casesText}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>{say('rehearsal.faults.resetNo')}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => reset.mutate()}>
                  {say('rehearsal.faults.resetYes')}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <div aria-live="polite">
        {reset.isSuccess && (
          <p>
            {say('rehearsal.faults.resetDone')} {casesText}
          </p>
        )}
        {reset.isError && <Problem error={reset.error} onRetry={() => reset.mutate()} />}
      </div>
    </>
  );
};
