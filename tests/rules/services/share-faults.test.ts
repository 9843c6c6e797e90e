import { describe, expect, it } from 'vitest';
import { shareConflict, shareFaults } from '../../../server/services/dependencies/share.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { share } from '../economy/shares.ts';

const month = parseYearMonth;

describe('a share', () => {
  it.each([
    ['value', 'MISSING', share('A > B', 'PERCENT')],
    ['value', 'MISSING', share('A > B', 'QUANTITY')],
    ['value', 'NOT_WANTED', share('A > B', 'EQUAL', '5')],
    ['value', 'NOT_WANTED', share('A > B', 'USAGE', '5')],
    ['value', 'NEGATIVE', share('A > B', 'QUANTITY', '-1')],
    ['value', 'ABOVE_HUNDRED', share('A > B', 'PERCENT', '100.01')],
    ['dependsOn', 'SAME_RECORD', share('A > A', 'EQUAL')],
    ['validTo', 'END_BEFORE_START', { ...share('A > B', 'EQUAL'), validTo: month('2025-12') }],
  ])('is wrong in its %s: %s', (field, code, wrong) => {
    expect(shareFaults(wrong)).toEqual([{ field: [field], code }]);
  });

  it.each([
    share('A > B', 'PERCENT', '100'),
    share('A > B', 'PERCENT', '0'),
    share('A > B', 'QUANTITY', '250'),
    { ...share('A > B', 'USAGE'), validTo: month('2026-01') },
  ])('is right', (right) => {
    expect(shareFaults(right)).toEqual([]);
  });
});

describe('shares of the same cost', () => {
  const from = (text: string, first: string, last: string | null, percent: string) => ({
    ...share(text, 'PERCENT', percent),
    validFrom: month(first),
    validTo: last === null ? null : month(last),
  });

  it('may be 100 percent in each month, one after the other', () => {
    const turns = [from('A > S', '2026-01', '2026-06', '100'), from('B > S', '2026-07', null, '100')];
    expect(shareConflict(turns)).toBeNull();
    expect(shareConflict([])).toBeNull();
  });

  it('may not be more than 100 percent in any month: 60 + 40 + 0.01 from July', () => {
    const shares = [
      from('A > S', '2026-01', null, '60'),
      from('B > S', '2026-03', null, '40'),
      from('C > S', '2026-07', '2026-07', '0.01'),
    ];
    expect(shareConflict(shares)).toEqual({ month: '2026-07', code: 'ABOVE_HUNDRED' });
  });

  it('may be by one basis beside percents, and not by two', () => {
    const shares = [share('A > S', 'PERCENT', '30'), share('B > S', 'USAGE'), share('C > S', 'USAGE')];
    expect(shareConflict(shares)).toBeNull();
    expect(shareConflict([...shares, share('D > S', 'EQUAL')])).toEqual({ month: '2026-01', code: 'MIXED_BASES' });
  });
});
