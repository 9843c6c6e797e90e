import { describe, expect, it } from 'vitest';
import { assetFilterFields, assetFilters, assetWhere } from '../../client/inventory/asset-filters.ts';
import { operatorsOf, valueCount, type Filter } from '../../client/ui/list/list-state.ts';
import { parseLocalDate } from '../../server/values/local-date.ts';

const today = parseLocalDate('2026-11-22');
const filter = (field: string, operator: Filter['operator'], ...values: string[]): Filter => ({
  field,
  operator,
  values,
});
const where = (...filters: Filter[]) => assetWhere(filters, today);

describe('the filters of the list of assets, as the API takes them', () => {
  it('hold a field to some values, or to none of them', () => {
    expect(where(filter('status', 'in', 'IN_USE', 'RETIRING'))).toEqual({ status: { in: ['IN_USE', 'RETIRING'] } });
    expect(where(filter('status', 'notIn', 'DISPOSED'))).toEqual({ not: { status: { in: ['DISPOSED'] } } });
  });

  it('compare a record by its id', () => {
    expect(where(filter('site', 'in', 'site_1'))).toEqual({ site: { id: { in: ['site_1'] } } });
    expect(where(filter('site', 'notIn', 'site_1'))).toEqual({ not: { site: { id: { in: ['site_1'] } } } });
    expect(where(filter('site', 'isNull'))).toEqual({ site: { id: { isNull: true } } });
  });

  it('hold to whole branches of the organisation', () => {
    expect(where(filter('unitWithin', 'in', 'unit_1', 'unit_2'))).toEqual({ unitWithin: ['unit_1', 'unit_2'] });
  });

  it('send money with two decimals and classes as numbers', () => {
    expect(where(filter('purchaseCost', 'gte', '100000'))).toEqual({ purchaseCost: { gte: '100000.00' } });
    expect(where(filter('purchaseCost', 'lte', '0.5'))).toEqual({ purchaseCost: { lte: '0.50' } });
    expect(where(filter('integrity', 'gte', '3'))).toEqual({ integrity: { gte: 3 } });
  });

  it('count age in calendar years, as the API does', () => {
    expect(where(filter('age', 'in', '0', '5'))).toEqual({ purchaseYear: { in: [2026, 2021] } });
    expect(where(filter('age', 'isNull'))).toEqual({ purchaseYear: { isNull: true } });
  });

  it('turn a quarter into its days, and quarters in a row into one range', () => {
    const first = { supportEnd: { gte: '2027-01-01', lte: '2027-03-31' } };
    expect(where(filter('supportQuarter', 'in', '2027-Q1'))).toEqual(first);
    expect(where(filter('supportQuarter', 'in', '2027-Q2', '2027-Q1'))).toEqual({
      supportEnd: { gte: '2027-01-01', lte: '2027-06-30' },
    });
    expect(where(filter('supportQuarter', 'in', '2027-Q1', '2027-Q3'))).toEqual({
      or: [first, { supportEnd: { gte: '2027-07-01', lte: '2027-09-30' } }],
    });
  });

  it('tell what has ended by the day before today, joined with the quarter that today lies in', () => {
    expect(where(filter('supportQuarter', 'in', 'ended'))).toEqual({ supportEnd: { lte: '2026-11-21' } });
    expect(where(filter('supportQuarter', 'in', 'ended', '2026-Q4'))).toEqual({ supportEnd: { lte: '2026-12-31' } });
  });

  it('tell a day of change by the instants at which it begins and ends in Sweden', () => {
    // Midnight in Stockholm is 23:00 the day before in winter, and 22:00 in summer.
    expect(where(filter('updatedAt', 'gte', '2026-01-15'))).toEqual({ updatedAt: { gte: '2026-01-14T23:00:00.000Z' } });
    expect(where(filter('updatedAt', 'lte', '2026-07-15'))).toEqual({ updatedAt: { lt: '2026-07-15T22:00:00.000Z' } });
    // Summer time begins on 29 March 2026, at two in the night.
    expect(where(filter('updatedAt', 'gte', '2026-03-29'))).toEqual({ updatedAt: { gte: '2026-03-28T23:00:00.000Z' } });
  });

  it('ask for what lacks any of the three classes', () => {
    expect(where(filter('unclassified', 'in', 'true'))).toEqual({
      or: [{ confidentiality: { isNull: true } }, { integrity: { isNull: true } }, { availability: { isNull: true } }],
    });
  });

  it('must all hold: the first on a field stands by its name, further ones beside it', () => {
    expect(
      where(
        filter('name', 'contains', 'lab'),
        filter('purchaseDate', 'gte', '2020-01-01'),
        filter('purchaseDate', 'lte', '2020-12-31'),
      ),
    ).toEqual({
      name: { contains: 'lab' },
      purchaseDate: { gte: '2020-01-01' },
      and: [{ purchaseDate: { lte: '2020-12-31' } }],
    });
    expect(where(filter('status', 'notIn', 'DISPOSED'), filter('category', 'notIn', 'SOFTWARE'))).toEqual({
      not: { status: { in: ['DISPOSED'] } },
      and: [{ not: { category: { in: ['SOFTWARE'] } } }],
    });
  });

  it('leave out a field that they do not know', () => {
    expect(where(filter('colour', 'in', 'red'))).toEqual({});
  });

  const everyComparison = assetFilterFields.flatMap((field) =>
    operatorsOf[assetFilters[field]].map((operator) => ({ field, operator })),
  );
  it.each(everyComparison)('know what $field $operator asks', ({ field, operator }) => {
    const values = valueCount(operator) === 'none' ? [] : ['2026-Q4'];
    expect(where(filter(field, operator, ...values))).not.toEqual({});
  });
});
