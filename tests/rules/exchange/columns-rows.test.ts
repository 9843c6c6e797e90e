import { describe, expect, it } from 'vitest';
import type { MappedColumn } from '../../../server/exchange/columns/mapping.ts';
import { rowReader } from '../../../server/exchange/columns/read-row.ts';
import type { ImportKind } from '../../../server/exchange/columns/mapping.ts';
import { kindOf } from './columns-file.ts';

const reader = (kind: ImportKind, fields: readonly string[], more: readonly MappedColumn[] = []) =>
  rowReader(kindOf(kind), [
    ...fields.map((field, position) => ({ position, field, dateFormat: null, decimalMark: null })),
    ...more,
  ]);
const fixed = (field: string, text: string): MappedColumn => ({
  position: null,
  text,
  field,
  dateFormat: null,
  decimalMark: null,
});

describe('a row', () => {
  it('a field that the file does not have is absent; an empty cell clears its field', () => {
    const { values } = reader('ASSETS', ['tag', 'note', 'purchaseCost'])(['A-1', '', ' ']);
    expect(values).toEqual({ tag: 'A-1', note: null, purchaseCost: null });
  });

  it('cells that a short row lacks are empty', () => {
    expect(reader('ASSETS', ['tag', 'note'])(['A-1']).values).toEqual({ tag: 'A-1', note: null });
  });

  it('an empty status or category says nothing', () => {
    expect(reader('ASSETS', ['tag', 'status', 'category'])(['A-1', '', '']).values).toEqual({ tag: 'A-1' });
  });

  it('an empty cell of what every record has is a problem', () => {
    expect(reader('SUPPLIERS', ['name'])(['']).problems).toEqual([
      { position: 0, field: 'name', key: 'error.required', values: {} },
    ]);
    expect(reader('ASSETS', ['tag', 'unit.name'])(['A-1', '']).problems).toMatchObject([
      { position: 1, key: 'error.required' },
    ]);
  });

  it('every cell that cannot be read is told, with its place and text', () => {
    const { problems, values } = reader('ASSETS', ['tag', 'status', 'purchaseCost'])(['A-1', 'Trasig', 'dyr']);
    expect(values).toEqual({ tag: 'A-1' });
    expect(problems).toEqual([
      { position: 1, field: 'status', key: 'value.unknownWord', values: { text: 'Trasig' } },
      { position: 2, field: 'purchaseCost', key: 'value.noNumber', values: { text: 'dyr' } },
    ]);
  });

  it('enumerations are read in Swedish, in English, and by their names in GraphQL', () => {
    const read = reader('ASSETS', ['status']);
    expect(['I bruk', 'in use', 'IN_USE', ' I  BRUK '].map((text) => read([text]).values.status)).toEqual(
      Array.from({ length: 4 }, () => 'IN_USE'),
    );
  });

  it('a meaning that the user has given counts before what a word means elsewhere', () => {
    const meanings = { Trasig: 'RETIRING', 'I lager': 'ORDERED' };
    const read = rowReader(kindOf('ASSETS'), [
      { position: 0, field: 'status', dateFormat: null, decimalMark: null, meanings },
    ]);
    expect(read(['trasig']).values).toEqual({ status: 'RETIRING' });
    expect(read(['I lager']).values).toEqual({ status: 'ORDERED' });
  });

  it('yes and no are read in both languages', () => {
    const read = reader('ASSETS', ['attributes.encrypted']);
    const encrypted = (text: string) => read([text]).values.attributes;
    for (const yes of ['ja', 'Yes', 'TRUE', '1', 'sant', 'J'])
      expect(encrypted(yes)).toEqual([{ name: 'encrypted', value: 'true' }]);
    for (const no of ['nej', 'No', 'FALSE', '0', 'falskt'])
      expect(encrypted(no)).toEqual([{ name: 'encrypted', value: 'false' }]);
    expect(read(['kanske']).problems).toMatchObject([{ key: 'value.noYesOrNo' }]);
  });

  it('an apostrophe that kept a spreadsheet from running a text is taken away, one that belongs to it stays', () => {
    const note = (text: string) => reader('ASSETS', ['note'])([text]).values.note;
    expect(note("'=1+1")).toBe('=1+1');
    expect(note("''=1+1")).toBe("'=1+1");
    expect(note("'t Hoen")).toBe("'t Hoen");
  });

  it('a text for all rows is for new records only, and its fault is every row’s', () => {
    const read = reader('ASSETS', ['tag'], [fixed('unit.name', 'IT'), fixed('status', 'I bruk')]);
    expect(read(['A-1'])).toMatchObject({
      values: { tag: 'A-1' },
      defaults: { status: 'IN_USE', unitId: { texts: { name: 'IT' } } },
    });
    expect(reader('ASSETS', ['tag'], [fixed('status', 'Trasig')])(['A-1']).problems).toEqual([
      { position: null, field: 'status', key: 'value.unknownWord', values: { text: 'Trasig' } },
    ]);
  });

  it('what Hemtag works out itself is not imported', () => {
    expect(reader('ASSETS', ['tag', 'supportEnd', 'createdAt'])(['A-1', '2024-01-01', 'igår'])).toMatchObject({
      values: { tag: 'A-1' },
      problems: [],
    });
  });
});

describe('a reference', () => {
  it('is looked up by its code when there is one, otherwise by name, which may be a code', () => {
    const read = reader('ASSETS', ['unit.code', 'unit.name']);
    expect(read(['344', 'IT']).values.unitId).toMatchObject({
      find: [{ code: '344' }],
      texts: { code: '344', name: 'IT' },
    });
    expect(read(['', 'IT']).values.unitId).toMatchObject({ find: [{ name: 'IT' }, { code: 'IT' }] });
  });

  it('a model is its maker and name together; a maker alone is no model', () => {
    const read = reader('ASSETS', ['model.manufacturer', 'model.name']);
    expect(read(['Dell', '5440']).values.modelId).toMatchObject({ find: [{ manufacturer: 'Dell', name: '5440' }] });
    expect(read(['', '5440']).values.modelId).toMatchObject({ find: [{ name: '5440' }] });
    expect(read(['Dell', '']).values.modelId).toBeNull();
  });

  it('is looked up in the form that is stored: small letters, digits without hyphen', () => {
    expect(reader('ASSETS', ['custodian.email'])(['Anna.Ek@Region.SE']).values.custodianId).toMatchObject({
      find: [{ email: 'anna.ek@region.se' }],
    });
    expect(reader('ASSETS', ['supplier.name'])(['556016-0680']).values.supplierId).toMatchObject({
      find: [{ name: '556016-0680' }, { organisationNumber: '5560160680' }],
    });
  });

  it('equal texts are one and the same reference', () => {
    const read = reader('ASSETS', ['tag', 'site.name']);
    expect(read(['A-1', 'Lasarettet']).values.siteId).toBe(read(['A-2', ' Lasarettet ']).values.siteId);
  });

  it('tells how an unknown record is made of what the row says', () => {
    const make = (kind: ImportKind, field: string, texts: Record<string, string>, row = {}) => {
      const value = kindOf(kind).columns.find((each) => each.field === field)?.value;
      return value?.type === 'reference' ? value.to.make?.input(texts, row) : undefined;
    };
    const model = { manufacturer: 'Dell', name: '5440' };
    expect(make('ASSETS', 'model.name', model, { category: 'COMPUTER' })).toEqual({ ...model, category: 'COMPUTER' });
    expect(make('ASSETS', 'model.name', model)).toBeNull();
    expect(make('ASSETS', 'site.name', { name: 'Hälsocentralen Öst' })).toMatchObject({ name: 'Hälsocentralen Öst' });
    expect(make('ASSETS', 'supplier.name', { organisationNumber: '5560160680' })).toBeNull();
  });
});
