import { workingDays } from '../src/calendar/working-days.ts';
import type { Person } from '../src/access/person.ts';
import { personKey } from '../src/case/commands.ts';
import { digestOf, type Digest } from '../src/follow-up/digest/digest.ts';
import { digestCard } from './cards/digest/digest.ts';
import type { Notice } from './cards/frame.ts';
import type { Voice } from './cards/voice.ts';
import type { Card } from './incoming.ts';
import type { BotParts } from './parts.ts';

/** Open cases looked into; whoever is in more sees the rest on the board. */
const MOST_CASES = 40;

/** What is this person's in all of their open cases, as of now. */
export const digestNow = async ({ desk, editions, clock }: BotParts, person: Person): Promise<Digest> => {
  const board = await desk.board(person, { status: 'open', mine: true, pageSize: MOST_CASES });
  const seen = await Promise.all(board.rows.map(({ ref }) => desk.view(ref, person)));
  const cases = seen.flatMap((one) => {
    if (!one.ok) return [];
    const { nation, closedDays } = editions.get(one.view.edition);
    return [{ view: one.view, days: workingDays(nation, closedDays), since: {} }];
  });
  const now = new Date(clock()).toISOString();
  const digest = digestOf(personKey(person), cases, now, { mode: 'all', asked: true });
  if (digest === null) throw new Error('What is asked for is always answered');
  return { ...digest, day: workingDays('WLS').dateOf(now) };
};

/** A person's day as the morning's message would tell it now. */
export const myDayCard = async (
  parts: BotParts,
  person: Person,
  voice: Voice,
  notice?: Notice,
): Promise<Card> =>
  digestCard({
    digest: await digestNow(parts, person),
    voice,
    baseUrl: parts.settings.baseUrl,
    choice: await parts.reminders.find(personKey(person)),
    notice,
  });
