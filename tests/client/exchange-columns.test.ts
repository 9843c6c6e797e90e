import { describe, expect, it } from 'vitest';
import {
  inputOf,
  missingFields,
  withAnswer,
  withField,
  withMapping,
  withOnly,
  type Column,
} from '../../client/exchange/column-choices.ts';
import type { SavedMapping } from '../../client/exchange/saved-mappings.tsx';
import type { ImportField } from '../../client/exchange/use-import-kinds.ts';

const column = (given: Partial<Column>): Column => ({
  __typename: 'ImportColumn',
  position: 0,
  text: null,
  header: '',
  samples: [],
  field: null,
  dateFormat: null,
  decimalMark: null,
  takenAsSek: false,
  question: null,
  ...given,
});

const tag = column({ position: 0, header: 'Inventarienr', field: 'tag' });
const bought = column({ position: 1, header: 'Köpt', field: 'purchaseDate', dateFormat: 'DMY' });
const note = column({ position: 2, header: 'Övrigt' });
const unit = column({ position: null, text: 'LAS', field: 'unit.code' });

describe('what the columns are taken for', () => {
  it('is sent whole, texts for all rows by their text and the others by their position', () => {
    expect([tag, unit].map(inputOf)).toEqual([
      { position: 0, field: 'tag', dateFormat: null, decimalMark: null, takenAsSek: false },
      { text: 'LAS', field: 'unit.code' },
    ]);
  });

  it('loses the answers about a column that is taken for another field', () => {
    expect(withField([tag, bought], 1, 'warrantyEnd')[1]).toMatchObject({ field: 'warrantyEnd', dateFormat: null });
  });

  it('keeps the field of a column whose question is answered', () => {
    const [, answered] = withAnswer([tag, bought], 1, { dateFormat: 'MDY' });
    expect(answered).toMatchObject({ field: 'purchaseDate', dateFormat: 'MDY' });
  });

  it('leaves one column for a field when that one is to count', () => {
    const columns = [tag, column({ position: 1, field: 'tag' }), bought];
    expect(withOnly(columns, 1).map(({ field }) => field)).toEqual([null, 'tag', 'purchaseDate']);
  });

  it('follows a saved mapping by the headers, in either case, and leaves out what it does not have', () => {
    const saved = { header: '', text: null, field: null, dateFormat: null, decimalMark: null, takenAsSek: false };
    const mapping = {
      columns: [
        { ...saved, header: 'ÖVRIGT', field: 'note' },
        { ...saved, header: 'köpt', field: 'purchaseDate', dateFormat: 'MDY' },
        { ...saved, text: 'LAS', field: 'unit.code' },
      ],
    } as unknown as SavedMapping;
    expect(withMapping([tag, bought, note, unit], mapping)).toMatchObject([
      { position: 0, field: null },
      { position: 1, field: 'purchaseDate', dateFormat: 'MDY' },
      { position: 2, field: 'note' },
      { text: 'LAS', field: 'unit.code' },
    ]);
  });
});

describe('what new records still need', () => {
  const field = (name: string, required: boolean): ImportField => ({
    __typename: 'ImportField',
    field: name,
    label: name,
    required,
    type: 'TEXT',
    options: null,
  });
  const fields = [field('tag', true), field('unit.code', true), field('unit.name', true), field('note', false)];

  it('is each field that is needed and that no column gives, a relation once', () => {
    expect(missingFields([tag], fields).map(({ field: name }) => name)).toEqual(['unit.code']);
  });

  it('is nothing when the relation is given by another of its names', () => {
    expect(missingFields([tag, column({ position: 1, field: 'unit.name' })], fields)).toEqual([]);
  });
});
