import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchPage, PageRequest } from '../../client/ui/data-table/paging.ts';
import { RowWindow } from '../../client/ui/data-table/row-window.ts';

const pageSize = 10;

/** A list of numbers 0, 1, … with cursors that are the numbers, answered at once; and what was asked of it. */
function numbers(total: number) {
  const asked: PageRequest[] = [];
  const fetchPage: FetchPage<number> = async (request) => {
    asked.push(request);
    const start = request.last === undefined ? (request.after === null ? 0 : Number(request.after) + 1) : 0;
    const end = request.last === undefined || request.before === null ? total : Number(request.before);
    const from = request.last === undefined ? start : Math.max(0, end - request.last);
    const to = request.last === undefined ? Math.min(total, start + request.first) : end;
    const rows = Array.from({ length: to - from }, (_, index) => from + index);
    return {
      rows,
      startCursor: rows.length > 0 ? String(from) : null,
      endCursor: rows.length > 0 ? String(to - 1) : null,
      hasNextPage: to < total,
      hasPreviousPage: from > 0,
    };
  };
  return { asked, fetchPage };
}

/** Lets every answer that is already there be taken, until nothing more is asked. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) await Promise.resolve();
}

async function opened(total: number) {
  const list = numbers(total);
  const window = new RowWindow({ pageSize, fetchPage: list.fetchPage });
  window.show(0, 0);
  await settled();
  return { window, ...list };
}

/** Scrolls page by page to a distance, as a person must: the list cannot be entered in its middle. */
async function scrollTo(window: RowWindow<number>, distance: number) {
  while (window.reached <= distance && !window.complete) {
    window.show(window.reached - 1, window.reached);
    await settled();
  }
  window.show(distance, distance + 5);
  await settled();
}

/** Answers only when told to. */
function held() {
  const list = numbers(1000);
  const flights: { request: PageRequest; signal: AbortSignal; answer: () => void; fail: (error: Error) => void }[] = [];
  const fetchPage: FetchPage<number> = (request, signal) =>
    new Promise((resolve, reject) => {
      flights.push({ request, signal, answer: () => resolve(list.fetchPage(request, signal)), fail: reject });
    });
  return { flights, window: new RowWindow({ pageSize, fetchPage }) };
}

describe('the window over an endless list', () => {
  it('asks for one page to begin with, and knows that there is more', async () => {
    const { window, asked } = await opened(1000);
    expect(asked).toEqual([{ first: 10, after: null }]);
    expect([window.rowAt(0), window.rowAt(9), window.rowAt(10)]).toEqual([0, 9, undefined]);
    expect([window.reached, window.complete, window.settled]).toEqual([10, false, true]);
  });

  it('goes on by the last cursor when what is shown comes near the end of what is known', async () => {
    const { window, asked } = await opened(1000);
    window.show(0, 7);
    await settled();
    expect(asked.at(-1)).toEqual({ first: 10, after: '9' });
    expect(window.rowAt(12)).toBe(12);
  });

  it('knows the number of rows when it has reached the end, also when the last page is not full', async () => {
    const { window } = await opened(23);
    await scrollTo(window, 22);
    expect([window.complete, window.reached, window.rowAt(22), window.rowAt(23)]).toEqual([true, 23, 22, undefined]);
  });

  it('knows an empty list', async () => {
    const { window } = await opened(0);
    expect([window.settled, window.complete, window.reached]).toEqual([true, true, 0]);
  });

  it('jumps to the end and counts distances from there', async () => {
    const { window, asked } = await opened(1_000_000);
    window.jump('end');
    await settled();
    expect(asked.at(-1)).toEqual({ last: 10, before: null });
    expect([window.rowAt(0), window.rowAt(9)]).toEqual([999_999, 999_990]);
    window.show(8, 12);
    await settled();
    expect(asked.at(-1)).toEqual({ last: 10, before: '999990' });
    expect(window.rowAt(15)).toBe(999_984);
  });

  it('holds the same few pages however far one scrolls, and fetches the first again when one is back', async () => {
    const { window, asked } = await opened(100_000);
    for (const distance of [500, 1000, 2000]) {
      await scrollTo(window, distance);
      // what is shown lies on one or two pages, with three kept on either side
      expect(window.pagesHeld).toBeLessThanOrEqual(3 + 2 + 3);
    }
    expect(window.rowAt(0)).toBeUndefined();
    window.show(0, 3);
    await settled();
    expect(asked.at(-1)).toEqual({ first: 10, after: null });
    expect([window.rowAt(3), window.reached > 2000]).toEqual([3, true]);
  });

  it('shows the right row at any distance it has reached, whatever the order of scrolling', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.nat(399), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<'start' | 'end'>('start', 'end'),
        async (total, distances, end) => {
          const { window } = await opened(total);
          window.jump(end);
          await settled();
          for (const distance of distances.map((any) => any % total)) {
            await scrollTo(window, distance);
            expect(window.rowAt(distance)).toBe(end === 'start' ? distance : total - 1 - distance);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads a range of rows whole, also where its pages have been dropped', async () => {
    const { window } = await opened(1000);
    await scrollTo(window, 300);
    expect(window.rowAt(5)).toBeUndefined();
    expect(await window.rowsBetween(5, 304)).toEqual(Array.from({ length: 300 }, (_, index) => index + 5));
  });

  it('keeps the old rows while it fetches them again, and then has the new', async () => {
    let edition = 'first';
    const list = numbers(30);
    const window = new RowWindow<string>({
      pageSize,
      fetchPage: async (request, signal) => {
        const page = await list.fetchPage(request, signal);
        return { ...page, rows: page.rows.map((row) => `${edition} ${row}`) };
      },
    });
    window.show(0, 4);
    await settled();
    edition = 'second';
    window.refresh();
    expect(window.rowAt(3)).toBe('first 3');
    await settled();
    expect(window.rowAt(3)).toBe('second 3');
  });

  it('changes a row in its place', async () => {
    const { window } = await opened(30);
    window.patch((row) => (row === 3 ? 33 : row));
    expect([window.rowAt(2), window.rowAt(3)]).toEqual([2, 33]);
  });
});

describe('the window when the server is slow or fails', () => {
  it('gives up a fetch that scrolling has overtaken', async () => {
    const { flights, window } = held();
    window.show(0, 0);
    flights[0]?.answer();
    await settled();
    for (const end of [9, 19, 29, 39, 49, 59, 69, 79, 89]) {
      window.show(end - 3, end);
      flights.at(-1)?.answer();
      await settled();
    }
    window.show(0, 3);
    const overtaken = flights.at(-1);
    expect(overtaken?.request).toEqual({ first: 10, after: null });
    window.show(80, 85);
    expect(overtaken?.signal.aborted).toBe(true);
  });

  it('says what went wrong, asks nothing more by itself, and goes on when told to try again', async () => {
    const { flights, window } = held();
    window.show(0, 0);
    flights[0]?.fail(new Error('no answer'));
    await settled();
    expect([window.error, window.settled, window.complete]).toEqual([new Error('no answer'), true, false]);
    window.show(0, 5);
    expect(flights).toHaveLength(1);
    window.retry();
    flights[1]?.answer();
    await settled();
    expect([window.error, window.rowAt(4)]).toEqual([null, 4]);
  });

  it('forgets an answer that comes after it was closed', async () => {
    const { flights, window } = held();
    window.show(0, 0);
    window.close();
    flights[0]?.answer();
    await settled();
    expect([window.settled, window.rowAt(0)]).toEqual([false, undefined]);
  });
});
