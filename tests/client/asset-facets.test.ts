import { describe, expect, it } from 'vitest';
import { facetValues, facetVariables, NONE, withFacetValues } from '../../client/inventory/asset-facets.ts';
import type { Filter } from '../../client/ui/list/list-state.ts';
import { parseLocalDate } from '../../server/values/local-date.ts';

const today = parseLocalDate('2026-11-22');
const filter = (field: string, operator: Filter['operator'], ...values: string[]): Filter => ({
  field,
  operator,
  values,
});

describe('the facets of the list of assets', () => {
  it('are all counted in one question under the filters', () => {
    const filters = [filter('status', 'in', 'IN_USE')];
    expect(facetVariables('lab', filters, today)).toEqual({
      search: 'lab',
      where: { status: { in: ['IN_USE'] } },
      by: ['CATEGORY', 'STATUS', 'UNIT', 'SITE', 'MODEL', 'SUPPLIER', 'SUPPORT_END_QUARTER', 'AGE'],
      apart: false,
      others: { status: { in: ['IN_USE'] } },
      ended: { and: [{ status: { in: ['IN_USE'] } }, { supportEnd: { lt: '2026-11-22' } }] },
    });
  });

  it('count quarters with the others while their days stand by the field, which the API leaves out by itself', () => {
    const { apart, by } = facetVariables(null, [filter('supportQuarter', 'in', '2027-Q1', '2027-Q2')], today);
    expect([apart, by.includes('SUPPORT_END_QUARTER')]).toEqual([false, true]);
  });

  it('count quarters apart, without their own filter, when they do not follow on each other', () => {
    const filters = [filter('site', 'in', 'site_1'), filter('supportQuarter', 'in', '2027-Q1', '2027-Q3')];
    const { apart, by, others } = facetVariables(null, filters, today);
    expect([apart, by.includes('SUPPORT_END_QUARTER')]).toEqual([true, false]);
    expect(others).toEqual({ site: { id: { in: ['site_1'] } } });
  });

  it('tick the values of the filter, or that there is none', () => {
    expect(facetValues([filter('site', 'in', 'site_1', 'site_2')], 'site')).toEqual(['site_1', 'site_2']);
    expect(facetValues([filter('site', 'isNull')], 'site')).toEqual([NONE]);
    expect(facetValues([filter('site', 'in', 'site_1')], 'unit')).toEqual([]);
  });

  it('become filters, in the place that the field’s filter has', () => {
    const filters = [filter('site', 'in', 'site_1'), filter('name', 'contains', 'lab')];
    expect(withFacetValues(filters, 'site', ['site_1', 'site_2'])).toEqual([
      filter('site', 'in', 'site_1', 'site_2'),
      filter('name', 'contains', 'lab'),
    ]);
    expect(withFacetValues(filters, 'site', [])).toEqual([filter('name', 'contains', 'lab')]);
  });

  it('hold to no value or to values, the last ticked winning', () => {
    const some = [filter('site', 'in', 'site_1')];
    const none = withFacetValues(some, 'site', ['site_1', NONE]);
    expect(none).toEqual([filter('site', 'isNull')]);
    expect(withFacetValues(none, 'site', [NONE, 'site_2'])).toEqual([filter('site', 'in', 'site_2')]);
    expect(withFacetValues(none, 'site', [])).toEqual([]);
  });
});
