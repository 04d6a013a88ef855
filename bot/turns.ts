import type { Person } from '../src/access/person.ts';
import { limits } from '../src/case/limits.ts';
import { sayIn } from '../src/language/translate.ts';
import type { Language } from '../src/procedures/types.ts';
import { createCardActions } from './card-actions/card-actions.ts';
import { voiceIn } from './cards/voice.ts';
import { createCompose } from './compose/compose.ts';
import { createCaseFinder, referenceIn } from './case-in-view.ts';
import { helpFor } from './conversation/help.ts';
import { leadOn } from './conversation/lead-on.ts';
import { intents } from './conversation/intents.ts';
import { createRecogniser, type Recognised } from './conversation/recognise.ts';
import { status } from './conversation/status.ts';
import type { Arrival, CardAction, IncomingMessage, Reply, Turns } from './incoming.ts';
import type { BotParts } from './parts.ts';
import { casesActedOn, forPerson } from './for-whom.ts';
import { createWho, languageOfLocale, type Known } from './who.ts';

/**
 * In which language to answer: a Welsh question in Welsh, whatever is recorded; else as the person chose; else
 * as they wrote; else as their Teams is set.
 */
const answerLanguage = (known: Known, recognised: Recognised | null): Language =>
  recognised?.language === 'cy' ? 'cy' : (known.chosen ?? recognised?.language ?? known.person.language);

/** What happens when Teams calls, each thing once however often it is delivered. */
export const createTurns = (parts: BotParts): Turns => {
  const who = createWho(parts);
  const cases = createCaseFinder(parts);
  const recognise = createRecogniser(intents);
  const actOn = createCardActions(parts);

  const once = async (
    incoming: IncomingMessage | Arrival,
    work: () => Promise<readonly Reply[]>,
  ): Promise<readonly Reply[]> => {
    if ((await parts.seen.claim(incoming.cause)) !== 'new') return [];
    try {
      const replies = await work();
      await parts.seen.finish(incoming.cause);
      return replies;
    } catch (error) {
      await parts.seen.release(incoming.cause);
      throw error;
    }
  };

  /** Each card without the buttons that this person would only be refused. */
  const forWhom = (
    replies: readonly Reply[],
    person: Person,
    language: Language,
  ): Promise<readonly Reply[]> =>
    Promise.all(
      replies.map(async (reply) => {
        let { card } = reply;
        for (const ref of card === undefined ? [] : casesActedOn(card)) {
          const seen = await parts.desk.view(ref, person);
          if (seen.ok && card !== undefined) card = forPerson(card, { ...person, language }, seen.view);
        }
        return { ...reply, card };
      }),
    );

  const stranger = (locale: string): string => sayIn(languageOfLocale(locale))('bot.stranger');

  const answer = async (incoming: IncomingMessage): Promise<readonly Reply[]> => {
    const known = await who(incoming);
    if (known === null) return [{ text: stranger(incoming.locale) }];
    const { text } = incoming;
    if (text.length > limits.text)
      return leadOn([{ text: sayIn(known.person.language)('bot.tooLong', { most: limits.text }) }], {
        say: sayIn(known.person.language),
        person: known.person,
        shared: incoming.conversation.kind !== 'personal',
      });
    const recognised = recognise(text);
    const language = answerLanguage(known, recognised);
    const turn = {
      parts,
      person: { ...known.person, language },
      language,
      say: sayIn(language),
      voice: voiceIn(language),
      text,
      rest: recognised?.rest ?? '',
      channelId: incoming.channelId,
      shared: incoming.conversation.kind !== 'personal',
      cause: incoming.cause,
      cases,
    };
    // A reference alone asks how that case stands.
    const intent = recognised?.intent ?? (referenceIn(text) === null ? null : status);
    if (intent !== null) return forWhom(leadOn(await intent.answer(turn), turn), known.person, language);
    const nearest = recognise.nearest(text, language);
    const [first] = nearest;
    // What is near is offered, each as a button; only what is like nothing is answered with everything.
    if (first !== undefined)
      return [
        {
          text: turn.say('botChat.nearest', { phrases: nearest.map((one) => `- ${one}`).join('\n') }),
          suggestions: [...nearest, turn.say('bot.next.help')],
        },
      ];
    return turn.shared
      ? [{ text: turn.say('botChat.inChannel') }]
      : [{ text: turn.say('botChat.unknown') }, ...(await helpFor(turn))];
  };

  return {
    ...createCompose(parts),

    message: (incoming) => once(incoming, () => answer(incoming)),

    arrival: (incoming) =>
      once(incoming, async () => {
        const known = await who(incoming);
        return known === null
          ? [{ text: stranger(incoming.locale) }]
          : // Two activities tell of one arrival; a greeting is one message.
            (
              await helpFor({
                parts,
                person: known.person,
                say: sayIn(known.person.language),
                voice: voiceIn(known.person.language),
              })
            ).slice(0, 1);
      }),

    async action(incoming: CardAction) {
      const known = await who(incoming);
      if (known === null) return { kind: 'message', text: stranger(incoming.locale) };
      // A click is answered each time it is delivered. The desk keeps it from counting twice, by its cause and in
      // the same transaction as its events, which is surer than a claim beforehand and one write fewer.
      return actOn(incoming, known);
    },
  };
};
