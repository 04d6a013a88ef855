import { Mutex } from 'async-mutex';
import type { CaseState } from '../case/state.ts';
import { parseStep } from '../case/steps.ts';
import type { JobData, QueueName } from '../journal/effect.ts';
import { carryOut } from './carry-out.ts';
import { stepEffect } from './effects.ts';
import { makeBundle } from './make-bundle.ts';
import { createMornings } from './mornings.ts';
import { createPace } from './pace.ts';
import type { FollowUpParts, Task } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { remind } from './remind.ts';
import { isWorthRetrying, isWorthSaying, secondsUntilNext } from './retry.ts';
import { createCardShower } from './show-card.ts';

/** How many jobs of a queue this process carries out at once. */
const hands = { channel: 2, card: 4, meeting: 2, file: 2, reminder: 3, bundle: 1 } as const satisfies Record<
  QueueName,
  number
>;
/**
 * Seconds between looks for jobs that nobody announced: those of other processes and those whose time has come.
 * The embedded store has one process and one connection, and is looked at more rarely.
 */
const lookEvery = { embedded: 1, postgres: 0.5 } as const;

/** Milliseconds between looks whose morning has come. */
const LOOK_AT_MORNING = 30_000;

/**
 * Whether a step's job has nothing to do any more: somebody did it by hand, another job did it, or what it
 * belongs to was called off. A booking that may have gone through is not over when the meeting is cancelled.
 */
const isOver = (state: CaseState, step: string, again: boolean): boolean => {
  const key = parseStep(step);
  if (key?.kind === 'meeting' && key.part === 'book' && again) return false;
  const status = state.steps[step]?.status;
  return status !== 'waiting' && status !== 'retrying';
};

/**
 * Starts carrying out what the cases' events ask for: the outside call first, then what came of it and the
 * job's end in one transaction. A killed worker's job is taken up by another after about ten seconds.
 */
export const startWorkers = async (parts: FollowUpParts): Promise<{ stop(): Promise<void> }> => {
  const { store, desk } = parts;
  const pace = createPace();
  const cards = createCardShower(parts, pace);
  const mornings = createMornings(parts, pace);
  const inHand = new Map<string, Mutex>();

  const carryOutStep = async (task: Task): Promise<void> => {
    const { ref, step } = task.data;
    const key = parseStep(step);
    if (key === null) throw new Error(`A job asks for the unknown step ${step}`);
    if (key.kind === 'card') return cards.show(task, key.card);
    if (key.kind === 'digest') return mornings.tell(task, key.person);
    const state = await desk.find(ref);
    if (state === null || isOver(state, step, task.again)) return;
    const event = await carryOut(parts, key, state, task.again);
    if (event === null) return;
    await desk.record(ref, { type: 'recordOutcome', event }, { cause: `${task.job.id} done`, job: task.job });
  };

  const settleProblem = async (
    { data, job }: Task,
    { problem, retryAfter }: OutsideProblem,
  ): Promise<void> => {
    const { ref, step } = data;
    const attempt = data.attempt + 1;
    parts.log('a step did not go through', { ref, step, attempt, ...problem });
    if (!isWorthRetrying(problem, attempt)) {
      const event = { type: 'StepFailed', payload: { step, problem } } as const;
      await desk.record(ref, { type: 'recordOutcome', event }, { cause: `${job.id} failed`, job });
      return;
    }
    const seconds = secondsUntilNext(attempt, retryAfter, parts.chance());
    const nextAt = new Date(parts.clock() + seconds * 1_000).toISOString();
    const next = [stepEffect(ref, step, { attempt, again: true, after: nextAt })];
    if (!isWorthSaying(attempt)) return desk.endJob(job, next);
    const event = { type: 'StepRetrying', payload: { step, attempt, problem, nextAt } } as const;
    await desk.record(
      ref,
      { type: 'recordOutcome', event },
      { cause: `${job.id} retrying`, job, next: () => next },
    );
  };

  const handle = async (task: Task): Promise<void> => {
    const { ref, step } = task.data;
    const subject = /^reminder:(.+)$/.exec(step)?.[1];
    if (subject !== undefined) return remind(parts, task, subject);
    const told = /^digest:(.+)$/.exec(step)?.[1];
    if (told !== undefined) return mornings.tell(task, told);
    if (step === 'morning') return mornings.refreshCards(task);
    const bundle = /^bundle:(.+)$/.exec(step)?.[1];
    if (bundle !== undefined) return makeBundle(parts, task, bundle);
    // Cards have their own way of taking turns; any other step is done by one worker at a time.
    const turn = inHand.get(`${ref} ${step}`) ?? new Mutex();
    const attemptIt = async (): Promise<void> => {
      try {
        await carryOutStep(task);
      } catch (error) {
        if (!(error instanceof OutsideProblem)) throw error;
        await settleProblem(task, error);
      }
    };
    if (step.startsWith('card:')) return attemptIt();
    inHand.set(`${ref} ${step}`, turn);
    try {
      await turn.runExclusive(attemptIt);
    } finally {
      if (!turn.isLocked()) inHand.delete(`${ref} ${step}`);
    }
  };

  const workers = new Map<QueueName, string[]>();
  for (const queue of queuesOf(hands)) {
    const ids: string[] = [];
    workers.set(queue, ids);
    for (let hand = 0; hand < hands[queue]; hand += 1) {
      let own = '';
      own = await store.boss.work<JobData>(
        queue,
        { batchSize: 1, pollingIntervalSeconds: lookEvery[store.kind], heartbeatRefreshSeconds: 4 },
        async ([job]) => {
          if (job === undefined) return;
          const tries = job.retryCount + job.data.attempt;
          const again = tries > 0 || job.data.again === true;
          try {
            await handle({ job: { queue, id: job.id }, data: job.data, again, tries });
          } catch (error) {
            // Not Microsoft 365 but a fault of ours or of the store: the engine runs the job again.
            parts.log('a job broke', { ref: job.data.ref, step: job.data.step, error });
            throw error;
          }
          // Looks for the next job at once instead of after its pause.
          if (own !== '') store.boss.notifyWorker(own);
        },
      );
      ids.push(own);
    }
  }
  const silence = store.feed.onJobs((queue) => {
    for (const id of workers.get(queue) ?? []) store.boss.notifyWorker(id);
  });

  const look = (): Promise<void> =>
    mornings.look().catch((error: unknown) => parts.log('the morning could not be looked at', { error }));
  let looking = look();
  const looks = setInterval(() => {
    looking = looking.then(look);
  }, parts.lookEvery ?? LOOK_AT_MORNING).unref();

  return {
    stop: async () => {
      silence();
      clearInterval(looks);
      await looking;
      await Promise.all([...workers.keys()].map((queue) => store.boss.offWork(queue, { wait: true })));
    },
  };
};

const queuesOf = (table: Readonly<Record<QueueName, number>>): readonly QueueName[] => {
  const isQueue = (name: string): name is QueueName => name in table;
  return Object.keys(table).filter(isQueue);
};
