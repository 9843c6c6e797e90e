/** Milliseconds in which a page loads itself anew once: where old and new servers run side by side, it may meet either. */
const ONCE_IN = 60_000;

const LAST_TIME = 'hemtag.loaded-anew';

/** Whether a page may load itself anew now; if so, it is remembered. */
export function mayLoadAnew(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
  if (now - Number(storage.getItem(LAST_TIME)) < ONCE_IN) return false;
  storage.setItem(LAST_TIME, String(now));
  return true;
}

/**
 * Loads the page anew when the server has another release than this page, whose files are then gone: told by the page as it
 * is served now, which begins with another file. Nothing happens when the server does not answer.
 */
export async function loadAnewIfReplaced(): Promise<void> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const page = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } }).catch(() => null);
  const replaced = page?.ok === true && own && !(await page.text()).includes(own);
  if (replaced && mayLoadAnew(sessionStorage, Date.now())) location.reload();
}
