import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeWarnings,
  isWithinHalf,
  minorChange,
  type ContractChange,
} from '../../../../server/contracts/procurement/contract-changes.ts';
import { indexedPrice } from '../../../../server/contracts/price-index/indexed-price.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { moneyFrom, negateMoney, parseMoney } from '../../../../server/values/money.ts';
import { amounts } from '../../values/arbitraries.ts';
import { FIRST_THRESHOLDS } from '../../../support/first-thresholds.ts';
import { contractFigures } from '../figures.ts';
import { clause, series } from '../price-index/indices.ts';

const day = parseLocalDate;
const sek = parseMoney;
const amount = (text: string) => moneyFrom(parseDecimal(text));

describe('changes of a running contract', () => {
  it.each(contractFigures.minorChanges)('$id: $netChange of $value', (figure) => {
    const kind = figure.pct === '0.15' ? 'WORKS' : 'GOODS_SERVICES';
    const judged = minorChange(amount(figure.value), [amount(figure.netChange)], kind, amount(figure.threshold));
    expect(judged).toEqual({ netChange: amount(figure.netChange), limit: figure.limit10, isMinor: figure.isMinor });
  });

  it('L4 are judged by their net sum: 300 000 - 200 000 + 350 000 = 450 000', () => {
    const changes = ['300000.00', '-200000.00', '350000.00'].map(sek);
    expect(minorChange(sek('5000000.00'), changes, 'GOODS_SERVICES', sek('2236731.00'))).toMatchObject({
      netChange: '450000.00',
      isMinor: true,
    });
  });

  it('L5 are measured by the value that the index clause gives', () => {
    const figure = contractFigures.minorIndexedChange;
    const [from, to] = figure.index.split('->');
    const known = series({ '2023-10': from!, '2024-10': to! });
    const { price: indexed } = indexedPrice(sek(figure.original), clause(), [known], day('2025-01-01'));
    expect(indexed).toBe(figure.valueBeforeChange);
    const judge = (value: string) => minorChange(sek(value), [sek(figure.change)], 'GOODS_SERVICES', sek('2236731.00'));
    expect(judge(figure.valueBeforeChange)).toMatchObject({ limit: figure.limit, isMinor: figure.isMinor_indexed });
    expect(judge(figure.original).isMinor).toBe(figure.isMinor_unindexed);
  });

  it.each(contractFigures.halfMore)('L8 by $increase of $value: allowed $allowed', ({ value, increase, allowed }) => {
    expect(isWithinHalf(amount(value), sek(increase))).toBe(allowed);
  });

  it('are as minor downwards as upwards', () => {
    fc.assert(
      fc.property(amounts(), amounts(), (value, change) => {
        const judge = (by: typeof change) => minorChange(value, [by], 'GOODS_SERVICES', sek('2236731.00')).isMinor;
        expect(judge(negateMoney(change))).toBe(judge(change));
      }),
    );
  });
});

describe('what the procurement act says of changes', () => {
  const change = (ground: ContractChange['ground'], by: string, decidedOn = '2023-05-02'): ContractChange => ({
    ground,
    amount: sek(by),
    decidedOn: day(decidedOn),
  });
  const warningsOf = (value: string, ...changes: ContractChange[]) =>
    changeWarnings(sek(value), 'GOODS_SERVICES', changes, FIRST_THRESHOLDS);

  it('is nothing of minor ones, or of those that a clause, a new supplier or their smallness allows', () => {
    expect(warningsOf('5000000.00', change('MINOR', '300000.00'), change('MINOR', '199999.99'))).toEqual([]);
    const others = (['CLAUSE', 'SUPPLIER', 'NOT_SUBSTANTIAL'] as const).map((ground) => change(ground, '4000000.00'));
    expect(warningsOf('5000000.00', ...others)).toEqual([]);
  });

  it('LOU 17:9 that they are not minor together, and by which of the two limits', () => {
    expect(warningsOf('5000000.00', change('MINOR', '300000.00'), change('MINOR', '200000.00'))).toEqual([
      { rule: 'CHANGE_NOT_MINOR', paragraph: 'LOU 17:9', amount: '500000.00', limit: '500000.00', day: null },
    ]);
    expect(warningsOf('40000000.00', change('MINOR', '3000000.00'))).toMatchObject([{ limit: '2236731.00' }]);
  });

  it('LOU 17:9 by the threshold of the last one’s day, whichever is entered first; unknown gives no judgement', () => {
    const [early, late] = [change('MINOR', '1.00', '2019-05-02'), change('MINOR', '1.00', '2020-05-02')];
    expect(warningsOf('5000000.00', late, early)).toMatchObject([{ rule: 'THRESHOLD_UNKNOWN', day: '2020-05-02' }]);
    expect(warningsOf('5000000.00', early)).toEqual([]);
  });

  it('LOU 17:11, 12 that one is over half, and 17:16 that a notice is due', () => {
    const changes = [change('COMPLEMENTARY', '2500000.01'), change('UNFORESEEABLE', '2500000.00')];
    expect(warningsOf('5000000.00', ...changes)).toEqual([
      { rule: 'CHANGE_OVER_HALF', paragraph: 'LOU 17:11', amount: '2500000.01', limit: '2500000.00', day: null },
      { rule: 'CHANGE_NOTICE_DUE', paragraph: 'LOU 17:16', amount: '2500000.01', limit: null, day: '2023-06-01' },
      { rule: 'CHANGE_NOTICE_DUE', paragraph: 'LOU 17:16', amount: '2500000.00', limit: null, day: '2023-06-01' },
    ]);
  });
});
