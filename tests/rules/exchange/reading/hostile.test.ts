import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../../../../server/exchange/problem.ts';
import { faultsOf, temporaryFiles } from './files.ts';
import { BAD_ARCHIVES } from './hostile-archives.ts';
import { BAD_SHEETS } from './hostile-sheets.ts';
import { type BadFile, BAD_TEXTS } from './hostile-texts.ts';
import { expectWords } from './words.ts';

const { read } = temporaryFiles();

const all = [...BAD_TEXTS, ...BAD_ARCHIVES, ...BAD_SHEETS];

describe('a bad file is met with one clear sentence', () => {
  it(`there are at least 200 of them, no two alike`, () => {
    const contents = all.map(({ content, wish }) =>
      createHash('sha256')
        .update(content())
        .update(JSON.stringify(wish ?? {}))
        .digest('hex'),
    );
    expect(new Set(contents).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(200);
  });

  it.each(all)('$name: $says', async ({ content, wish, says, line }) => {
    const said = await whatIsSaid({ content, wish });
    expect(said).toMatchObject(line === undefined ? { says } : { says, line });
    expectWords(said);
  });
});

/** The problem of the file, or the first fault of a cell. */
async function whatIsSaid({ content, wish }: Pick<BadFile, 'content' | 'wish'>) {
  try {
    const file = await read(content(), wish);
    const fault = file.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.fault ?? []))[0];
    return { says: faultsOf(file)[0], key: fault?.key, values: fault?.values };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { says: error.key, key: error.key, values: error.values, line: error.line };
  }
}
