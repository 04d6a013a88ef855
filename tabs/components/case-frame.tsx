import { createContext, type ReactNode, Suspense, use, useCallback, useMemo, useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { type CaseCommand, useCommand } from '../api/asks.ts';
import { useMe } from '../api/questions.ts';
import { useAnnounce } from './announce.tsx';
import type { Ask } from './ask-dialog.tsx';
import { lazyPage } from './lazy-page.tsx';
import { Problem } from './problem.tsx';
import { type Undo, UndoBar } from './undo-bar.tsx';
import { useAsking } from './use-asking.ts';

interface CaseFrameValue {
  readonly view: CaseView;
  /** Whether the person is in the group and the case open: else nothing is offered that would be refused. */
  readonly mayAct: boolean;
  readonly lead: boolean;
  readonly ask: (ask: Ask) => void;
  /** Offers to take back what was just done, at once and from wherever the page stands. */
  readonly offerUndo: (undo: Undo) => void;
}

const CaseFrameContext = createContext<CaseFrameValue | null>(null);

/** The open case and how to ask a person something about it. */
export const useCaseFrame = (): CaseFrameValue => {
  const value = use(CaseFrameContext);
  if (value === null) throw new Error('useCaseFrame outside of CaseFrame');
  return value;
};

/** Fetched with the first question: reading a case needs none of its fields. */
const CaseDialog = lazyPage([], async () => (await import('./case-dialog.tsx')).CaseDialog);

/** One dialog for the whole case. */
export const CaseFrame = ({ view, children }: { readonly view: CaseView; readonly children: ReactNode }) => {
  const me = useMe();
  const { asked, ask, close } = useAsking<Ask>();

  const key = me.data ? `${me.data.tenant}:${me.data.objectId}` : null;
  const member = view.group.find((one) => one.key === key);
  const lead = member?.lead === true;
  const mayAct = member !== undefined && view.status === 'open';
  const [offered, setOffered] = useState<{ readonly undo: Undo; readonly turn: number } | null>(null);
  const offerUndo = useCallback(
    (undo: Undo): void => setOffered((before) => ({ undo, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  const value = useMemo(() => ({ view, mayAct, lead, ask, offerUndo }), [view, mayAct, lead, ask, offerUndo]);
  return (
    <CaseFrameContext value={value}>
      {children}
      {offered !== null && mayAct && (
        <UndoBar key={offered.turn} caseRef={view.ref} undo={offered.undo} onGone={() => setOffered(null)} />
      )}
      {asked !== null && (
        <Suspense fallback={null}>
          <CaseDialog
            key={asked.turn}
            ask={asked.ask}
            open={asked.open}
            caseRef={view.ref}
            lead={lead}
            onClose={close}
          />
        </Suspense>
      )}
    </CaseFrameContext>
  );
};

/** A command that needs no question: one click. What came of it stands where the click was. */
export const useAct = () => {
  const { view } = useCaseFrame();
  const announce = useAnnounce();
  const { mutate, isPending, error, reset } = useCommand(view.ref);
  return {
    act: (command: CaseCommand, done: string, then?: () => void): void =>
      mutate(command, {
        onSuccess() {
          announce(done);
          then?.();
        },
      }),
    busy: isPending,
    problem: error === null ? null : <Problem error={error} focus onDismiss={reset} />,
  };
};
