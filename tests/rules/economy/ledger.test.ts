import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySpecificity, ledgerRuleFaults, takes, type LedgerRule } from '../../../server/economy/ledger/ledger-rule.ts';
import { LedgerMapping, type LedgerRow } from '../../../server/economy/ledger/map-ledger.ts';
import { parseMoney, sumMoney } from '../../../server/values/money.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { amounts } from '../values/arbitraries.ts';

/** '6510 4710 *' are account, cost centre and project; '*' alone is any. */
function rule(
  patterns: string,
  target: string | null = 'Servers',
  category: string | null = 'SUPPORT',
  year = 2018,
): LedgerRule {
  const [account = null, costCentre = null, project = null] = patterns
    .split(' ')
    .map((each) => (each === '*' ? null : each));
  return { id: patterns, year, account, costCentre, project, target, category, costClass: 'RUN' };
}

/** '6510 4710 P118', with '-' for none. */
function row(codes: string, amount: string, month = '2018-04', scenario: LedgerRow['scenario'] = 'ACTUAL'): LedgerRow {
  const [account = '', costCentre = null, project = null] = codes
    .split(' ')
    .map((each) => (each === '-' ? null : each));
  return {
    account: account ?? '',
    costCentre,
    project,
    month: parseYearMonth(month),
    scenario,
    amount: parseMoney(amount),
  };
}

function mapped(rules: readonly LedgerRule[], rows: readonly LedgerRow[]): LedgerMapping {
  const mapping = new LedgerMapping(rules);
  for (const each of rows) mapping.add(each);
  return mapping;
}

describe('a rule of a ledger', () => {
  it.each([
    ['6510 * *', '6510 4710 P118', true],
    ['6510 * *', '6510 - -', true],
    ['65* * *', '6510 - -', true],
    ['65* * *', '6610 - -', false],
    ['6510 4710 *', '6510 4711 -', false],
    ['6510 4710 *', '6510 - -', false],
    ['* * P1*', '7000 - P118', true],
    ['* * P1*', '7000 - -', false],
  ])('%s takes %s: %s', (patterns, codes, expected) => {
    expect(takes(rule(patterns), row(codes, '1.00'))).toBe(expected);
  });

  it.each([
    ['account', 'INVALID_PATTERN', rule('6*1 * *')],
    ['costCentre', 'INVALID_PATTERN', rule('6510 ** *')],
    ['account', 'TAKES_ALL', rule('* * *')],
    ['category', 'MISSING', rule('6510 * *', 'Servers', null)],
  ])('is wrong in its %s: %s', (field, code, wrong) => {
    expect(ledgerRuleFaults(wrong)).toEqual([{ field: [field], code }]);
  });

  it('needs no category for what is left out on purpose', () => {
    expect(ledgerRuleFaults(rule('6510 * *', null, null))).toEqual([]);
  });

  it('is the more specific the more dimensions it has, then the more whole codes, then the longer its patterns', () => {
    const ordered = [
      '6510 4710 P118',
      '6510 4710 *',
      '65* 4710 *',
      '65* 47* *',
      '6* 47* *',
      '6510 * *',
      '65* * *',
      '6* * *',
    ];
    expect(
      ordered
        .map((patterns) => rule(patterns))
        .toReversed()
        .toSorted(bySpecificity)
        .map(({ id }) => id),
    ).toEqual(ordered);
    expect(bySpecificity(rule('6510 4710 *'), rule('6510 * P118'))).toBe(0);
  });
});

describe('a ledger that is mapped', () => {
  it('gives each row to the most specific rule of its year', () => {
    const rules = [
      rule('65* * *', 'Contracts'),
      rule('6510 4710 *', 'X-ray'),
      rule('6510 4710 P118', 'Booking', 'DEVELOPMENT'),
      rule('6510 4710 *', 'Last year', 'SUPPORT', 2017),
    ];
    const mapping = mapped(rules, [
      row('6520 - -', '10.00'),
      row('6510 4710 -', '20.00'),
      row('6510 4710 P118', '40.00'),
      row('6510 4710 P200', '80.00'),
      row('6510 4710 -', '160.00', '2017-12'),
      row('6510 4710 -', '320.00', '2018-04', 'BUDGET'),
    ]);
    expect(
      mapping.mapped().map((each) => [each.target, each.category, each.month, each.scenario, each.amount, each.rows]),
    ).toEqual([
      ['Contracts', 'SUPPORT', '2018-04', 'ACTUAL', '10.00', 1],
      ['X-ray', 'SUPPORT', '2018-04', 'ACTUAL', '100.00', 2], // 20 + 80
      ['Booking', 'DEVELOPMENT', '2018-04', 'ACTUAL', '40.00', 1],
      ['Last year', 'SUPPORT', '2017-12', 'ACTUAL', '160.00', 1],
      ['X-ray', 'SUPPORT', '2018-04', 'BUDGET', '320.00', 1],
    ]);
  });

  it('lists what nothing takes with its sum, largest first, and sums that what comes in comes out', () => {
    const mapping = mapped(
      [rule('6510 * *'), rule('89* * *', null, null)],
      [
        row('6510 - -', '100.00'),
        row('7000 4710 -', '-500.00'),
        row('7000 4710 -', '-0.01'),
        row('8999 - -', '7.00'),
        row('5000 - -', '3.00'),
      ],
    );
    const unmapped = { year: 2018, scenario: 'ACTUAL', project: null, conflict: [] };
    expect(mapping.unmapped()).toEqual([
      { ...unmapped, account: '7000', costCentre: '4710', amount: '-500.01', rows: 2 },
      { ...unmapped, account: '5000', costCentre: null, amount: '3.00', rows: 1 },
    ]);
    expect(mapping.sums('ACTUAL')).toEqual({ in: '-390.01', mapped: '100.00', leftOut: '7.00', unmapped: '-497.01' });
  });

  it('keeps sums of budget and actual apart, and tells what each rule took', () => {
    const mapping = mapped(
      [rule('6510 * *'), rule('79* * *', null, null)],
      [
        row('6510 - -', '5.00'),
        row('6510 4710 -', '6.00'),
        row('7930 - -', '9.00'),
        row('6510 - -', '2.00', '2018-05', 'BUDGET'),
      ],
    );
    expect(mapping.scenarios()).toEqual(['ACTUAL', 'BUDGET']);
    expect(mapping.sums('ACTUAL')).toEqual({ in: '20.00', mapped: '11.00', leftOut: '9.00', unmapped: '0.00' });
    expect(mapping.sums('BUDGET')).toEqual({ in: '2.00', mapped: '2.00', leftOut: '0.00', unmapped: '0.00' });
    expect(mapping.taken()).toEqual([
      { rule: '6510 * *', scenario: 'ACTUAL', amount: '11.00', rows: 2 },
      { rule: '79* * *', scenario: 'ACTUAL', amount: '9.00', rows: 1 },
      { rule: '6510 * *', scenario: 'BUDGET', amount: '2.00', rows: 1 },
    ]);
  });

  it('keeps accounts, and running and changing, apart in what a record costs', () => {
    const change = { ...rule('6520 * *'), costClass: 'CHANGE' as const };
    const mapping = mapped(
      [rule('6510 * *'), rule('6511 * *'), change],
      [row('6510 - -', '1.00'), row('6511 - -', '2.00'), row('6520 - -', '4.00')],
    );
    expect(mapping.mapped().map(({ account, costClass, amount }) => [account, costClass, amount])).toEqual([
      ['6510', 'RUN', '1.00'],
      ['6511', 'RUN', '2.00'],
      ['6520', 'CHANGE', '4.00'],
    ]);
    const disagreeing = mapped(
      [rule('6510 4710 *'), { ...rule('6510 * P118'), costClass: 'CHANGE' }],
      [row('6510 4710 P118', '9.00')],
    );
    expect(disagreeing.unmapped()).toMatchObject([{ amount: '9.00' }]);
  });

  it('does not choose between two that are equally specific, unless they say the same', () => {
    const rows = [row('6510 4710 P118', '9.00')];
    const disagreeing = mapped([rule('6510 4710 *', 'X-ray'), rule('6510 * P118', 'Booking')], rows);
    expect(disagreeing.unmapped()).toMatchObject([{ conflict: ['6510 4710 *', '6510 * P118'], amount: '9.00' }]);
    const agreeing = mapped([rule('6510 4710 *'), rule('6510 * P118')], rows);
    expect(agreeing.sums('ACTUAL')).toMatchObject({ mapped: '9.00', unmapped: '0.00' });
  });

  it('loses no öre, whatever the rules and rows are', () => {
    const code = fc.constantFrom('1', '12', '2', '3');
    const rows = fc.array(
      fc
        .tuple(code, fc.option(code), fc.option(code), amounts())
        .map(([account, costCentre, project, amount]): LedgerRow => ({
          ...row('0', '0.00'),
          account,
          costCentre,
          project,
          amount,
        })),
    );
    const pattern = fc.option(fc.constantFrom('1', '1*', '12', '2*', '3'));
    const rules = fc.array(
      fc
        .tuple(pattern, pattern, pattern, fc.option(fc.constantFrom('A', 'B')))
        .map(([account, costCentre, project, target]) => ({ ...rule('0', target), account, costCentre, project })),
    );
    fc.assert(
      fc.property(rules, rows, (someRules, someRows) => {
        const mapping = mapped(someRules, someRows);
        const sums = mapping.sums('ACTUAL');
        expect(sums.in).toBe(sumMoney(someRows.map(({ amount }) => amount)));
        expect(sums.in).toBe(sumMoney([sums.mapped, sums.leftOut, sums.unmapped]));
        expect(sums.mapped).toBe(sumMoney(mapping.mapped().map(({ amount }) => amount)));
        expect(sums.unmapped).toBe(sumMoney(mapping.unmapped().map(({ amount }) => amount)));
      }),
    );
  });
});
