import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Refusal } from '../../../src/case/refusal.ts';
import { sayRefusal } from '../../../src/language/refusals.ts';
import { frame, type Notice } from '../frame.ts';
import type { Voice } from '../voice.ts';
import { nextAfter, type RefusedAt } from './next.ts';

/** Refusals that somebody else can help with: a lead of the case. */
const needsLead = ['not-permitted', 'override-needs-lead'];

/**
 * Why something was not done, the paragraph it rests on, each thing that is missing, what can be done about it,
 * and buttons that lead there.
 */
export const refusalNotice = (refusal: Refusal, voice: Voice, at?: RefusedAt): Notice => {
  const { cite } = refusal;
  const leads = at?.leads ?? [];
  return {
    kind: 'refused',
    lines: [
      voice.line((_, language) => {
        const { title } = sayRefusal(refusal, language);
        return cite === null ? title : `${title} (${cite})`;
      }),
      ...refusal.missing.map(
        ({ cite: own }, index) =>
          `• ${voice.line((_, language) => sayRefusal(refusal, language).missing[index]?.text ?? '')}${own === null ? '' : ` (${own})`}`,
      ),
      voice.line((_, language) => sayRefusal(refusal, language).detail),
      ...(leads.length > 0 && needsLead.includes(refusal.code)
        ? [voice.label((tell) => tell('cards.refusal.ask', { names: leads.join(', ') }))]
        : []),
    ],
    ...(at === undefined ? {} : { next: nextAfter(refusal, voice, at) }),
  };
};

/** A refusal by itself, in a chat: where there is no card of the case to show it on. */
export const refusalCard = (refusal: Refusal, voice: Voice, at: RefusedAt): IAdaptiveCard =>
  frame({
    voice,
    title: voice.label((tell) => tell('cards.refusal.title')),
    notice: refusalNotice(refusal, voice, at),
    body: [],
  });
