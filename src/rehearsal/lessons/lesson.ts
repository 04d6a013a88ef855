import type { ParseKeys } from 'i18next';
import type { EventType } from '../../case/events.ts';
import type { Language, Text } from '../../procedures/types.ts';
import type { FaultName } from '../../server/contract/rehearsal.ts';
import type { InjectionId, LessonStep } from '../../server/contract/rehearsal-lessons.ts';
import type { people } from '../people.ts';

/** How a lesson sees by itself that a step is done; only what happened since the lesson was begun counts. */
export type Watch =
  /** An event stands in a case's log, by the person of the step unless anybody (or Hafan itself) will do. */
  | {
      readonly event: EventType;
      /** Members of the payload that must read so. */
      readonly where?: Readonly<Record<string, string>>;
      readonly byAnybody?: true;
    }
  | { readonly fault: FaultName }
  | { readonly injection: InjectionId };

/**
 * What a page calls something, taken from the page's own catalogue or from the edition, so that a lesson cannot
 * go on naming a button that is called otherwise by now.
 */
export type Label =
  | ParseKeys<'translation'>
  | Text
  /** What is called otherwise for readers of the one language than for those of the other. */
  | { readonly keys: Readonly<Record<Language, ParseKeys<'translation'>>> }
  | { readonly key: ParseKeys<'translation'>; readonly with: Readonly<Record<string, Text | string>> };

export interface StepPlan {
  readonly id: string;
  readonly who: (typeof people)[number]['id'];
  readonly place: LessonStep['place'];
  readonly cite: readonly string[];
  /** By the name of the place in the step's text. */
  readonly labels: Readonly<Record<string, Label>>;
  readonly watch?: Watch;
}

/** A lesson as far as it is not text; the texts are in `language/{en,cy}/rehearsal-lessons-of-*.ts` by the same ids. */
export interface LessonPlan {
  readonly id: string;
  readonly minutes: number;
  readonly steps: readonly StepPlan[];
}
