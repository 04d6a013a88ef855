import type { ZodError } from 'zod';
import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Notice } from '../cards/frame.ts';

const wrongFieldKeys: Readonly<
  Record<
    string,
    'text' | 'item' | 'action' | 'due' | 'owner' | 'reason' | 'note' | 'link' | 'recipients' | 'date'
  >
> = {
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
};
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
} as const;

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
