import type { Person } from '../src/access/person.ts';
import type { CaseView } from '../src/case/view-schema.ts';
import type { Notice } from './cards/frame.ts';
import type { Drawing } from './cards/drawing.ts';
import type { Voice } from './cards/voice.ts';
import type { BotParts } from './parts.ts';

/** A case as this person may see it, ready to be drawn. */
export const drawingOf = (parts: BotParts, view: CaseView, voice: Voice, notice?: Notice): Drawing => ({
  view,
  voice,
  edition: parts.editions.get(view.edition),
  baseUrl: parts.settings.baseUrl,
  notice,
});

const referencePattern = /\b([a-z]{2})-?\s?(\d{4})-?\s?(\d{4,6})\b/i;

/** `ec 2026-0007` → `EC-2026-0007`. */
export const referenceIn = (text: string): string | null => {
  const found = referencePattern.exec(text);
  return found === null ? null : `${found[1]?.toUpperCase()}-${found[2]}-${found[3]}`;
};

export type CaseFound =
  | { readonly kind: 'one'; readonly ref: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly refs: readonly string[] };

export interface CaseFinder {
  /** From the reference, the channel, the service's name, or the only case that the person is in. */
  find(wanted: { person: Person; text: string; rest: string; channelId: string | null }): Promise<CaseFound>;
}

/** The case that somebody means. */
export const createCaseFinder = ({ desk, directory }: BotParts): CaseFinder => {
  /** A case keeps its channel, so each is looked into once, whoever asks; only who may see it is asked each time. */
  const byChannel = new Map<string, string>();
  const lookedInto = new Set<string>();

  const caseOfChannel = async (channelId: string, person: Person): Promise<string | null> => {
    for (let page = 1; !byChannel.has(channelId); page += 1) {
      const { rows, total, pageSize } = await desk.board(person, { page, pageSize: 100 });
      for (const { ref } of rows) {
        if (lookedInto.has(ref)) continue;
        const state = await desk.find(ref);
        // One that has no channel yet is looked into again.
        if (!state?.channel) continue;
        lookedInto.add(ref);
        byChannel.set(state.channel.channelId, ref);
      }
      if (rows.length === 0 || page * pageSize >= total) break;
    }
    return byChannel.get(channelId) ?? null;
  };

  return {
    async find({ person, text, rest, channelId }) {
      const named = referenceIn(text);
      if (named !== null) return { kind: 'one', ref: named };
      const here = channelId === null ? null : await caseOfChannel(channelId, person);
      if (here !== null) return { kind: 'one', ref: here };
      const { rows } = await desk.board(person, { status: 'open', pageSize: 100 });
      const services = rest === '' ? [] : directory.search(rest).slice(0, 3);
      const meant = rows.filter(({ service }) => services.some(({ id }) => id === service.id));
      const refs = (meant.length > 0 ? meant : rows).map(({ ref }) => ref);
      const [only] = refs;
      if (only === undefined) return { kind: 'none' };
      return refs.length === 1 ? { kind: 'one', ref: only } : { kind: 'many', refs };
    },
  };
};
