import { describe, expect, it } from 'vitest';
import './translate.ts';
import { sayEvent } from './events.ts';
import { sayName } from './names.ts';
import { sayStep } from './steps.ts';

const texts: Record<string, { en: string; cy: string }> = {
  'pfp-a-1.1': { en: 'Name a chair', cy: 'Enwi cadeirydd' },
  individuals: { en: 'Individuals', cy: 'Unigolion' },
};
const textOf = (id: string) => texts[id];

describe('an event in words', () => {
  it('uses the edition’s texts, or ids where it has none', () => {
    const ticked = { type: 'ItemTicked', payload: { item: 'pfp-a-1.1' } } as const;
    expect(sayEvent(ticked, 'en', textOf)).toBe('Checklist item done: Name a chair');
    expect(sayEvent(ticked, 'cy', textOf)).toBe('Gwnaed eitem ar y rhestr wirio: Enwi cadeirydd');
    expect(sayEvent(ticked, 'en')).toBe('Checklist item done: pfp-a-1.1');
  });

  it('says dates in the language asked for', () => {
    const chosen = {
      type: 'SlotChosen',
      payload: { meeting: 'm', start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z' },
    } as const;
    expect(sayEvent(chosen, 'cy')).toBe(
      'Dewiswyd amser ar gyfer y cyfarfod: dydd Mawrth 24 Tachwedd 2026, 10:00',
    );
  });

  it('says which way a case went, what was answered and what was paid', () => {
    const of = (id: string) =>
      ({
        substantiated: { en: 'Is it so?', cy: 'A yw felly?' },
        'substantiated.yes': { en: 'Yes', cy: 'Ydy' },
        'escalating-concerns': { en: 'Escalating concerns', cy: 'Pryderon cynyddol' },
      })[id];
    const answered = {
      type: 'QuestionAnswered',
      payload: { question: 'substantiated', answer: 'yes', rationale: 'Two visits' },
    } as const;
    expect(sayEvent(answered, 'en', of)).toBe('Is it so? Answer: Yes. Rationale: Two visits');
    expect(sayEvent(answered, 'cy', of)).toBe('A yw felly? Ateb: Ydy. Sail resymegol: Two visits');
    const entered = {
      type: 'ProcedureEntered',
      payload: {
        procedure: 'escalating-concerns',
        from: 'quality-assurance',
        firstStage: 'plan',
        reason: 'Nothing got better',
        criteria: [],
        evidence: [],
        sections: [],
      },
    } as const;
    expect(sayEvent(entered, 'cy', of)).toBe(
      'Mae’r achos yn parhau o dan weithdrefn arall: Pryderon cynyddol. Rheswm: Nothing got better',
    );
    const agreed = {
      type: 'PaymentAgreed',
      payload: { payment: 'p', payee: 'Gofal Cyf', amount: 1200, purpose: 'Nurses', agreement: null },
    } as const;
    expect(sayEvent(agreed, 'en')).toBe('Payment agreed: £1,200 to Gofal Cyf. For: Nurses');
  });

  it('names steps and problems, and never shows a raw message', () => {
    const failed = {
      type: 'StepFailed',
      payload: { step: 'card:section:individuals', problem: { kind: 'permission', code: 'Forbidden' } },
    } as const;
    expect(sayEvent(failed, 'en', textOf)).toBe(
      'Failed: Checklist card: Individuals. A permission is missing',
    );
  });
});

describe('names', () => {
  it.each([
    ['channel', 'Channel in Teams', 'Sianel yn Teams'],
    ['card:meeting:m1', 'Meeting card', 'Cerdyn cyfarfod'],
    ['meeting:m1:book', 'Meeting in the calendar', 'Cyfarfod yn y calendr'],
    ['file:d1', 'Notification’s files', 'Ffeiliau’r hysbysiad'],
    ['something-new', 'Other step', 'Cam arall'],
  ])('of the step %s', (step, en, cy) => {
    expect(sayStep(step, 'en')).toBe(en);
    expect(sayStep(step, 'cy')).toBe(cy);
  });

  it('of values, and of a value that is none', () => {
    expect(sayName('evidenceSource', 'safeguarding', 'cy')).toBe('Diogelu');
    expect(sayName('evidenceSource', 'rumour', 'cy')).toBe('rumour');
  });
});
