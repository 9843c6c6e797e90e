import { describe, expect, it } from 'vitest';
import {
  rowField,
  rowFieldOf,
  rowInputs,
  rowSpecs,
  withoutRow,
  type RowsSpec,
} from '../../client/records/field-rows.ts';
import type { RecordValues } from '../../client/records/field-spec.ts';
import { inputOf, schemaOf, valuesOf } from '../../client/records/record-values.ts';

interface Target {
  readonly month: string;
  readonly share: string;
}
type Shown = readonly Target[];

const targets: RowsSpec<Shown, Target> = {
  name: 'targets',
  label: 'Mål',
  most: 3,
  columns: [
    { name: 'month', kind: 'month', label: 'Månad', read: ({ month }) => month },
    { name: 'share', kind: 'decimal', label: 'Andel', read: ({ share }) => share },
  ],
  read: (shown) => shown,
};

const two: Shown = [
  { month: '2026-01', share: '20' },
  { month: '2026-12', share: '80' },
];
const fields = rowSpecs(targets);

describe('rows of fields in a form', () => {
  it('are as many as the record has, with empty places for those that may come', () => {
    const values = valuesOf(fields, two);
    expect(values['targets']).toBe('2');
    expect(values[rowField('targets', 1, 'share')]).toBe('80');
    expect(values[rowField('targets', 2, 'month')]).toBeNull();
    expect(rowInputs(targets, values)).toEqual(two);
    expect(schemaOf(fields).safeParse(values).success).toBe(true);
  });

  it('move up when one before them is taken away', () => {
    const values = valuesOf(fields, two);
    const left: RecordValues = { ...values, ...withoutRow(targets, values, 0) };
    expect(rowInputs(targets, left)).toEqual([{ month: '2026-12', share: '80' }]);
    expect(left[rowField('targets', 1, 'month')]).toBeNull();
  });

  it('are where a refusal of theirs is told, also one of the row as a whole', () => {
    expect(rowFieldOf(targets, 'targets.1.share')).toBe(rowField('targets', 1, 'share'));
    expect(rowFieldOf(targets, 'targets.1')).toBe(rowField('targets', 1, 'month'));
    expect(rowFieldOf(targets, 'targets')).toBe('targets');
    expect(rowFieldOf(targets, 'name')).toBe('name');
  });

  it('refuse a month that is none before anything is sent', () => {
    const values = { ...valuesOf(fields, two), [rowField('targets', 0, 'month')]: 'maj' };
    const { error } = schemaOf(fields).safeParse(values);
    expect(error?.issues.map(({ path }) => path)).toEqual([[rowField('targets', 0, 'month')]]);
  });
});

describe('several values in one field', () => {
  const specs = [
    {
      name: 'for',
      kind: 'choices' as const,
      label: 'Till nytta för',
      options: [{ value: 'RESIDENT', label: 'Invånare' }],
      read: (values: string) => values || null,
    },
    { name: 'functions', kind: 'lines' as const, label: 'Funktioner', read: (values: string) => values || null },
  ];

  it('go as a list, without empty lines; none is an empty list', () => {
    expect(inputOf(specs, { for: 'RESIDENT', functions: 'Boka\n\n  Avboka ' })).toEqual({
      for: ['RESIDENT'],
      functions: ['Boka', 'Avboka'],
    });
    expect(inputOf(specs, valuesOf(specs, null))).toEqual({ for: [], functions: [] });
  });
});
