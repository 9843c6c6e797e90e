import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountingFigures, contractFigures, followUpFigures } from './figures.ts';
import { formatFigures } from './format-figures.ts';

const COLLECTION = new URL('../../../../shared/oracles/', import.meta.url);

describe('the figures that the tests of server/values hold', () => {
  it.runIf(existsSync(COLLECTION)).each([
    ['contracts.json', contractFigures],
    ['accounting.json', accountingFigures],
    ['follow-up.json', followUpFigures],
    ['formats.json', formatFigures],
  ])('equal the rows of ../shared/oracles/%s (only run where that collection is at hand)', (file, figures) => {
    const rows: unknown = JSON.parse(readFileSync(new URL(file, COLLECTION), 'utf8'));
    for (const figure of Object.values(figures).flat()) {
      expect(rows).toContainEqual(expect.objectContaining(figure));
    }
  });
});
