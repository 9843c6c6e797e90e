import { describe, expect, it } from 'vitest';
import { changesInBrief, writtenChanges } from '../../client/records/changes.ts';
import { propertyOf, type FieldSpec } from '../../client/records/field-spec.ts';
import { schemaOf } from '../../client/records/record-schema.ts';
import { inputOf, valuesOf, writtenValue } from '../../client/records/record-values.ts';
import { createFormats } from '../../client/ui/format/formats.ts';

interface Thing {
  readonly name: string;
  readonly cost: string | null;
  readonly ports: number | null;
  readonly level: number | null;
  readonly bought: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

const levels = ['0', '1', '2'].map((value) => ({ value, label: `Nivå ${value}` }));
const fields: readonly FieldSpec<Thing>[] = [
  { name: 'name', kind: 'text', label: 'Namn', required: true, read: ({ name }) => name },
  { name: 'cost', kind: 'money', label: 'Kostnad', read: ({ cost }) => cost },
  { name: 'ports', kind: 'integer', unit: 'st', label: 'Portar', read: ({ ports }) => ports },
  { name: 'level', kind: 'choice', numeric: true, label: 'Nivå', options: levels, read: ({ level }) => level },
  { name: 'bought', kind: 'day', label: 'Köpt', read: ({ bought }) => bought },
  {
    name: 'unitId',
    kind: 'record',
    label: 'Enhet',
    find: async () => [],
    read: ({ unit }) => unit && { id: unit.id, label: unit.name },
    link: () => null,
  },
];
const thing: Thing = {
  name: 'Router',
  cost: '1200.50',
  ports: 0,
  level: 0,
  bought: '2026-03-09',
  unit: { id: 'unit_1', name: 'Medicin' },
};
const formats = createFormats({ language: 'sv', moneyUnit: 'kr', today: '2026-01-01', timeZone: 'Europe/Stockholm' });

describe('a form of a field table', () => {
  it('begins with the record, a nought being a value', () => {
    expect(valuesOf(fields, thing)).toEqual({
      name: 'Router',
      cost: '1200.50',
      ports: '0',
      level: '0',
      bought: '2026-03-09',
      unitId: { id: 'unit_1', label: 'Medicin' },
    });
  });

  it('begins empty for a new record', () => {
    expect(valuesOf(fields, null)).toEqual({
      name: '',
      cost: null,
      ports: null,
      level: null,
      bought: null,
      unitId: null,
    });
  });

  it('gives the input that the record came from, and clears what is empty', () => {
    expect(inputOf(fields, valuesOf(fields, thing))).toEqual({
      name: 'Router',
      cost: '1200.50',
      ports: 0,
      level: 0,
      bought: '2026-03-09',
      unitId: 'unit_1',
    });
    const nothing = { name: null, cost: null, ports: null, level: null, bought: null, unitId: null };
    expect(inputOf(fields, valuesOf(fields, null))).toEqual(nothing);
  });

  it('refuses what is missing or not of its kind, each at its field', () => {
    const typed = { ...valuesOf(fields, thing), name: ' ', cost: 'dyr', ports: '1.5', bought: '31 februari' };
    const issues = schemaOf(fields)
      .safeParse(typed)
      .error?.issues.map(({ path }) => path[0]);
    expect(issues).toEqual(['name', 'cost', 'ports', 'bought']);
    expect(schemaOf(fields).safeParse(valuesOf(fields, thing)).success).toBe(true);
  });
});

describe('the words of a change', () => {
  it('are those of the fields, in their order, references by the record’s own name for them', () => {
    expect(propertyOf({ kind: 'record', name: 'unitId' })).toBe('unit');
    expect(propertyOf({ kind: 'text', name: 'hsaId' })).toBe('hsaId');
    const changes = [
      { field: 'unit', before: null, after: 'Medicin' },
      { field: 'level', before: '0', after: '2' },
      { field: 'cost', before: '1.00', after: null },
      { field: 'somethingNew', before: 'a', after: 'b' },
    ];
    expect(writtenChanges(changes, fields, formats)).toEqual([
      { label: 'Kostnad', before: '1,00\u00a0kr', after: null },
      { label: 'Nivå', before: 'Nivå 0', after: 'Nivå 2' },
      { label: 'Enhet', before: null, after: 'Medicin' },
      { label: 'somethingNew', before: 'a', after: 'b' },
    ]);
  });

  it('tell three fields in a notice, and how many more there are', () => {
    const change = (label: string) => ({ label, before: null, after: 'x' });
    const t = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
    expect(changesInBrief(['A', 'B', 'C', 'D', 'E'].map(change), t)).toBe(
      'A: – → x · B: – → x · C: – → x · records.saved.more {"count":2}',
    );
  });

  it('write a number with its unit, and a value that is no choice as it is', () => {
    const [, , ports, level] = fields;
    expect(writtenValue(ports!, '1200', formats)).toBe('1\u00a0200\u00a0st');
    expect(writtenValue(level!, '9', formats)).toBe('9');
  });
});
