import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../../src/procedures/types.ts';
import { type Say, sayIn } from '../../../src/language/say.ts';
import type { PersonEntry } from '../../../src/server/contract/rehearsal.ts';
import type { Theme } from '../../host/app-host.ts';
import type { RehearsalRequests } from './requests.ts';

/** Who the page is, and how it looks and speaks. */
export interface Session {
  readonly person: PersonEntry;
  /** Everybody whom one may be here. */
  readonly people: readonly PersonEntry[];
  readonly token: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly requests: RehearsalRequests;
  /** Makes this window somebody else's, by their id. */
  readonly become: (person: string) => void;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a view of the rehearsal page needs a SessionProvider above it');
  return session;
};

export const useSay = (): Say => sayIn(useSession().language);
