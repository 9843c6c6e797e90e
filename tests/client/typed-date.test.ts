import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../client/ui/form/typed-date.ts';

const read = (text: string) => parseTypedDate(text, '2026-02-14');

describe('a typed day', () => {
  it.each([
    '2026-03-29',
    '20260329',
    '2026 03 29',
    '2026/3/29',
    '29/3 2026',
    '29.3.2026',
    '29-3-2026',
    '29 mars 2026',
    '29 Mar 2026',
    ' 29 mar. 2026 ',
  ])('is read from %j', (text) => {
    expect(read(text)).toBe('2026-03-29');
  });

  it.each(['29/3', '29 mar', '29 mars', '29.3'])('is in this year when it has none: %j', (text) => {
    expect(read(text)).toBe('2026-03-29');
  });

  it('takes months in both languages', () => {
    expect([read('1 maj'), read('1 May'), read('1 okt'), read('1 October')]).toEqual([
      '2026-05-01',
      '2026-05-01',
      '2026-10-01',
      '2026-10-01',
    ]);
  });

  it.each(['', 'imorgon', '2026-02-29', '30/2', '13/13', '32 mar', '2026', '1', '29 xyz', '3/29'])(
    'is never guessed from %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
