import { describe, expect, it } from 'vitest';
import { dayReadings, openDay } from '../../client/exchange/day-readings.ts';
import { numberReadings, openNumber } from '../../client/exchange/number-readings.ts';

describe('what a day can mean', () => {
  it('has two readings when both first numbers can be a month', () => {
    expect(dayReadings('03/04/2024')).toEqual([
      { format: 'DMY', day: '2024-04-03' },
      { format: 'MDY', day: '2024-03-04' },
    ]);
  });

  it('has one reading when one of them cannot be a month', () => {
    expect(dayReadings('31/1/2024')).toEqual([{ format: 'DMY', day: '2024-01-31' }]);
    expect(dayReadings('1/31/2024')).toEqual([{ format: 'MDY', day: '2024-01-31' }]);
    expect(dayReadings('2024-01-31')).toEqual([{ format: 'YMD', day: '2024-01-31' }]);
  });

  it('has three readings when the year too has two figures', () => {
    expect(dayReadings('04-05-06').map(({ day }) => day)).toEqual(['2006-05-04', '2006-04-05', '2004-05-06']);
  });

  it('has none for what is no day', () => {
    expect(['2024-02-30', '31/31/2024', 'i går', '', '12345'].map(dayReadings)).toEqual([[], [], [], [], []]);
  });

  it('is asked about with the first value of the file that is open', () => {
    expect(openDay(['31/1/2024', '5/5/2024', '2/3/2024'])?.text).toBe('2/3/2024');
    expect(openDay(['31/1/2024', '5/5/2024'])).toBeNull();
  });
});

describe('what a number can mean', () => {
  it('has two readings when its mark may be the decimal mark or stand between thousands', () => {
    expect(numberReadings('1.234')).toEqual([
      { mark: ',', value: '1234' },
      { mark: '.', value: '1.234' },
    ]);
    expect(numberReadings('1 234,50 kr')).toEqual([
      { mark: ',', value: '1234.50' },
      { mark: '.', value: '123450' },
    ]);
  });

  it('is asked about with the first value that is open', () => {
    expect(openNumber(['12', '1,5'])?.text).toBe('1,5');
    expect(openNumber(['12', 'mycket', '−'])).toBeNull();
  });
});
