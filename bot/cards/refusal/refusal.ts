import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Refusal } from '../../../src/case/refusal.ts';
import { sayRefusal } from '../../../src/language/refusals.ts';
import { frame, say, type Notice } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** Why something was not done, the paragraph it rests on, and each thing that is missing. */
export const refusalNotice = (refusal: Refusal, voice: Voice): Notice => {
  const { cite } = refusal;
  return {
    kind: 'refused',
    lines: [
      voice.line((_, language) => {
        const { title } = sayRefusal(refusal, language);
        return cite === null ? title : `${title} (${cite})`;
      }),
      ...refusal.missing.map(
        ({ cite: own }, at) =>
          `• ${voice.line((_, language) => sayRefusal(refusal, language).missing[at]?.text ?? '')}${own === null ? '' : ` (${own})`}`,
      ),
      voice.line((_, language) => sayRefusal(refusal, language).detail),
    ],
  };
};

export const refusalCard = (refusal: Refusal, voice: Voice): IAdaptiveCard =>
  frame({
    voice,
    title: voice.label((tell) => tell('cards.refusal.title')),
    notice: refusalNotice(refusal, voice),
    body: [say(voice.label((tell) => tell('cards.refusal.next')))],
  });
