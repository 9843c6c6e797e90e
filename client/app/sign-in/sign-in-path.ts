/** Where one signs in, where a one-time link leads, and where a provider comes back to in a tab of its own. */
export const SIGN_IN = '/sign-in';
export const WELCOME = '/welcome';
export const SIGNED_IN = '/signed-in';

interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The address of the sign-in page, which leads on to where one wanted to go. */
export function signInPath({ pathname, search, hash }: Address): string {
  const wanted = pathname + search + hash;
  return wanted === '/' ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ to: wanted })}`;
}

/** Where the sign-in page leads to by its query: an address of ours and never another's, else the beginning. */
export function wantedPath(query: URLSearchParams, origin: string): string {
  const wanted = URL.parse(query.get('to') ?? '/', origin);
  if (!wanted || wanted.origin !== origin || wanted.pathname === SIGN_IN) return '/';
  const path = wanted.pathname + wanted.search + wanted.hash;
  // What dots are taken out of may begin with the two slashes that lead elsewhere.
  return path.startsWith('//') ? '/' : path;
}
