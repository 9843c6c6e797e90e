import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freedTimeFigure, visitFigures } from './figures.ts';

const COLLECTION = new URL('../../../../shared/oracles/', import.meta.url);

function rowsOf(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, COLLECTION), 'utf8'));
}

describe('the figures that the tests of services hold', () => {
  it.runIf(existsSync(COLLECTION))(
    'are every row of ../shared/oracles/digital-visits.json (only run where it is at hand)',
    () => {
      expect(rowsOf('digital-visits.json')).toEqual(Object.values(visitFigures).flat());
    },
  );

  it.runIf(existsSync(COLLECTION))(
    'have the row of freed time of ../shared/oracles/appraisal.json (only run where it is at hand)',
    () => {
      expect(rowsOf('appraisal.json')).toContainEqual(freedTimeFigure);
    },
  );
});
