import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { type CaseCommand, useCommand } from '../api/asks.ts';
import { useMe } from '../api/questions.ts';
import { useAnnounce } from './announce.tsx';
import { type Ask, AskDialog } from './ask-dialog.tsx';
import { Problem } from './problem.tsx';

interface CaseFrameValue {
  readonly view: CaseView;
  /** Whether the person is in the group and the case open: else nothing is offered that would be refused. */
  readonly mayAct: boolean;
  readonly lead: boolean;
  readonly ask: (ask: Ask) => void;
}

const CaseFrameContext = createContext<CaseFrameValue | null>(null);

/** The open case and how to ask a person something about it. */
export const useCaseFrame = (): CaseFrameValue => {
  const value = use(CaseFrameContext);
  if (value === null) throw new Error('useCaseFrame outside of CaseFrame');
  return value;
};

/** One dialog for the whole case. The focus goes back to what opened it, or to the heading where that is gone. */
export const CaseFrame = ({ view, children }: { readonly view: CaseView; readonly children: ReactNode }) => {
  const me = useMe();
  // The dialog stays in place when it closes: Fluent has to uncover what it hid from screen readers meanwhile.
  const [asked, setAsked] = useState<{
    readonly ask: Ask;
    readonly turn: number;
    readonly open: boolean;
  } | null>(null);
  const opener = useRef<Element | null>(null);
  const goingBack = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useCallback((next: Ask) => {
    // Asked again at once: the focus must not be taken out of the new dialog.
    clearTimeout(goingBack.current);
    opener.current = document.activeElement;
    setAsked((before) => ({ ask: next, turn: (before?.turn ?? 0) + 1, open: true }));
  }, []);
  const close = useCallback(() => {
    setAsked((before) => before && { ...before, open: false });
    // After Fluent has let go of the focus that it kept within the dialog.
    goingBack.current = setTimeout(() => {
      const back = opener.current;
      const to = back?.isConnected === true ? back : document.querySelector('h1');
      if (to instanceof HTMLElement) to.focus();
    }, 350);
  }, []);

  const key = me.data ? `${me.data.tenant}:${me.data.objectId}` : null;
  const member = view.group.find((one) => one.key === key);
  const lead = member?.lead === true;
  const mayAct = member !== undefined && view.status === 'open';
  const value = useMemo(() => ({ view, mayAct, lead, ask }), [view, mayAct, lead, ask]);
  return (
    <CaseFrameContext value={value}>
      {children}
      {asked !== null && (
        <AskDialog
          key={asked.turn}
          ask={asked.ask}
          open={asked.open}
          caseRef={view.ref}
          lead={lead}
          onClose={close}
        />
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
    act: (command: CaseCommand, done: string): void => mutate(command, { onSuccess: () => announce(done) }),
    busy: isPending,
    problem: error === null ? null : <Problem error={error} focus onDismiss={reset} />,
  };
};
