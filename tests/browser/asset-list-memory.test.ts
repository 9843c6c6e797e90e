import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startSite } from '../support/site.ts';

const rowHeight = 36;
const pageSize = 100;
const all = 3000;

const tag = (number: number) => `T-${String(number).padStart(6, '0')}`;

/** How many different tags the page's memory holds after what is no longer reachable has been taken away. */
async function tagsInMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return new Set(strings.filter((text) => /^T-\d{6}$/.test(text))).size;
}

describe('the memory of the list', () => {
  it('does not grow however far one scrolls: neither rows drawn nor rows kept', async () => {
    const { app, openPage } = await startSite((world) => world.region());
    await app.orm.em.fork().execute(
      `insert into asset (id, tag, name, category, status, unit_id, search_text)
       select gen_random_uuid(), 'T-' || lpad(n::text, 6, '0'), 'Tillgång ' || n, 'NETWORK', 'IN_USE', unit.id, ''
       from generate_series(1, ?) n, organisation_unit unit`,
      [all],
    );
    const { page, problems } = await openPage({ path: '/inventory/assets' });
    await page.getByRole('link', { name: tag(1) }).waitFor();
    const grid = page.getByRole('grid');
    const drawn: number[] = [];
    for (let reached = pageSize; reached <= all; reached += pageSize) {
      await grid.evaluate((scroller, top) => scroller.scrollTo({ top }), reached * rowHeight);
      await page.getByRole('link', { name: tag(reached) }).waitFor();
      drawn.push(await page.locator('[data-distance]').count());
    }
    // A window of 800 px shows some fifteen rows; a few more are drawn on either side of them.
    expect(Math.max(...drawn)).toBeLessThan(50);
    // What is shown spans at most two pages, and three on either side of them are kept.
    expect(await tagsInMemory(page)).toBeLessThanOrEqual(8 * pageSize);
    expect(problems).toEqual([]);
  });
});
