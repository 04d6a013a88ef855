import { personKey, type PersonKey } from '../src/case/commands.ts';
import { OutsideProblem, type Messenger } from '../src/follow-up/ports.ts';
import type { CaseView } from '../src/case/view-schema.ts';
import { sayReminded } from '../src/language/reminders.ts';
import { sayIn } from '../src/language/translate.ts';
import type { Text } from '../src/procedures/types.ts';
import { asWritten } from './cards/as-written.ts';
import { digestCard } from './cards/digest/digest.ts';
import { markOf } from './cards/frame.ts';
import { minutesMessage } from './cards/minutes/minutes.ts';
import { voiceIn, type Voice } from './cards/voice.ts';
import { drawCard } from './draw.ts';
import type { Host } from './host.ts';
import type { BotParts } from './parts.ts';

/** The text of a duty; of an action, which people wrote in their own language. */
const textOf =
  ({ duties, plan }: CaseView) =>
  (id: string): Text | undefined => {
    const action = plan.actions.find((one) => one.id === id);
    return action === undefined
      ? duties.find((one) => one.id === id)?.text
      : { en: action.text, cy: action.text };
  };

/** Cards into channels, and reminders. Each card is drawn afresh from the case, so that a late one is never stale. */
export const createMessenger = ({ host, parts }: { host: Host; parts: BotParts }): Messenger => {
  /** Who has never chosen a language is written to in both. */
  const voiceOf = async (person: PersonKey): Promise<Voice> =>
    voiceIn((await parts.languages.get(personKey(person))) ?? 'both');

  return {
    async showCard({ card: key, state, view, again }) {
      if (state.channel === null) throw new OutsideProblem({ kind: 'retry', code: 'NoChannelYet' });
      const { teamId, channelId } = state.channel;
      const card = drawCard(key, {
        view,
        voice: voiceIn('both'),
        edition: parts.editions.get(view.edition),
        baseUrl: parts.settings.baseUrl,
      });
      if (card === null) throw new OutsideProblem({ kind: 'rejected', code: 'NoSuchCard' });
      const stands =
        state.cards[key] ??
        (again ? await parts.channels.findCard({ teamId, channelId, mark: markOf(view.ref, key) }) : null);
      if (stands === null) return host.post(channelId, card);
      await host.update(stands, card);
      return stands;
    },

    async digest({ person, digest }) {
      const card = digestCard({
        digest,
        voice: await voiceOf(person),
        baseUrl: parts.settings.baseUrl,
        choice: await parts.reminders.find(personKey(person)),
      });
      await host.tell(person, { card });
    },

    async remind({ member, view, subject }) {
      const voice = await voiceOf(member);
      await host.tell(member, {
        text: voice.line((say, language) =>
          say('reminders.withoutDelay', {
            ref: view.ref,
            service: asWritten(view.service.name),
            subject: asWritten(sayReminded(subject, language, textOf(view))),
          }),
        ),
        suggestions: voice.language === 'both' ? [] : [voice.label((say) => say('bot.next.actions'))],
      });
    },

    async sendMinutes({ member, view, meeting }) {
      // The bot cannot begin a chat with somebody of another organisation (PLATFORM §5): a person sends it to them.
      if (member.tenant !== parts.settings.tenantId)
        throw new OutsideProblem({ kind: 'gone', code: 'OtherOrganisation' });
      const language =
        (await parts.languages.get(personKey(member))) ??
        (await parts.people.find(member.objectId))?.language ??
        'en';
      const text = minutesMessage({ view, meeting, language, baseUrl: parts.settings.baseUrl });
      if (text === null) throw new OutsideProblem({ kind: 'rejected', code: 'NoSuchMinutes' });
      const say = sayIn(language);
      await host.tell(member, { text, suggestions: [say('bot.next.actions')] });
    },
  };
};
