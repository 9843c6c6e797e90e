import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../../../server/api/messages.ts';
import { amountText, numberText } from '../../../server/values/amount-text.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amounts and numbers in messages', () => {
  it.each([
    ['8100000.00', '8 100 000 kr', '8 100 000 SEK'],
    ['0.01', '0,01 kr', '0.01 SEK'],
    ['-1234.50', '−1 234,50 kr', '−1 234.50 SEK'],
    ['1000000000000.00', '1 000 000 000 000 kr', '1 000 000 000 000 SEK'],
    ['0.00', '0 kr', '0 SEK'],
  ])('%s is told as people write it', (amount, sv, en) => {
    expect([plain(amountText(parseMoney(amount), 'sv')), plain(amountText(parseMoney(amount), 'en'))]).toEqual([
      sv,
      en,
    ]);
  });

  it.each([
    [2027, '2027', '2027'],
    [100_000, '100 000', '100 000'],
    [-2.5, '−2,5', '−2.5'],
    [1e12, '1 000 000 000 000', '1 000 000 000 000'],
  ])('%d is told as people write it', (number, sv, en) => {
    expect([plain(numberText(number, 'sv')), plain(numberText(number, 'en'))]).toEqual([sv, en]);
  });

  it('can be typed back as they are told in Swedish', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (ore) => {
        const size = ore < 0n ? -ore : ore;
        const amount = parseMoney(`${ore < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`);
        expect(Number(parseSwedishNumber(amountText(amount, 'sv')))).toBe(Number(amount));
      }),
    );
  });

  it('stand in a refusal with the unit of the language', () => {
    const values = { frame: 'DRIFT Drift', year: '2027', over: { sek: parseMoney('1400000.00') } };
    expect(plain(message('portfolio.funding.ABOVE_CAP', 'sv', values))).toBe(
      'Utrymmet DRIFT Drift överskrids 2027 med 1 400 000 kr.',
    );
    expect(plain(message('portfolio.funding.ABOVE_CAP', 'en', values))).toBe(
      'The frame DRIFT Drift is exceeded in 2027 by 1 400 000 SEK.',
    );
  });
});
