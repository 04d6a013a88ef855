import type { Moves } from '../../src/individuals/view-schema.ts';

export type Move = Moves['days'][number]['moves'][number];

interface Together {
  /** The friendship group's; null for somebody who is in none. */
  readonly label: string | null;
  readonly moves: readonly Move[];
}

/** A day's moves with friends side by side, each group where its first member stands. */
export const togetherOf = ({ moves }: { readonly moves: readonly Move[] }): readonly Together[] => {
  const labels = new Set<string>();
  return moves.flatMap((move): readonly Together[] => {
    const label = move.friendship;
    if (label === null) return [{ label, moves: [move] }];
    if (labels.has(label)) return [];
    labels.add(label);
    return [{ label, moves: moves.filter(({ friendship }) => friendship === label) }];
  });
};
