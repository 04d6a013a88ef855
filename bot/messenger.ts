import PQueue from 'p-queue';
import { personKey } from '../src/case/commands.ts';
import { OutsideProblem, type Messenger } from '../src/follow-up/ports.ts';
import { sayIn } from '../src/language/translate.ts';
import { markOf } from './cards/frame.ts';
import { voiceIn } from './cards/voice.ts';
import { drawCard } from './draw.ts';
import type { Host } from './host.ts';
import type { BotParts } from './parts.ts';

/** Teams lets a bot write 7 times a second into one thread (PLATFORM §5); one less leaves room for answers. */
const PER_SECOND = 6;

/** Cards into channels, and reminders. Each card is drawn afresh from the case, so that a late one is never stale. */
export const createMessenger = ({ host, parts }: { host: Host; parts: BotParts }): Messenger => {
  const queues = new Map<string, PQueue>();
  const queueOf = (channel: string): PQueue => {
    const queue = queues.get(channel) ?? new PQueue({ intervalCap: PER_SECOND, interval: 1_000 });
    queues.set(channel, queue);
    return queue;
  };

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
      const shown = await queueOf(channelId).add(async () => {
        if (stands === null) return host.post(channelId, card);
        await host.update(stands, card);
        return stands;
      });
      return shown;
    },

    async remind({ member, view, subject }) {
      const language = (await parts.languages.get(personKey(member))) ?? 'en';
      const say = sayIn(language);
      await queueOf(personKey(member)).add(() =>
        host.tell(member, {
          text: say('bot.reminder', { ref: view.ref, service: view.service.name, subject }),
          suggestions: [say('bot.next.overdue'), say('bot.next.actions')],
        }),
      );
    },
  };
};
