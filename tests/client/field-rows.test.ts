import { describe, expect, it } from 'vitest';
import {
  formRows,
  rowField,
  rowFieldOf,
  rowInputs,
  rowSpecs,
  withoutRow,
  type RowsSpec,
} from '../../client/records/field-rows.ts';
import type { RecordValues } from '../../client/records/field-spec.ts';
import { schemaOf } from '../../client/records/record-schema.ts';
import { inputOf, valuesOf } from '../../client/records/record-values.ts';

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

  it('are told of at each field that must have a value, whatever else is wrong, and only in the rows that there are', () => {
    const rows = formRows(targets);
    const values = {
      ...valuesOf(fields, two),
      [rowField('targets', 0, 'month')]: null,
      [rowField('targets', 1, 'share')]: 'x',
    };
    const told = (given: RecordValues) =>
      schemaOf(fields, rows.missing)
        .safeParse(given)
        .error?.issues.map(({ path }) => path.join());
    expect(told(values)?.toSorted()).toEqual([rowField('targets', 0, 'month'), rowField('targets', 1, 'share')]);
    expect(told({ ...values, targets: '3' })).toContain(rowField('targets', 2, 'share'));
    expect(told({ ...valuesOf(fields, two), [rowField('targets', 2, 'month')]: null })).toBeUndefined();
  });

  it('ask only for what the form shows', () => {
    const optional = { ...targets, columns: targets.columns.map((column) => ({ ...column, required: false })) };
    const rows = formRows(targets, ({ kind }) => (kind === 'FREE' ? optional : targets));
    const values = { ...valuesOf(fields, two), [rowField('targets', 0, 'share')]: null };
    expect(rows.missing({ ...values, kind: 'FREE' })).toEqual([]);
    expect(rows.missing({ ...values, kind: 'BOUND' })).toEqual([rowField('targets', 0, 'share')]);
  });

  it('are where a refusal of theirs is told, also one of the row as a whole', () => {
    expect(rowFieldOf(targets, 'targets.1.share')).toBe(rowField('targets', 1, 'share'));
    expect(rowFieldOf(targets, 'targets.1')).toBe(rowField('targets', 1, 'month'));
    expect(rowFieldOf(targets, 'targets')).toBe('targets');
    expect(rowFieldOf(targets, 'name')).toBe('name');
  });

  it('go with numbers as numbers and amounts with two decimals; what may be empty goes as null, the rest as it is', () => {
    const years: RowsSpec<readonly object[], object> = {
      name: 'years',
      label: 'År',
      most: 2,
      columns: [
        { name: 'year', kind: 'integer', label: 'År', read: () => 2027 },
        { name: 'cap', kind: 'money', label: 'Tak', required: false, read: () => '1200000.00' },
      ],
      read: (shown) => shown,
    };
    const values: RecordValues = { ...valuesOf(rowSpecs(years), [{}, {}]), [rowField('years', 0, 'cap')]: '1200000' };
    expect(
      rowInputs(years, { ...values, [rowField('years', 1, 'year')]: null, [rowField('years', 1, 'cap')]: null }),
    ).toEqual([
      { year: 2027, cap: '1200000.00' },
      { year: '', cap: null },
    ]);
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
