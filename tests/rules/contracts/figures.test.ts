import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractFigures, savingFigures } from './figures.ts';

const COLLECTION = new URL('../../../../shared/oracles/', import.meta.url);

function rowsOf(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, COLLECTION), 'utf8'));
}

describe('the figures that the tests of contracts hold', () => {
  it.runIf(existsSync(COLLECTION))(
    'are every row of ../shared/oracles/contracts.json (only run where it is at hand)',
    () => {
      const rows = rowsOf('contracts.json');
      const figures = Object.values(contractFigures).flat();
      expect(rows).toHaveLength(figures.length);
      for (const figure of figures) expect(rows).toContainEqual(figure);
    },
  );

  it.runIf(existsSync(COLLECTION))(
    'are rows of ../shared/oracles/follow-up.json (only run where it is at hand)',
    () => {
      const rows = rowsOf('follow-up.json');
      for (const figure of Object.values(savingFigures)) expect(rows).toContainEqual(figure);
    },
  );
});
