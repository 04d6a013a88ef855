import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { agendaHtml } from './agenda.ts';
import { after, open, viewOf } from './given.ts';

const agenda = (now: string) => {
  const state = after(
    open('escalating-concerns'),
    {
      type: 'addAction',
      action: { text: 'Train staff', source: 'contract', owner: 'Rhith Esiampl', due: '2026-11-25' },
      providerResponse: 'Agreed.',
    },
    { type: 'requestMeeting', duration: 60, purpose: 'Agree the plan' },
  );
  const html = agendaHtml(viewOf(state, now), 'id-2', now.slice(0, 10));
  const page = new JSDOM(html).window.document;
  const textOf = (language: string) => page.querySelector(`div[lang=${language}]`)?.textContent ?? '';
  return { cy: textOf('cy'), en: textOf('en'), html };
};

test('it says the stage, the open duties and the decisions, in both languages', () => {
  const { cy, en, html } = agenda('2026-11-23T12:00:00Z');
  expect(html.indexOf('lang="cy"')).toBeLessThan(html.indexOf('lang="en"'));
  expect(en).toContain('Stage: Evidence');
  expect(en).toContain('Purpose: Agree the plan');
  expect(en).toMatch(/Code 5\.27 \(must\): .* Due: Monday 23 November 2026\./);
  expect(en).toContain('Agree the improvement action plan with the provider (Code 5.12)');
  // The agenda first, numbered; where the case stands below it.
  expect(html.indexOf('<ol>')).toBeLessThan(html.indexOf('Where the case stands'));
  expect(cy).toContain('Cam: Tystiolaeth');
  expect(cy).toContain('dydd Llun 23 Tachwedd 2026');
  expect(cy).not.toMatch(/Monday|Stage:/);
});

test('what was not done in time stands under overdue', () => {
  const { en } = agenda('2026-11-27T12:00:00Z');
  const overdue = en.slice(en.indexOf('Overdue'), en.indexOf('Duties still open'));
  expect(overdue).toContain('Code 5.27');
  expect(overdue).toContain('Train staff');
  expect(overdue).toContain('(due Wednesday 25 November 2026)');
});

test('what people wrote stands as written in both languages, or as the pair that they wrote', () => {
  const state = after(
    open('escalating-concerns'),
    { type: 'requestMeeting', duration: 60 },
    {
      type: 'setAgenda',
      meeting: 'id-1',
      revision: 0,
      lines: [
        { id: 'own-1', words: { en: 'Laundry <rota>' } },
        { id: 'own-2', words: { en: 'Night staff', cy: 'Staff nos' } },
        { id: 'welcome' },
      ],
    },
  );
  const page = new JSDOM(agendaHtml(viewOf(state), 'id-1', '2026-11-23')).window.document;
  const linesIn = (language: string) =>
    [...page.querySelectorAll(`div[lang=${language}] ol li`)].map(({ textContent }) => textContent);
  expect(linesIn('en')).toEqual([
    'Laundry <rota>',
    'Night staff',
    'Welcome and apologies; you may speak Welsh or English (PFP 7.2)',
  ]);
  expect(linesIn('cy').slice(0, 2)).toEqual(['Laundry <rota>', 'Staff nos']);
});

test('the owner’s name stays out of the invitation', () => {
  expect(agenda('2026-11-23T12:00:00Z').html).not.toContain('Rhith Esiampl');
});
