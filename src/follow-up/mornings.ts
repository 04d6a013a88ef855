import { Temporal } from 'temporal-polyfill';
import { personKey, personOfKey, type PersonKey } from '../case/commands.ts';
import type { StepProblem } from '../case/events.ts';
import type { Effect } from '../journal/effect.ts';
import { mornings as morningsIn } from '../journal/mornings.ts';
import { reminderChoices } from '../journal/person-settings.ts';
import { digestOf, type CaseForDigest, type Digest } from './digest/digest.ts';
import { refreshEffect } from './effects.ts';
import type { Pace } from './pace.ts';
import { daysOf, viewOf, type FollowUpParts, type Task } from './parts.ts';
import { OutsideProblem } from './ports.ts';
import { instantAt } from './reminders.ts';
import { secondsUntilNext } from './retry.ts';

/**
 * The mornings of working days: one message to each person on whom something falls, and each case's cards
 * brought up to date, since what becomes overdue overnight is told by no event.
 *
 * A message cannot be posted twice under one id, nor can a bot look whether it stands in somebody's chat. So
 * before it is sent its line in the store says that it is being sent. One whose process was killed is sent once
 * more, since it may never have gone out; one that went out and whose answer was lost is not (decision 23).
 */
export interface Mornings {
  /** Looks whose morning has come, and sees to it that they are written to. Called every half minute. */
  look(): Promise<void>;
  /** Writes to one person, and ends the job. */
  tell(task: Task, key: string): Promise<void>;
  /** Brings a case's cards up to date, and ends the job. */
  refreshCards(task: Task): Promise<void>;
}

/** By the clock of Wales. Nobody is written to in the evening because Teams was not there in the morning. */
const EARLIEST = '06:00';
const CARDS_AT = '08:00';
const LATEST = '17:00';
/** Days of other people's doings that a message counts at most. */
const NEWS_DAYS = 7;

const DAY = 24 * 3600 * 1000;

export const createMornings = (parts: FollowUpParts, pace: Pace): Mornings => {
  const { desk, store } = parts;
  const book = morningsIn(store);
  const choices = reminderChoices(store);

  const local = (): { readonly day: string; readonly time: string; readonly now: string } => {
    const instant = Temporal.Instant.fromEpochMilliseconds(parts.clock());
    const there = instant.toZonedDateTimeISO('Europe/London');
    return {
      day: there.toPlainDate().toString(),
      time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
      now: instant.toString(),
    };
  };

  const digestJob = (
    key: string,
    day: string,
    more: { ref?: string; attempt?: number; at?: string } = {},
  ): Effect => {
    const { ref = '', attempt = 0, at } = more;
    const step = `digest:${key}`;
    return {
      step,
      queue: 'reminder',
      data: { ref, step, attempt, day },
      identity: `${step} ${day} ${ref} ${attempt} ${at ?? ''}`,
      ...(at === undefined ? {} : { startAfter: at }),
    };
  };

  /** A person's open cases, with what others did in them since they were last written to. */
  const casesOf = async (person: PersonKey, now: string): Promise<CaseForDigest[]> => {
    const key = personKey(person);
    const [refs, last] = await Promise.all([book.casesOf(key), book.lastSent(key)]);
    const earliest = new Date(Date.parse(now) - NEWS_DAYS * DAY).toISOString();
    const after = last !== null && last > earliest ? last : earliest;
    const found: CaseForDigest[] = [];
    for (const ref of refs) {
      const state = await desk.find(ref);
      if (state === null || !state.group.some((member) => personKey(member) === key)) continue;
      const since = await book.doneSince(ref, after, person);
      found.push({ view: viewOf(parts, state), days: daysOf(parts, state.edition), since });
    }
    return found;
  };

  /** Notes in the cases of whom the message was that it came, or why it did not. */
  const note = async (
    { job }: Task,
    key: string,
    cases: readonly CaseForDigest[],
    outcome: { readonly digest: Digest } | { readonly problem: StepProblem },
  ): Promise<void> => {
    for (const { view } of cases) {
      const { ref } = view;
      const step = `digest:${key}`;
      if ('problem' in outcome) {
        const event = { type: 'StepFailed', payload: { step, problem: outcome.problem } } as const;
        await desk.record(ref, { type: 'recordOutcome', event }, { cause: `${job.id} ${ref} failed` });
        continue;
      }
      const subjects = outcome.digest.reminded.filter((one) => one.ref === ref).map(({ subject }) => subject);
      const failedBefore = view.steps.some((one) => one.step === step && one.status !== 'done');
      if (subjects.length === 0 && !failedBefore) continue;
      const name = view.group.find((member) => member.key === key)?.name ?? '';
      const event = { type: 'DigestSent', payload: { to: key, name, subjects } } as const;
      await desk.record(ref, { type: 'recordOutcome', event }, { cause: `${job.id} ${ref} told` });
    }
  };

  const settleProblem = async (
    task: Task,
    key: string,
    day: string,
    cases: readonly CaseForDigest[],
    { problem, retryAfter, unsure }: OutsideProblem,
  ): Promise<void> => {
    const { ref, attempt } = task.data;
    parts.log('a morning message did not go through', { attempt, ...problem, unsure });
    if (unsure) {
      await book.settle(key, day, 'unsure');
      // Whoever asked for it again may look whether it arrived, and ask once more.
      if (ref !== '') await note(task, key, cases, { problem });
      return desk.endJob(task.job, []);
    }
    const mayRecover = problem.kind === 'retry' || problem.kind === 'unreachable';
    const seconds = secondsUntilNext(attempt + 1, retryAfter, parts.chance());
    const at = new Date(parts.clock() + seconds * 1_000).toISOString();
    if (mayRecover && Date.parse(at) < Date.parse(instantAt(day, LATEST))) {
      await book.settle(key, day, 'waiting');
      return desk.endJob(task.job, [digestJob(key, day, { ref, attempt: attempt + 1, at })]);
    }
    await book.settle(key, day, 'failed');
    await note(task, key, cases, { problem });
    return desk.endJob(task.job, []);
  };

  return {
    look: async () => {
      const { day, time } = local();
      if (time < EARLIEST || time >= LATEST) return;
      // Days on which a single council is closed are looked at case by case.
      if (!parts.workingDays('WLS').isWorkingDay(day) && !parts.workingDays('ENG').isWorkingDay(day)) return;
      const people = await book.peopleAt(day, time);
      const cases = time < CARDS_AT ? [] : await book.casesAt(day);
      await book.send([
        ...people.map((key) => digestJob(key, day)),
        ...cases.map((ref): Effect => ({
          step: 'morning',
          queue: 'reminder',
          data: { ref, step: 'morning', attempt: 0, day },
          identity: `morning ${ref} ${day}`,
        })),
      ]);
    },

    tell: async (task, key) => {
      const { data, job } = task;
      const { day, time, now } = local();
      // Asked for again from a case, after it had failed there: then it is for today, whatever the hour.
      const askedFor = data.ref !== '';
      if (!askedFor && data.day !== day) return desk.endJob(job, []);
      const choice = await choices.find(key);
      if (!askedFor && time < choice.at)
        return desk.endJob(job, [digestJob(key, day, { at: instantAt(day, choice.at) })]);

      const begun = await book.begin(key, day, { alsoUnsure: askedFor, afterEnd: task.again });
      if (begun === 'again' && task.again) {
        // Whoever was at it is gone for the second time.
        await book.settle(key, day, 'unsure');
        parts.log('a morning message may not have arrived', { job: job.id });
        return desk.endJob(job, []);
      }
      const person = personOfKey(key);
      const toldBefore = begun === 'sent' && (task.again || askedFor);
      if (begun !== 'begun' && !toldBefore) return desk.endJob(job, []);
      const cases = await casesOf(person, now);
      const digest = digestOf(key, cases, now, { mode: choice.mode, asked: askedFor });
      if (digest === null) {
        await book.settle(key, day, 'nothing');
        return desk.endJob(job, []);
      }
      if (!toldBefore) {
        try {
          await pace.message(key, () => parts.messenger.digest({ person, digest }));
        } catch (error) {
          if (!(error instanceof OutsideProblem)) throw error;
          return settleProblem(task, key, day, cases, error);
        }
        await book.settle(key, day, 'sent');
      }
      await note(task, key, cases, { digest });
      return desk.endJob(job, []);
    },

    refreshCards: async ({ job, data, again }) => {
      const { day } = local();
      const about = `case:${data.ref}`;
      const state = await desk.find(data.ref);
      const isDue =
        state !== null &&
        state.status === 'open' &&
        data.day === day &&
        daysOf(parts, state.edition).isWorkingDay(day) &&
        (await book.begin(about, day, { afterEnd: again })) === 'begun';
      if (!isDue) return desk.endJob(job, []);
      const { overdue } = viewOf(parts, state);
      await desk.endJob(
        job,
        ['progress', 'plan', 'overdue']
          .filter(
            (card) => state.cards[card] !== undefined || (card === 'overdue' && overdue > 0 && state.channel),
          )
          .map((card) => refreshEffect(data.ref, card)),
      );
      await book.settle(about, day, 'sent');
    },
  };
};
