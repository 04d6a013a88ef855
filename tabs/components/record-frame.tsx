import { createContext, type ReactNode, use, useMemo } from 'react';
import type { RecordCommand } from '../../src/early-warning/commands.ts';
import type { IncidentView } from '../../src/incident/view-schema.ts';
import type { RecordView } from '../../src/early-warning/view-schema.ts';
import { type IncidentAsked, useIncidentCommand, useRecordCommand } from '../api/records.ts';
import { type Ask, AskDialog } from './ask-dialog.tsx';
import { useAsking } from './use-asking.ts';

/** A record or an incident on its page, with one dialog that asks for whatever is to be done to it. */

interface FrameValue<V, C> {
  readonly view: V;
  readonly ask: (ask: Ask<C>) => void;
}

const RecordContext = createContext<FrameValue<RecordView, RecordCommand> | null>(null);
const IncidentContext = createContext<FrameValue<IncidentView, IncidentAsked> | null>(null);

export const useRecordFrame = (): FrameValue<RecordView, RecordCommand> => {
  const value = use(RecordContext);
  if (value === null) throw new Error('useRecordFrame outside of RecordFrame');
  return value;
};

export const useIncidentFrame = (): FrameValue<IncidentView, IncidentAsked> => {
  const value = use(IncidentContext);
  if (value === null) throw new Error('useIncidentFrame outside of IncidentFrame');
  return value;
};

interface DialogProps<C> {
  readonly ask: Ask<C>;
  readonly open: boolean;
  readonly onClose: (then?: () => void) => void;
}

// The key of each turn makes the dialog, and with it what came of the last command, a new one.
const RecordDialog = ({ id, ...rest }: DialogProps<RecordCommand> & { readonly id: string }) => (
  <AskDialog {...rest} sending={useRecordCommand(id)} />
);
const IncidentDialog = ({
  incidentRef,
  ...rest
}: DialogProps<IncidentAsked> & { readonly incidentRef: string }) => (
  <AskDialog {...rest} sending={useIncidentCommand(incidentRef)} />
);

export const RecordFrame = ({
  view,
  children,
}: {
  readonly view: RecordView;
  readonly children: ReactNode;
}) => {
  const { asked, ask, close } = useAsking<Ask<RecordCommand>>();
  const value = useMemo(() => ({ view, ask }), [view, ask]);
  return (
    <RecordContext value={value}>
      {children}
      {asked !== null && (
        <RecordDialog
          key={asked.turn}
          ask={asked.ask}
          open={asked.open}
          id={view.service.id}
          onClose={close}
        />
      )}
    </RecordContext>
  );
};

export const IncidentFrame = ({
  view,
  children,
}: {
  readonly view: IncidentView;
  readonly children: ReactNode;
}) => {
  const { asked, ask, close } = useAsking<Ask<IncidentAsked>>();
  const value = useMemo(() => ({ view, ask }), [view, ask]);
  return (
    <IncidentContext value={value}>
      {children}
      {asked !== null && (
        <IncidentDialog
          key={asked.turn}
          ask={asked.ask}
          open={asked.open}
          incidentRef={view.ref}
          onClose={close}
        />
      )}
    </IncidentContext>
  );
};
