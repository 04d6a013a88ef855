import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSession } from './session.tsx';

/** Everything but the counter is asked for again only when the counter moved. */
const resting = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } as const;

const keyOf = (what: string, person: string): readonly string[] => ['rehearsal', what, person];

/**
 * Looks about once a second whether anything changed, and if so has the views ask again. What did not come while
 * nobody answered is asked for as soon as somebody does.
 */
export const useChanges = (): { readonly reachable: boolean } => {
  const { requests, person } = useSession();
  const client = useQueryClient();
  const counter = useQuery({
    queryKey: ['changes', person.id],
    queryFn: requests.changes,
    refetchInterval: 700,
    retry: false,
  });
  const changes = counter.data?.changes;
  useEffect(() => {
    if (changes !== undefined) void client.invalidateQueries({ queryKey: ['rehearsal'] });
  }, [client, changes]);
  const lost = useRef(false);
  const { isError, isSuccess } = counter;
  useEffect(() => {
    if (isError) lost.current = true;
    if (!isSuccess || !lost.current) return;
    lost.current = false;
    void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [client, isError, isSuccess]);
  // Asked again for what never came it is neither; nobody has answered yet all the same.
  return { reachable: isSuccess || (!isError && counter.errorUpdateCount === 0) };
};

export const useTeams = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('teams', person.id), queryFn: requests.teams, ...resting });
};

export const useChat = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('chat', person.id), queryFn: requests.chat, ...resting });
};

export const useCalendar = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('calendar', person.id), queryFn: requests.calendar, ...resting });
};

export const useFiles = (path: string) => {
  const { requests, person } = useSession();
  return useQuery({
    queryKey: [...keyOf('files', person.id), path],
    queryFn: () => requests.files(path),
    ...resting,
  });
};

export const useFaults = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('faults', person.id), queryFn: requests.faults, ...resting });
};

export const useMails = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('mails', person.id), queryFn: requests.mails, ...resting });
};

export const useInjections = () => {
  const { requests, person } = useSession();
  return useQuery({ queryKey: keyOf('injections', person.id), queryFn: requests.injections, ...resting });
};

export const useMorning = () => {
  const { requests } = useSession();
  return useQuery({ queryKey: ['morning'], queryFn: requests.morning, ...resting });
};

export const useProgramme = () => {
  const { requests } = useSession();
  return useQuery({ queryKey: ['programme'], queryFn: requests.lessons, ...resting });
};

/**
 * Looked at again every two seconds while it is shown: what is done in a tab's frame moves no counter here. What has
 * not come once is not asked for behind the back of whoever reads why.
 */
export const useProgress = (learner: string) => {
  const { requests } = useSession();
  return useQuery({
    queryKey: keyOf('progress', learner),
    queryFn: () => requests.progress(learner),
    ...resting,
    refetchInterval: ({ state }) => (state.data === undefined ? false : 2_000),
  });
};
