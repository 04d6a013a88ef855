import type { ZodError } from 'zod';
import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Notice } from '../cards/frame.ts';

const wrongFieldTexts = {
  text: 'bot.wrongField.text',
  item: 'bot.wrongField.item',
  action: 'bot.wrongField.action',
  due: 'bot.wrongField.due',
  owner: 'bot.wrongField.owner',
  reason: 'bot.wrongField.reason',
  note: 'bot.wrongField.note',
  link: 'bot.wrongField.link',
  recipients: 'bot.wrongField.recipients',
  date: 'bot.wrongField.date',
  answer: 'tabCase.question.pick',
  amount: 'tabCase.payment.badAmount',
} as const;

const wrongFieldKeys: Readonly<Record<string, keyof typeof wrongFieldTexts>> = {
  text: 'text',
  outcome: 'text',
  decisions: 'text',
  agreedWith: 'text',
  finding: 'text',
  details: 'text',
  item: 'item',
  action: 'action',
  due: 'due',
  owner: 'owner',
  reason: 'reason',
  note: 'note',
  evidence: 'note',
  link: 'link',
  recipients: 'recipients',
  start: 'date',
  on: 'date',
  reviewOn: 'date',
  nextReviewOn: 'date',
  closesOn: 'date',
  notifiedAt: 'date',
  guidance2009Since: 'date',
  telephonedAt: 'date',
  writtenAt: 'date',
  acknowledgedAt: 'date',
  rationale: 'reason',
  answer: 'answer',
  amount: 'amount',
  payee: 'text',
  purpose: 'text',
  acknowledgedBy: 'text',
};
/** What is wrong with a form, a line a field. */
export const wrongFields = (error: ZodError, language: Language): Notice => {
  const say = sayIn(language);
  const texts = error.issues.map(({ path }) => {
    const name = String(path.findLast((part) => typeof part === 'string') ?? '');
    const key = wrongFieldKeys[name];
    return key === undefined ? say('bot.wrongField.other', { field: name }) : say(wrongFieldTexts[key]);
  });
  return { kind: 'refused', lines: [say('bot.fields'), ...new Set(texts)] };
};
