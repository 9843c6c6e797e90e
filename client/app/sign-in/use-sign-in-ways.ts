import { useEffect, useState } from 'react';
import { signInWays, type SignInWays } from './session-requests.ts';

/** How one can sign in besides with a password; null until the server has answered. */
export function useSignInWays(): SignInWays | null {
  const [ways, setWays] = useState<SignInWays | null>(null);
  useEffect(() => {
    const flight = new AbortController();
    // Without an answer there is still the form, which tells that the server does not answer.
    signInWays(flight.signal).then(setWays, () => undefined);
    return () => flight.abort();
  }, []);
  return ways;
}
