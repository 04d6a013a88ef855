import type { CaseView } from '../../src/case/view-schema.ts';
import { asWritten } from '../cards/as-written.ts';
import { boardCard } from '../cards/lists/lists.ts';
import { refusalCard } from '../cards/refusal/refusal.ts';
import type { Reply } from '../incoming.ts';
import { nextSteps, type MessageTurn } from './intent.ts';

/** The case that the person means, as they may see it; otherwise the answer that asks which. */
export const oneCase = async (
  turn: MessageTurn,
): Promise<{ readonly view: CaseView } | { readonly replies: readonly Reply[] }> => {
  const { parts, person, say, voice, text, rest, channelId } = turn;
  const found = await turn.cases.find({ person, text, rest, channelId });
  if (found.kind === 'none') return { replies: [{ text: say('bot.noCase'), suggestions: nextSteps(turn) }] };
  if (found.kind === 'many') {
    const board = await parts.desk.board(person, { status: 'open', pageSize: 100 });
    const rows = board.rows.filter(({ ref }) => found.refs.includes(ref));
    return {
      replies: [
        {
          text: say('bot.whichCase', { example: `${asWritten(text.slice(0, 80))} ${found.refs[0] ?? ''}` }),
          card: boardCard({
            title: say('bot.list.cases'),
            rows: rows.slice(0, 10),
            total: found.refs.length,
            empty: say('bot.list.noCases'),
            voice,
            baseUrl: parts.settings.baseUrl,
          }),
        },
      ],
    };
  }
  const seen = await parts.desk.view(found.ref, person);
  return seen.ok
    ? { view: seen.view }
    : { replies: [{ card: refusalCard(seen.refusal, voice, { ref: found.ref }) }] };
};
