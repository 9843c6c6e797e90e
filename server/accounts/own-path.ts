const OURS = 'http://hemtag.invalid';

/** A path of ours as a text says it; the beginning when the text is no path, or leads to another’s page. */
export function ownPath(text: unknown): string {
  const url = typeof text === 'string' && text.startsWith('/') ? URL.parse(text, OURS) : null;
  const path = url?.origin === OURS ? url.pathname + url.search + url.hash : '/';
  // What dots are taken out of may begin with the two slashes that lead elsewhere.
  return path.startsWith('//') ? '/' : path;
}
