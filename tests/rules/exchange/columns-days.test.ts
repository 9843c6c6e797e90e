import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, read } from './columns-file.ts';

const purchased = (...texts: Parameters<typeof column>[1]) => column('purchaseDate', texts);
const typed = (text: string, type: 'number' | 'date' = 'number') => ({ text, typed: type }) as const;

describe('the order of the days in a column', () => {
  it('a month above 12 makes 1/23/23 American: the whole column is', () => {
    expect(purchased('1/23/23', '3/1/23', '11/14/22')).toMatchObject({ dateFormat: 'MDY', question: null });
    expect(read('purchaseDate', ['1/23/23', '3/1/23', '11/14/22'])).toEqual(['2023-01-23', '2023-03-01', '2022-11-14']);
  });

  it('11/24/2008 is American, 24/11/2008 European', () => {
    expect(read('purchaseDate', ['11/24/2008', '2/3/2009'])).toEqual(['2008-11-24', '2009-02-03']);
    expect(read('purchaseDate', ['24/11/2008', '2/3/2009'])).toEqual(['2008-11-24', '2009-03-02']);
  });

  it('a column whose days are all below 13 is asked about, and nothing of it is read until it is answered', () => {
    expect(purchased('1/2/2023', '3/4/2023')).toMatchObject({ dateFormat: null, question: 'DATE_ORDER' });
    expect(read('purchaseDate', ['1/2/2023'])).toEqual(['value.noDay']);
    expect(read('purchaseDate', ['1/2/2023', '3/4/2023'], { dateFormat: 'DMY' })).toEqual(['2023-02-01', '2023-04-03']);
    expect(read('purchaseDate', ['1/2/2023', '3/4/2023'], { dateFormat: 'MDY' })).toEqual(['2023-01-02', '2023-03-04']);
  });

  it('an answer that one of the days makes impossible is no answer', () => {
    expect(column('purchaseDate', ['1/23/23', '1/2/23'], { dateFormat: 'DMY' })).toMatchObject({ dateFormat: 'MDY' });
    // 18-06-30 cannot be American; 05-06-07 leaves both of the others open.
    const short = ['18-06-30', '05-06-07'];
    expect(column('purchaseDate', short, { dateFormat: 'MDY' })).toMatchObject({ question: 'DATE_ORDER' });
    expect(read('purchaseDate', short, { dateFormat: 'YMD' })).toEqual(['2018-06-30', '2005-06-07']);
  });

  it('days that are the same number as their month are alike in both orders, so nothing is asked', () => {
    expect(purchased('1/1/2024', '5/5/2024').question).toBeNull();
    expect(read('purchaseDate', ['1/1/2024', '5/5/2024'])).toEqual(['2024-01-01', '2024-05-05']);
  });

  it('days that fit no common order are asked about, and the answer reads those that it fits', () => {
    expect(purchased('13/1/2024', '1/13/2024').question).toBe('DATE_ORDER');
    expect(read('purchaseDate', ['13/1/2024', '1/13/2024'], { dateFormat: 'DMY' })).toEqual([
      '2024-01-13',
      'value.noDay',
    ]);
  });

  it('dots are Swedish and German: 1.2.2024 is in February', () => {
    expect(purchased('1.2.2024', '3.4.2024')).toMatchObject({ dateFormat: 'DMY', question: null });
    expect(read('purchaseDate', ['01.02.2024', '31.12.24'])).toEqual(['2024-02-01', '2024-12-31']);
  });

  it('a year in front is ISO, also with slashes, dots and without anything', () => {
    const days = ['2024-01-31', '2024/01/31', '2024.01.31', '20240131', '2024-1-31'];
    expect(read('purchaseDate', days)).toEqual(days.map(() => '2024-01-31'));
  });

  it('18-06-30 beside 2018-03-30 has the year in front as well', () => {
    expect(read('purchaseDate', ['2018-03-30', '18-06-30'])).toEqual(['2018-03-30', '2018-06-30']);
  });

  it('18-06-30 alone may be in 2018 or in 2030, so it is asked about', () => {
    expect(purchased('18-06-30').question).toBe('DATE_ORDER');
  });

  it('a short year up to 69 is of this century, from 70 on of the last', () => {
    expect(read('purchaseDate', ['13/1/69', '13/1/70'])).toEqual(['2069-01-13', '1970-01-13']);
  });

  it('days that workbooks type themselves say nothing of those written as text beside them', () => {
    expect(purchased(typed('2024-05-06', 'date'), '3/4/2024').question).toBe('DATE_ORDER');
    expect(purchased(typed('2024-05-06', 'date'), '13/4/2024').dateFormat).toBe('DMY');
  });
});

describe('days as Excel counts them', () => {
  it('45321 is 2024-01-30 in a column of numbers of a workbook', () => {
    // 1899-12-30 + 45321 days
    expect(read('purchaseDate', [typed('45321'), typed('45321.75'), typed('2024-01-30', 'date')])).toEqual([
      '2024-01-30',
      '2024-01-30',
      '2024-01-30',
    ]);
  });

  it('45321 in a text file is asked about, and is a day when the user says so', () => {
    expect(purchased('45321', '45322').question).toBe('DATE_ORDER');
    expect(read('purchaseDate', ['45321'])).toEqual(['value.noDay']);
    expect(read('purchaseDate', ['45321'], { dateFormat: 'SERIAL' })).toEqual(['2024-01-30']);
  });

  it('the first days of 1900, which Excel counts wrong, are not taken', () => {
    expect(read('purchaseDate', ['60', '61'], { dateFormat: 'SERIAL' })).toEqual(['value.noDay', 'value.noDay']);
    expect(read('purchaseDate', [typed('60'), typed('61')])).toEqual(['value.noDay', '1900-03-01']);
  });
});

describe('days with more around them', () => {
  it('a time of day is dropped', () => {
    const days = ['2024-01-01 00:00:00', '2024-01-01T13:45', '2024-01-01 08:30:12.0000000', '1/13/2024 2:05:00 PM'];
    expect(read('purchaseDate', days)).toEqual(['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-13']);
  });

  it('an instant with its distance from UTC is the day that it was in Sweden', () => {
    // 23:30 UTC is 00:30 the next day in winter; 22:30 the same in summer.
    const instants = ['2024-01-01T23:30:00Z', '2024-06-30T22:30:00+00:00', '2024-06-30T22:30:00+02:00'];
    expect(read('purchaseDate', instants)).toEqual(['2024-01-02', '2024-07-01', '2024-06-30']);
  });

  it('a named month is plain, in Swedish and English', () => {
    const days = ['31 januari 2024', '31-Jan-2024', '3 maj 2024', 'May 3, 2024', '1 okt. 2024', '01-Oct-24'];
    expect(read('purchaseDate', days)).toEqual([
      '2024-01-31',
      '2024-01-31',
      '2024-05-03',
      '2024-05-03',
      '2024-10-01',
      '2024-10-01',
    ]);
  });

  it('what databases write for no day is no day, and what is none at all is told', () => {
    expect(read('purchaseDate', ['0000-00-00', '0001-01-01 00:00:00'])).toEqual([null, null]);
    const none = ['2023-02-29', '2024-13-01', '31/02/2024', '2024', '2024-01', 'igår', '24'];
    expect(read('purchaseDate', none)).toEqual(none.map(() => 'value.noDay'));
  });
});

const daysOf = fc.record({
  year: fc.integer({ min: 1970, max: 2069 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const separators = fc.constantFrom('/', '-');
const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

describe('properties of columns of days', () => {
  it('no column is decided that can be read in two ways with different days', () => {
    fc.assert(
      fc.property(
        fc.array(daysOf, { minLength: 1, maxLength: 6 }),
        separators,
        fc.boolean(),
        (days, mark, dayFirst) => {
          const texts = days.map(({ year, month, day }) =>
            [...(dayFirst ? [day, month] : [month, day]), year].join(mark),
          );
          const isPlain = days.some(({ day }) => day > 12);
          const isAlike = days.every(({ day, month }) => day === month);
          const isDecided = isPlain || isAlike;
          expect(column('purchaseDate', texts).question).toBe(isDecided ? null : 'DATE_ORDER');
          const unread = days.map(() => 'value.noDay');
          expect(read('purchaseDate', texts)).toEqual(isDecided ? days.map(iso) : unread);
        },
      ),
    );
  });

  it('short years: a decided column has the days that were meant, whatever their order', () => {
    const orders = fc.constantFrom<('year' | 'month' | 'day')[]>(
      ['year', 'month', 'day'],
      ['day', 'month', 'year'],
      ['month', 'day', 'year'],
    );
    fc.assert(
      fc.property(fc.array(daysOf, { minLength: 1, maxLength: 8 }), separators, orders, (days, mark, order) => {
        const two = (number: number) => String(number % 100).padStart(2, '0');
        const texts = days.map((each) => order.map((part) => two(each[part])).join(mark));
        const isDecided = column('purchaseDate', texts).question === null;
        expect(read('purchaseDate', texts)).toEqual(isDecided ? days.map(iso) : days.map(() => 'value.noDay'));
      }),
    );
  });

  it('an answered column gives the days that were meant', () => {
    fc.assert(
      fc.property(fc.array(daysOf, { minLength: 1, maxLength: 6 }), fc.boolean(), (days, dayFirst) => {
        const texts = days.map(({ year, month, day }) => [...(dayFirst ? [day, month] : [month, day]), year].join('/'));
        expect(read('purchaseDate', texts, { dateFormat: dayFirst ? 'DMY' : 'MDY' })).toEqual(days.map(iso));
      }),
    );
  });
});
