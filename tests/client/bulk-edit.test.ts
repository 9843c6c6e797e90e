import { describe, expect, it } from 'vitest';
import { bulkFields, chosenAssets, patchOf } from '../../client/inventory/bulk-edit.ts';
import { propertyOf } from '../../client/records/field-spec.ts';
import { schemaOf } from '../../client/records/record-schema.ts';
import { everythingSelected, nothingSelected, withRows } from '../../client/ui/data-table/selection.ts';

const all = bulkFields((key) => key);
const fields = (...names: string[]) => all.filter((field) => names.includes(propertyOf(field)));
const site = { id: 'site_1', label: 'Datahall A' };

describe('a bulk edit', () => {
  it('can change what assets share, and nothing that is each one’s own', () => {
    const names = all.map(propertyOf);
    expect(names).toEqual(
      expect.arrayContaining(['status', 'unit', 'site', 'supplier', 'purchaseCost', 'integrity', 'note']),
    );
    expect(names).not.toContain('tag');
    expect(names).not.toContain('serialNumber');
  });

  it('changes only the fields that were chosen', () => {
    const values = { status: 'RETIRING', siteId: site, note: 'Säljs' };
    expect(patchOf(fields('status', 'site'), values)).toEqual({ status: 'RETIRING', siteId: 'site_1' });
  });

  it('empties a chosen field that has no value', () => {
    const empty = { siteId: null, integrity: null, purchaseCost: null };
    expect(patchOf(fields('site', 'note', 'integrity', 'purchaseCost'), { ...empty, note: '' })).toEqual({
      ...empty,
      note: null,
    });
  });

  it('sends money with two decimals and classes as numbers', () => {
    expect(patchOf(fields('purchaseCost', 'integrity'), { purchaseCost: '14500', integrity: '3' })).toEqual({
      purchaseCost: '14500.00',
      integrity: 3,
    });
  });

  it('asks for a value of what every asset has', () => {
    const faults = (...names: string[]) =>
      schemaOf(fields(...names))
        .safeParse({ status: null, unitId: null, siteId: null })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(faults('status', 'unit')).toEqual(['status', 'unitId']);
    expect(faults('site')).toBeUndefined();
  });

  const query = { search: 'lab', where: { status: { in: ['IN_USE'] } } } as const;

  it('takes the chosen assets by their ids', () => {
    expect(chosenAssets(withRows(nothingSelected, ['asset_1', 'asset_2'], true), query)).toEqual({
      ids: ['asset_1', 'asset_2'],
    });
  });

  it('takes all under the filter by the filter, without those that were taken away', () => {
    expect(chosenAssets(everythingSelected, query)).toEqual(query);
    expect(chosenAssets(everythingSelected, { search: null, where: {} })).toEqual({
      search: null,
      where: { id: { isNull: false } },
    });
    expect(chosenAssets(withRows(everythingSelected, ['asset_1'], false), query)).toEqual({
      search: 'lab',
      where: { and: [query.where, { not: { id: { in: ['asset_1'] } } }] },
    });
  });
});
