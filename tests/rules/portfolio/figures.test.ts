import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appraisalFigures } from './figures.ts';

const COLLECTION = new URL('../../../../shared/oracles/appraisal.json', import.meta.url);

it.runIf(existsSync(COLLECTION))(
  'the figures that the tests of the portfolio hold are every row of ../shared/oracles/appraisal.json (only run where it is at hand)',
  () => {
    const rows = JSON.parse(readFileSync(COLLECTION, 'utf8')) as unknown[];
    const held: unknown[] = Object.values(appraisalFigures).flat();
    expect(held).toHaveLength(rows.length);
    for (const row of rows) expect(held).toContainEqual(row);
  },
);
