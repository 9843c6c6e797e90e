import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats, moneyUnits, type MoneyUnit } from '../../client/ui/format/formats.ts';
import { shownPartsAddUp } from '../../client/ui/format/money-parts.ts';

const today = '2026-02-14';
const formats = (language: 'sv' | 'en', moneyUnit: MoneyUnit = 'kr') =>
  createFormats({ language, moneyUnit, today, timeZone: 'Europe/Stockholm' });
const sv = formats('sv');
const en = formats('en');

describe('money', () => {
  it('is written in the chosen unit, rounded half away from zero', () => {
    expect(formats('sv', 'mnkr').money('41349999.99')).toBe('41,3\u00a0mnkr');
    expect(formats('sv', 'tkr').money('1234500.00')).toBe('1\u00a0235\u00a0tkr'); // 1 234,5 → 1 235
    expect(formats('sv', 'tkr').money('-1234500.00')).toBe('\u22121\u00a0235\u00a0tkr');
    expect(sv.money('845300.49')).toBe('845\u00a0300\u00a0kr');
    expect(formats('en', 'mnkr').money('41349999.99')).toBe('41.3\u00a0MSEK');
  });

  it('is exact in kronor and öre, also where a float would not be', () => {
    expect(sv.moneyExact('9007199254740993.01')).toBe('9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0993,01\u00a0kr');
    expect(sv.moneyExact('845300.5')).toBe('845\u00a0300,50\u00a0kr');
  });

  it('has a plus only where differences are shown, and nought has no sign', () => {
    expect([sv.money('5', { signed: true }), sv.money('-5', { signed: true })]).toEqual([
      '+5\u00a0kr',
      '\u22125\u00a0kr',
    ]);
    expect([sv.money('0', { signed: true }), sv.money('-0.20')]).toEqual(['0\u00a0kr', '0\u00a0kr']);
  });

  it('is never broken over two lines and never has a hyphen for a minus', () => {
    const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((ore) => {
      const digits = String(ore < 0n ? -ore : ore).padStart(3, '0');
      return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...moneyUnits),
        fc.constantFrom<'sv' | 'en'>('sv', 'en'),
        (value, unit, language) => {
          expect(formats(language).money(value, { unit })).not.toMatch(/[ -]/);
        },
      ),
    );
  });

  it('that is not known is not nought', () => {
    expect([sv.money(null), sv.moneyExact(null), sv.number(null), sv.date(null)]).toEqual([null, null, null, null]);
  });
});

describe('shown parts and their total', () => {
  it('add up, or it is said that they do not', () => {
    // 1,44 + 1,44 = 2,88: shown as 1,4 + 1,4 and 2,9
    expect(shownPartsAddUp(['1440000.00', '1440000.00'], '2880000.00', 'mnkr')).toBe(false);
    expect(shownPartsAddUp(['1400000.00', '1500000.00'], '2900000.00', 'mnkr')).toBe(true);
    // −1 500 and 1 500 are both rounded away from zero: −2 + 2 = 0 tkr
    expect(shownPartsAddUp(['-1500.00', '1500.00'], '0.00', 'tkr')).toBe(true);
  });

  it('round as the figures themselves are written', () => {
    const ore = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(ore, fc.constantFrom(...moneyUnits), (value, unit) => {
        const digits = String(value < 0n ? -value : value).padStart(3, '0');
        const amount = `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const written = sv.money(amount, { unit }).replaceAll(/[^\d,\u2212]/g, '');
        const exact = `${written.replace('\u2212', '-').replace(',', '.')}`;
        const inKronor = unit === 'kr' ? exact : String(Number(exact) * (unit === 'tkr' ? 1000 : 1_000_000));
        expect(shownPartsAddUp([amount], Number(inKronor).toFixed(2), unit)).toBe(true);
      }),
    );
  });

  it('refuses an amount finer than an öre', () => {
    expect(() => shownPartsAddUp(['1.005'], '1.00', 'kr')).toThrow(RangeError);
  });
});

describe('dates', () => {
  it('say the weekday, the day and how far it is', () => {
    // 14 February to 29 March 2026: 14 + 29 = 43 days; a Sunday
    expect(sv.date('2026-03-29')).toBe('sön\u00a029\u00a0mar\u00a02026 · om\u00a043\u00a0dagar');
    expect(en.date('2026-03-29')).toBe('Sun\u00a029\u00a0Mar\u00a02026 · in\u00a043\u00a0days');
  });

  it('have months of three letters in both languages, the whole year round', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    const names = (language: 'sv' | 'en') => months.map((month) => formats(language).month(month).slice(0, 3));
    expect(names('sv')).toEqual(['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']);
    expect(names('en')).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
  });

  it.each([
    ['2026-02-14', 'i dag'],
    ['2026-02-13', 'i går'],
    ['2026-02-15', 'i morgon'],
    ['2026-06-14', 'om 120 dagar'],
    ['2026-06-15', 'om 3 månader'], // 121 / 30,44 = 3,98
    ['2028-02-14', 'om 23 månader'], // 730 / 30,44 = 23,98
    ['2029-02-14', 'om 3 år'], // 1096 / 365,24 = 3,0007
    ['2024-02-13', 'för 2 år sedan'],
  ])('say of %s %j in the unit one thinks in', (day, words) => {
    expect(sv.relativeDay(day).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('put a moment on the clock in Sweden, summer and winter', () => {
    expect(sv.dateTime('2026-03-28T23:30:00Z')).toBe('29\u00a0mar\u00a02026\u00a000:30');
    expect(sv.dateTime('2026-03-29T12:05:00Z')).toBe('29\u00a0mar\u00a02026\u00a014:05');
  });
});

describe('the order of names', () => {
  const names = ['Örebro', 'Zeta', 'Ängelholm', 'Åmål', 'a10', 'A9'];

  it('ends with å ä ö in Swedish and puts them with a and o in English', () => {
    expect(names.toSorted(sv.compare)).toEqual(['A9', 'a10', 'Zeta', 'Åmål', 'Ängelholm', 'Örebro']);
    expect(names.toSorted(en.compare)).toEqual(['A9', 'a10', 'Åmål', 'Ängelholm', 'Örebro', 'Zeta']);
  });
});
