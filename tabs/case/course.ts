import type { CaseView } from '../../src/case/view-schema.ts';
import type { Say } from '../../src/language/say.ts';
import type { Text } from '../../src/procedures/types.ts';
import type { EditionInUse } from '../api/edition-schema.ts';

/** Where a case may go from the stage where it stands, and why it may not yet; pure, for the overview. */

export type WayOn = {
  /** `open`, or why it is not: the stage's question waits for an answer, or its answer leads elsewhere. */
  readonly state: 'open' | 'unanswered' | 'otherwise';
} & (
  | { readonly kind: 'stage'; readonly id: string; readonly title: Text; readonly cite: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'procedure'; readonly passage: CaseView['passages'][number] }
);

/** @param mayClose the procedure lets a case be closed from this stage, whatever the question says */
export const waysOn = (
  view: Pick<CaseView, 'stages' | 'passages' | 'question'>,
  mayClose: boolean,
): readonly WayOn[] => {
  const shut =
    view.question !== null && view.question.answered === null
      ? ('unanswered' as const)
      : ('otherwise' as const);
  const current = view.stages.find((stage) => stage.current);
  return [
    ...(current?.next ?? []).flatMap((id) => {
      const stage = view.stages.find((one) => one.id === id);
      return stage === undefined || stage.current
        ? []
        : [
            {
              kind: 'stage' as const,
              id,
              title: stage.title,
              cite: stage.cite,
              state: stage.mayEnter ? ('open' as const) : shut,
            },
          ];
    }),
    ...view.passages.map((passage) => ({
      kind: 'procedure' as const,
      passage,
      state: passage.open ? ('open' as const) : shut,
    })),
    ...(mayClose
      ? [{ kind: 'close' as const, state: current?.mayClose === true ? ('open' as const) : shut }]
      : []),
  ];
};

/** Where an answer leads, a line each, in words. */
export const leadsInWords = (
  leadsTo: readonly string[],
  known: {
    readonly stages: CaseView['stages'];
    readonly procedures: EditionInUse['procedures'];
  },
  words: { readonly say: Say; readonly text: (text: Text) => string },
): readonly string[] => {
  const { say, text } = words;
  const titled = (things: readonly { readonly id: string; readonly title: Text }[], id: string): string => {
    const found = things.find((one) => one.id === id);
    return found === undefined ? id : text(found.title);
  };
  if (leadsTo.length === 0) return [say('tabCase.question.stays')];
  return leadsTo.map((way) => {
    const [kind, id = ''] = way.split(':');
    if (kind === 'stage') return say('tabCase.question.leadsStage', { stage: titled(known.stages, id) });
    if (kind === 'procedure')
      return say('tabCase.question.leadsProcedure', { procedure: titled(known.procedures, id) });
    return say('tabCase.question.leadsClose');
  });
};

/** The procedures that the case has been under, each once: its present one first, then the latest before it. */
export const byProcedure = <T extends { readonly procedure: string }>(
  things: readonly T[],
  view: Pick<CaseView, 'procedure' | 'procedures'>,
): readonly { readonly id: string; readonly title: Text; readonly things: readonly T[] }[] => {
  const order = [view.procedure, ...view.procedures.toReversed()];
  const seen = new Set<string>();
  return order
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, title }) => ({ id, title, things: things.filter((one) => one.procedure === id) }))
    .filter(({ things: some }) => some.length > 0);
};
