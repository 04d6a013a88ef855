/**
 * The queues. Each kind of outside work has its own, so that a slow file library does not hold up a card;
 * `card` holds at most one waiting job a card, so that ten ticks in a second are one refresh.
 */
export const queueNames = ['channel', 'card', 'meeting', 'file', 'reminder', 'bundle'] as const;
export type QueueName = (typeof queueNames)[number];

/** What a job carries: keys only, never what a person wrote. */
export interface JobData {
  readonly ref: string;
  /** The step's key as `case/steps.ts` has it, `reminder:<subject>`, or `bundle:<id>`. */
  readonly step: string;
  /** How often it was tried before, counting only tries that came back with a problem. */
  readonly attempt: number;
  /** An earlier job for this step may have got through without our hearing of it. */
  readonly again?: boolean;
  /** For reminders: the ISO date that it is about, so that a moved deadline makes it void. */
  readonly due?: string;
  /** For reminders: keys of those who were told before a later one could not be reached. */
  readonly told?: readonly string[];
  /** Of what a morning brings: its ISO date, after which the job is void. */
  readonly day?: string;
}

/** Something that is to be done because of an event. */
export interface Effect {
  readonly step: string;
  readonly queue: QueueName;
  readonly data: JobData;
  /** ISO instant; at once if not given. */
  readonly startAfter?: string;
  /** What makes it the same job however often it is asked for; the event and the step if not given. */
  readonly identity?: string;
  /** At most one job of this key waits in the queue. */
  readonly singletonKey?: string;
}
