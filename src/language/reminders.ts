import type { Language, Text } from '../procedures/types.ts';
import { sayIn } from './say.ts';

/**
 * What a reminder is about, by its subject: `duty:<id>`, `action:<id>`, `first-meeting`, `suspension-review`.
 * @param textOf the text of a duty or an action by its id; without it the id stands in the message
 */
export const sayReminded = (
  subject: string,
  language: Language,
  textOf: (id: string) => Text | undefined = () => undefined,
): string => {
  if (subject === 'first-meeting') return sayIn(language)('followUp.firstMeeting');
  if (subject === 'suspension-review') return sayIn(language)('followUp.suspensionReview');
  const id = subject.replace(/^(duty|action):/, '');
  return textOf(id)?.[language] ?? id;
};
