import { z } from 'zod';
import { cy } from '../../language/cy/index.ts';
import { rehearsalLessons as welsh } from '../../language/cy/rehearsal-lessons.ts';
import { en } from '../../language/en/index.ts';
import { rehearsalLessons as english } from '../../language/en/rehearsal-lessons.ts';
import type { Language, Text } from '../../procedures/types.ts';
import type { Lesson } from '../../server/contract/rehearsal-lessons.ts';
import type { Label, LessonPlan, StepPlan } from './lesson.ts';

/** A text of the lessons' own catalogue is missing, or names a place that its step has no label for. */
export class LessonTextProblem extends Error {
  constructor(what: string) {
    super(`The lessons’ texts do not fit the lessons: ${what}`);
    this.name = 'LessonTextProblem';
  }
}

interface StepTexts {
  readonly title: string;
  readonly do: string;
  readonly notice: string;
}
interface LessonTexts {
  readonly title: string;
  readonly aim: string;
  readonly needs?: string;
  readonly steps: Readonly<Record<string, StepTexts>>;
}
const catalogue: Readonly<Record<Language, Readonly<Record<string, LessonTexts>>>> = {
  en: english,
  cy: welsh,
};

const get = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new LessonTextProblem(what);
  return found;
};

/** What the pages call it. */
export const sayLabel = (label: Label, language: Language): string => {
  if (typeof label === 'string') return said(label, {}, language);
  if ('keys' in label) return said(label.keys[language], {}, language);
  if ('key' in label) {
    const places = Object.entries(label.with).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value[language],
    ]);
    return said(label.key, Object.fromEntries(places), language);
  }
  return label[language];
};

/** Of the pages' own catalogue. Its keys are checked where a lesson is written, so that none leads nowhere. */
const said = (
  key: Extract<Label, string>,
  places: Readonly<Record<string, string>>,
  language: Language,
): string => {
  const found = key.split('.').reduce<unknown>(within, pages[language]);
  if (typeof found !== 'string') throw new LessonTextProblem(`${key} is no text in ${language}`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
    get(places[name], `${key} {{${name}}}`),
  );
};
const pages: Readonly<Record<Language, unknown>> = { en, cy };
const within = (node: unknown, part: string): unknown => {
  const read = z.record(z.string(), z.unknown()).safeParse(node);
  return read.success ? read.data[part] : undefined;
};

/** A text with the names of buttons and fields in their places, each in `[[…]]`. */
const filled = (text: string, step: Pick<StepPlan, 'id' | 'labels'>, language: Language): string =>
  text.replaceAll(
    /\{\{(\w+)\}\}/g,
    (_whole, name: string) =>
      `[[${sayLabel(get(step.labels[name], `${step.id} names {{${name}}}`), language)}]]`,
  );

/** A lesson as a learner reads it, in both languages. Throws `LessonTextProblem`. */
export const tellLesson = (plan: LessonPlan): Lesson => {
  const texts = (language: Language): LessonTexts =>
    get(catalogue[language][plan.id], `${plan.id} in ${language}`);
  const both = (pick: (texts: LessonTexts, language: Language) => string): Text => ({
    en: pick(texts('en'), 'en'),
    cy: pick(texts('cy'), 'cy'),
  });
  return {
    id: plan.id,
    minutes: plan.minutes,
    title: both(({ title }) => title),
    aim: both(({ aim }) => aim),
    needs: texts('en').needs === undefined ? null : both(({ needs }) => get(needs, `${plan.id} needs`)),
    steps: plan.steps.map((step) => {
      const stepText = (part: keyof StepTexts): Text =>
        both(({ steps }, language) =>
          filled(get(steps[step.id], `${plan.id}.${step.id} in ${language}`)[part], step, language),
        );
      return {
        id: step.id,
        title: stepText('title'),
        do: stepText('do'),
        notice: stepText('notice'),
        cite: [...step.cite],
        who: step.who,
        place: step.place,
        watched: step.watch !== undefined,
      };
    }),
  };
};
