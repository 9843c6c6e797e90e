import { describe, expect, it } from 'vitest';
import { bulkSchema, chosenAssets, emptyBulkValues, patchOf } from '../../client/inventory/bulk-edit.ts';
import { everythingSelected, nothingSelected, withRows } from '../../client/ui/data-table/selection.ts';

const site = { id: 'site_1', label: 'Datahall A' };

describe('a bulk edit', () => {
  it('changes only the fields that were chosen', () => {
    const values = { ...emptyBulkValues, status: 'RETIRING', site, note: 'Säljs' } as const;
    expect(patchOf(['status', 'site'], values)).toEqual({ status: 'RETIRING', siteId: 'site_1' });
  });

  it('empties a chosen field that has no value', () => {
    expect(patchOf(['site', 'note', 'integrity', 'purchaseCost'], emptyBulkValues)).toEqual({
      siteId: null,
      note: null,
      integrity: null,
      purchaseCost: null,
    });
  });

  it('sends money with two decimals, classes as numbers and texts trimmed', () => {
    const values = { ...emptyBulkValues, purchaseCost: '14500', integrity: '3', orderNumber: ' 4500 ' };
    expect(patchOf(['purchaseCost', 'integrity', 'orderNumber'], values)).toEqual({
      purchaseCost: '14500.00',
      integrity: 3,
      orderNumber: '4500',
    });
  });

  it('asks for a value of what every asset has, and for days that exist', () => {
    const faults = (fields: Parameters<typeof bulkSchema>[0], values: object) =>
      bulkSchema(fields)
        .safeParse({ ...emptyBulkValues, ...values })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(faults(['status', 'unit'], {})).toEqual(['status', 'unit']);
    expect(faults(['warrantyEnd'], { warrantyEnd: '31 februari' })).toEqual(['warrantyEnd']);
    expect(faults(['site'], { warrantyEnd: '31 februari' })).toBeUndefined();
  });

  const query = { search: 'lab', where: { status: { in: ['IN_USE'] } } } as const;

  it('takes the chosen assets by their ids', () => {
    expect(chosenAssets(withRows(nothingSelected, ['asset_1', 'asset_2'], true), query)).toEqual({
      ids: ['asset_1', 'asset_2'],
    });
  });

  it('takes all under the filter by the filter, without those that were taken away', () => {
    expect(chosenAssets(everythingSelected, query)).toEqual(query);
    expect(chosenAssets(withRows(everythingSelected, ['asset_1'], false), query)).toEqual({
      search: 'lab',
      where: { and: [query.where, { not: { id: { in: ['asset_1'] } } }] },
    });
  });
});
