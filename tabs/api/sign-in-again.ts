import { useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { SignInProblem } from '../host/app-host.ts';
import { SignInContext } from './api-context.ts';
import { ApiProblem } from './problem.ts';

const isSignedOut = (error: unknown): boolean =>
  (error instanceof SignInProblem && error.reason === 'refused') ||
  (error instanceof ApiProblem && error.problem.status === 401);

/**
 * The session has ended: has the page sign the person in again, which may show its own window, and then asks
 * anew for whatever did not come. The page stays as it is, with what was typed into it.
 */
export const useSignInAgain = (error: unknown) => {
  const signInAnew = use(SignInContext);
  const client = useQueryClient();
  const [tried, setTried] = useState<{ readonly of: unknown; readonly came: 'asking' | 'in' | 'out' } | null>(
    null,
  );
  const signedOut = isSignedOut(error);
  const again = tried !== null && tried.of !== error && tried.came === 'in';
  return {
    /** `in`: signed in again since; `failed`: tried, and still not; null: this is no matter of signing in. */
    standing: !signedOut
      ? null
      : again || tried?.came === 'out'
        ? ('failed' as const)
        : tried?.came === 'in'
          ? ('in' as const)
          : ('out' as const),
    busy: tried?.came === 'asking',
    async signIn(): Promise<void> {
      setTried({ of: error, came: 'asking' });
      try {
        await signInAnew();
      } catch {
        setTried({ of: error, came: 'out' });
        return;
      }
      setTried({ of: error, came: 'in' });
      await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    },
  };
};
