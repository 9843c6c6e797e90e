import { describe, expect, it } from 'vitest';
import { isOfResult, periodRows, voucherRows } from '../../../server/economy/ledger/sie-rows.ts';
import type { SieAccount, SiePeriodAmount, SieVoucher } from '../../../server/exchange/sie/sie-file.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseMoney, sumMoney } from '../../../server/values/money.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';

const header = { accounts: new Map<string, SieAccount>([['6510', { name: 'Service', type: 'K' }]]) };

describe('an account', () => {
  it.each([
    ['6510', 'K', true],
    ['3010', 'I', true],
    ['1910', 'K', true],
    ['6510', 'T', false],
    ['6510', 'S', false],
    ['6510', null, true],
    ['1910', null, false],
    ['2440', null, false],
  ] as const)('%s of type %s is of the result: %s', (account, type, expected) => {
    expect(isOfResult({ accounts: new Map([[account, { name: '', type }]]) }, account)).toBe(expected);
  });
});

describe('a voucher', () => {
  it('gives its rows of costs and income, each in its own month', () => {
    const row = (account: string, amount: string, day: string, ...objects: [number, string][]) => ({
      line: 1,
      account,
      objects: new Map(objects),
      amount: parseMoney(amount),
      day: parseLocalDate(day),
      text: '',
    });
    const rows = [
      row('6510', '100.00', '2018-04-30', [1, '4710'], [6, 'P118'], [7, 'x']),
      row('6510', '50.00', '2018-05-02', [1, '']),
      row('2440', '-150.00', '2018-05-02'),
    ];
    const head = {
      kind: 'VOUCHER',
      line: 1,
      series: 'A',
      number: '1',
      day: parseLocalDate('2018-05-02'),
      text: '',
    } as const;
    const voucher: SieVoucher = { ...head, rows };
    expect(voucherRows(voucher, header)).toEqual([
      { account: '6510', costCentre: '4710', project: 'P118', month: '2018-04', scenario: 'ACTUAL', amount: '100.00' },
      { account: '6510', costCentre: null, project: null, month: '2018-05', scenario: 'ACTUAL', amount: '50.00' },
    ]);
  });
});

describe('period amounts', () => {
  const amount = (sek: string, ...objects: [number, string][]): SiePeriodAmount => ({
    kind: 'PBUDGET',
    line: 1,
    month: parseYearMonth('2018-04'),
    account: '6510',
    objects: new Map(objects),
    amount: parseMoney(sek),
  });
  const shown = (amounts: SiePeriodAmount[]) =>
    periodRows(amounts, 'PBUDGET', header).map((row) => `${row.costCentre} ${row.project} ${row.amount}`);

  it('of an account and its cost centres and projects are counted once', () => {
    const amounts = [
      amount('100.00'),
      amount('60.00', [1, '4710']),
      amount('25.00', [1, '4710'], [6, 'P118']),
      amount('30.00', [1, '4720'], [6, 'P118']),
      amount('55.00', [6, 'P118']),
    ];
    expect(shown(amounts)).toEqual([
      'null null 10.00', // 100 - 60 - 30
      '4710 null 35.00', // 60 - 25
      '4710 P118 25.00',
      '4720 P118 30.00',
    ]);
    expect(sumMoney(periodRows(amounts, 'PBUDGET', header).map((row) => row.amount))).toBe('100.00');
  });

  it('by project alone count where there are no cost centres', () => {
    expect(shown([amount('100.00'), amount('40.00', [6, 'P118'])])).toEqual(['null null 60.00', 'null P118 40.00']);
    expect(shown([amount('40.00', [6, 'P118'])])).toEqual(['null P118 40.00']);
  });

  it('by further dimensions count where there is no amount without them', () => {
    const byEmployee = [amount('30.00', [1, '4710'], [7, 'A']), amount('20.00', [1, '4710'], [7, 'B'])];
    expect(shown(byEmployee)).toEqual(['4710 null 50.00']);
    expect(shown([amount('60.00', [1, '4710']), ...byEmployee])).toEqual(['4710 null 60.00']);
  });

  it('are of the kind that is asked for, each account and month by itself', () => {
    const other: SiePeriodAmount = { ...amount('7.00'), kind: 'PSALDO' };
    const later: SiePeriodAmount = { ...amount('9.00', [1, '4710']), month: parseYearMonth('2018-05') };
    const ofBalance: SiePeriodAmount = { ...amount('1.00'), account: '1910' };
    const all = [amount('5.00'), other, later, ofBalance];
    expect(shown(all)).toEqual(['null null 5.00', '4710 null 9.00']);
    expect(periodRows(all, 'PSALDO', header)).toMatchObject([{ scenario: 'ACTUAL', amount: '7.00' }]);
  });
});
