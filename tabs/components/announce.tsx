import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says something to people who do not see it change: what was done, how many were found. */
export const useAnnounce = (): ((message: string) => void) => use(AnnounceContext);

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const useHidden = (): string => useStyles().hidden;

export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const hidden = useHidden();
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={hidden}>
        {/* The key makes a repeated message a new one, which is read again. */}
        <span key={said.turn}>{said.message}</span>
      </div>
    </AnnounceContext>
  );
};
