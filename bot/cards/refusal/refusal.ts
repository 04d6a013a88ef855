import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Refusal } from '../../../src/case/refusal.ts';
import { sayMissing, sayRefusal } from '../../../src/server/say-refusal.ts';
import { frame, say, type Notice } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** Why something was not done, the paragraph it rests on, and each thing that is missing. */
export const refusalNotice = (refusal: Refusal, voice: Voice): Notice => ({
  kind: 'refused',
  lines: [
    voice.line((_, language) => sayRefusal(refusal, language)),
    ...(refusal.cite === null
      ? []
      : [voice.label((tell) => tell('cards.refusal.see', { cite: refusal.cite ?? '' }))]),
    ...refusal.missing.map(
      ({ requirement, cite }) =>
        `• ${voice.line((_, language) => sayMissing(requirement, language))}${cite === null ? '' : ` (${cite})`}`,
    ),
    voice.label((tell) =>
      refusal.mayOverride ? tell('cards.refusal.mayOverride') : tell('cards.refusal.unchanged'),
    ),
  ],
});

export const refusalCard = (refusal: Refusal, voice: Voice): IAdaptiveCard =>
  frame({
    voice,
    title: voice.label((tell) => tell('cards.refusal.title')),
    notice: refusalNotice(refusal, voice),
    body: [say(voice.label((tell) => tell('cards.refusal.next')))],
  });
