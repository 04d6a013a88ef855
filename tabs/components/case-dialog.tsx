import { useCommand } from '../api/asks.ts';
import { type Ask, AskDialog } from './ask-dialog.tsx';
import { withOverride } from './override.ts';

/** The case's own way of sending what a dialog asked; a lead may go on in spite of a gate. */
export const CaseDialog = ({
  caseRef,
  lead,
  ...rest
}: {
  readonly ask: Ask;
  readonly open: boolean;
  readonly caseRef: string;
  readonly lead: boolean;
  readonly onClose: (then?: () => void) => void;
}) => <AskDialog {...rest} sending={useCommand(caseRef)} {...(lead ? { goOnWith: withOverride } : {})} />;
