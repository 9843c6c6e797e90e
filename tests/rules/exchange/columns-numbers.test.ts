import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, read } from './columns-file.ts';

const cost = (texts: readonly string[], answer?: Parameters<typeof read>[2]) => read('purchaseCost', texts, answer);
const nbsp = '\u00a0';
const narrow = '\u202f';

describe('amounts', () => {
  it('are read with decimal comma and thousands set apart by any space, with kr or without', () => {
    const texts = [
      '1 234,56 kr',
      `1${nbsp}234,56`,
      `1${narrow}234,56 SEK`,
      '1234,56',
      '1234,5',
      'kr 12,00',
      '499:-',
      '1 234:50',
    ];
    expect(cost(texts)).toEqual(['1234.56', '1234.56', '1234.56', '1234.56', '1234.50', '12.00', '499.00', '1234.50']);
  });

  it('are read with decimal point and thousands set apart by commas', () => {
    expect(cost(['2266.13', '1,234.56', '1,234'])).toEqual(['2266.13', '1234.56', '1234.00']);
  });

  it('1.234,50 beside 1.234 tells that the point groups thousands', () => {
    expect(cost(['1.234,50', '1.234'])).toEqual(['1234.50', '1234.00']);
  });

  it('a column of nothing but 1.234 is asked about, and nothing of it is read until it is answered', () => {
    expect(column('purchaseCost', ['1.234', '12.500'])).toMatchObject({ decimalMark: null, question: 'DECIMAL_MARK' });
    expect(cost(['1.234'])).toEqual(['value.twoReadings']);
    expect(cost(['1.234', '12.500'], { decimalMark: ',' })).toEqual(['1234.00', '12500.00']);
    expect(read('attributes.capacity', ['1.234'], { decimalMark: '.' })).toEqual([
      [{ name: 'capacity', value: '1.234' }],
    ]);
  });

  it('an answer counts for nothing where the column tells by itself', () => {
    expect(cost(['1.234,50', '1.234'], { decimalMark: '.' })).toEqual(['1234.50', '1234.00']);
  });

  it('the point of a number that the workbook typed is a decimal point', () => {
    const cells = [{ text: '12.345', typed: 'number' as const }];
    expect(read('attributes.capacity', cells)).toEqual([[{ name: 'capacity', value: '12.345' }]]);
  });

  it('a header in thousands multiplies: Inköpspris (tkr)', () => {
    expect(cost(['12,5', '1 234'], { header: 'Inköpspris (tkr)' })).toEqual(['12500.00', '1234000.00']);
    expect(cost(['12,5', '2 mnkr'], { header: 'Inköpspris, tkr' })).toEqual(['12500.00', '2000000.00']);
    expect(column('purchaseCost', ['1'], { header: 'Inköpspris (tkr)' }).amountUnit).toBe('tkr');
  });

  it('tkr and mnkr behind an amount count as they do everywhere, also in capitals', () => {
    expect(cost(['12,5 tkr', '12 TKR', '1,2 Mkr'])).toEqual(['12500.00', '12000.00', '1200000.00']);
  });

  it('another currency is asked about, and is taken when the user says that it is kronor after all', () => {
    expect(column('purchaseCost', ['$12.58', '$41.70'])).toMatchObject({ decimalMark: '.', question: 'CURRENCY' });
    expect(cost(['$12.58', '12.58 EUR'])).toEqual(['value.otherCurrency', 'value.otherCurrency']);
    expect(cost(['$12.58', '-$1,200.00', 'USD 7'], { takenAsSek: true })).toEqual(['12.58', '-1200.00', '7.00']);
    expect(column('purchaseCost', ['$12.58'], { takenAsSek: true }).question).toBeNull();
  });

  it('negative amounts are read in every way that people write them', () => {
    expect(cost(['-12,5', '12,5-', '(12,5)', '\u221212,5'])).toEqual(['-12.50', '-12.50', '-12.50', '-12.50']);
  });

  it('what is no amount is told', () => {
    const none = ['12 34', '0123', 'cirka 100', '12,345,6', '6.37702E+15', '10%'];
    expect(cost(none)).toEqual(none.map(() => 'value.noNumber'));
    expect(cost(['1,2345'])).toEqual(['value.noAmount']);
  });
});

describe('whole numbers', () => {
  it('are read with thousands, and refused with decimals', () => {
    expect(read('integrity', ['3', '2,0', '1 000'])).toEqual([3, 2, 1000]);
    expect(read('integrity', ['2,5'])).toEqual(['value.noWholeNumber']);
  });
});

const ore = fc.integer({ min: -99_999_999, max: 99_999_999 });
const ways = {
  swedish: (text: string) => new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 }).format(Number(text)),
  plainComma: (text: string) => text.replace('.', ','),
  american: (text: string) => new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(Number(text)),
  german: (text: string) => new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(Number(text)),
  plain: (text: string) => text,
};

describe('properties of columns of amounts', () => {
  it.each(Object.entries(ways))('every amount written the %s way is read as it was', (_name, write) => {
    fc.assert(
      fc.property(fc.array(ore, { minLength: 1, maxLength: 5 }), (all) => {
        const amounts = all.map((each) => (each / 100).toFixed(2).replace('-0.00', '0.00'));
        expect(cost(amounts.map(write))).toEqual(amounts);
      }),
    );
  });

  it('a decided column of any decimals is read as it was meant, and what is open is not read at all', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }));
    const way = fc.constantFrom(...Object.entries({ 'sv-SE': ',', 'de-DE': ',', 'en-US': '.' } as const));
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), way, (parts, [locale, mark]) => {
        const numbers = parts.map(([digits, decimals]) => digits / 10 ** decimals);
        const texts = numbers.map((each) => new Intl.NumberFormat(locale).format(each));
        const meant = numbers.map((value) => [{ name: 'capacity', value: String(value) }]);
        const settled = column('attributes.capacity', texts);
        const values = read('attributes.capacity', texts);
        const isRead = values.map((value) => typeof value !== 'string');
        expect(values.filter((_, index) => isRead[index])).toEqual(meant.filter((_, index) => isRead[index]));
        expect(isRead.includes(false)).toBe(settled.question === 'DECIMAL_MARK');
        expect(read('attributes.capacity', texts, { decimalMark: mark })).toEqual(meant);
      }),
    );
  });

  it('no column is decided in which every text can be read in two ways', () => {
    const open = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('.', ','),
    );
    fc.assert(
      fc.property(fc.array(open, { minLength: 1, maxLength: 6 }), (parts) => {
        const texts = parts.map(([whole, rest, mark]) => `${whole}${mark}${String(rest).padStart(3, '0')}`);
        expect(column('attributes.capacity', texts)).toMatchObject({ decimalMark: null, question: 'DECIMAL_MARK' });
        expect(cost(texts)).toEqual(texts.map(() => 'value.twoReadings'));
      }),
    );
  });
});
