import { createContext, type ReactNode, use, useMemo } from 'react';
import { type RegisterAsked, useRegisterCommand } from '../api/individuals.ts';
import { type Ask, AskDialog } from '../components/ask-dialog.tsx';
import { useCaseFrame } from '../components/case-frame.tsx';
import { useAsking } from '../components/use-asking.ts';

interface RegisterFrameValue {
  readonly caseRef: string;
  readonly ask: (ask: Ask<RegisterAsked>) => void;
}

const RegisterContext = createContext<RegisterFrameValue | null>(null);

/** The register's case and how to ask somebody something about a person in it. */
export const useRegisterFrame = (): RegisterFrameValue => {
  const value = use(RegisterContext);
  if (value === null) throw new Error('useRegisterFrame outside of RegisterFrame');
  return value;
};

/** A lead may plan and record a move although something is missing. */
const withOverride = (asked: RegisterAsked, reason: string): RegisterAsked | null => {
  if ('together' in asked) {
    const { together } = asked;
    return together.type === 'planTogether' || together.type === 'doneTogether'
      ? { together: { ...together, override: reason } }
      : null;
  }
  return asked.individual !== null && (asked.command.type === 'planMove' || asked.command.type === 'moveDone')
    ? { ...asked, command: { ...asked.command, override: reason } }
    : null;
};

const RegisterDialog = ({
  caseRef,
  ...rest
}: {
  readonly ask: Ask<RegisterAsked>;
  readonly open: boolean;
  readonly caseRef: string;
  readonly onClose: (then?: () => void) => void;
}) => <AskDialog {...rest} sending={useRegisterCommand(caseRef)} goOnWith={withOverride} />;

/** One dialog for the whole register. */
export const RegisterFrame = ({ children }: { readonly children: ReactNode }) => {
  const { view } = useCaseFrame();
  const { asked, ask, close } = useAsking<Ask<RegisterAsked>>();
  const value = useMemo(() => ({ caseRef: view.ref, ask }), [view.ref, ask]);
  return (
    <RegisterContext value={value}>
      {children}
      {asked !== null && (
        <RegisterDialog
          key={asked.turn}
          ask={asked.ask}
          open={asked.open}
          caseRef={view.ref}
          onClose={close}
        />
      )}
    </RegisterContext>
  );
};
