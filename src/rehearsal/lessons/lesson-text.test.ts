import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../../scripts/checks/catalogues.ts';
import { rehearsalEvents as eventsInWelsh } from '../../language/cy/rehearsal-events.ts';
import { rehearsalLessons as lessonsInWelsh } from '../../language/cy/rehearsal-lessons.ts';
import { rehearsalEvents as eventsInEnglish } from '../../language/en/rehearsal-events.ts';
import { rehearsalLessons as lessonsInEnglish } from '../../language/en/rehearsal-lessons.ts';
import { sayIn } from '../../language/translate.ts';
import { tellLesson } from './lesson-text.ts';
import { lessons } from './programme.ts';

describe('the programme', () => {
  it('takes the three hours that getting to know the Code is reckoned to take (EM 6)', () => {
    expect(lessons.reduce((minutes, lesson) => minutes + lesson.minutes, 0)).toBe(180);
    expect(lessons[0]?.id).toBe('first-case');
  });

  it('has its texts in both languages, the same in number and in the labels that they name', () => {
    expect(compareCatalogues(lessonsInEnglish, lessonsInWelsh)).toEqual([]);
    expect(compareCatalogues(eventsInEnglish, eventsInWelsh)).toEqual([]);
  });

  it('names each button as the pages do now', () => {
    const [first] = lessons.map(tellLesson);
    const ask = first?.steps.find(({ id }) => id === 'ask');
    expect(ask?.do.en).toContain(`[[${sayIn('en')('cards.open.submit')}]]`);
    expect(ask?.do.cy).toContain(`[[${sayIn('cy')('cards.open.submit')}]]`);
    const letter = first?.steps.find(({ id }) => id === 'letter');
    expect(letter?.do.cy).toMatch(/\[\[.+\]\]/);
  });

  it('leaves no label unused and no place empty', () => {
    for (const plan of lessons) {
      const told = tellLesson(plan);
      for (const [i, step] of plan.steps.entries()) {
        const text = told.steps[i];
        const said = `${text?.title.en} ${text?.do.en} ${text?.notice.en}`;
        expect(said, `${plan.id} ${step.id}`).not.toMatch(/\{\{|undefined|\[object/);
        const source: Readonly<Record<string, { steps: object }>> = lessonsInEnglish;
        const written = JSON.stringify(
          Object.entries(source[plan.id]?.steps ?? {}).find(([id]) => id === step.id),
        );
        for (const name of Object.keys(step.labels))
          expect(written, `${plan.id} ${step.id}`).toContain(`{{${name}}}`);
      }
    }
  });

  it('has no id twice within a lesson', () => {
    for (const { id, steps } of lessons)
      expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
  });
});
