import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, parseDecimal } from '../../../server/values/decimal.ts';
import { exact } from '../../../server/values/exact.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { formatFigures } from './format-figures.ts';

describe('a number as people write it', () => {
  it.each(formatFigures.writtenNumbers)('S1 "$raw" is $value', ({ raw, value }) => {
    const written = raw.replaceAll('<NBSP>', '\u00a0').replaceAll('<NNBSP>', '\u202f').replaceAll('<U+2212>', '\u2212');
    expect(parseSwedishNumber(written)).toBe(value === null ? null : parseDecimal(value));
  });

  it.each([
    ['1\u2009234\u2009567', '1234567', 'thin spaces'],
    ['  84 mkr ', '84000000', 'space around'],
    ['1,5 mdkr', '1500000000', 'thousand millions'],
    ['12 KKR', '12000', 'capitals'],
    ['34mnkr', '34000000', 'no space before the unit'],
    ['0,0005 tkr', '0.5', 'a small part of a thousand'],
    ['1 234:50 kr', '1234.5', 'kronor and öre with the unit'],
    ['-1 234 tkr', '-1234000', 'minus before'],
    ['1 234- tkr', '-1234000', 'minus after'],
    ['(1 234) tkr', '-1234000', 'parentheses before the unit'],
    ['(1 234:50)', '-1234.5', 'kronor and öre in parentheses'],
    ['\u2212 12,5', '-12.5', 'a space after the minus'],
    ['1234.50', '1234.5', 'a decimal point that cannot group thousands'],
    ['0.005', '0.005', 'a decimal point after a lone zero'],
    ['12.5', '12.5', 'a decimal point before one digit'],
    ['1,234', '1.234', 'a comma is a decimal comma'],
    ['-0', '0', 'zero has no sign'],
    ['0 kr', '0', 'zero with a unit'],
  ])('"%s" is %s: %s', (written, value) => {
    expect(parseSwedishNumber(written)).toBe(value);
  });

  it.each([
    ['1.234', 'thousands or thousandths'],
    ['-12.500 kr', 'thousands or thousandths'],
    ['0123', 'perhaps an identifier'],
    ['1 23', 'not groups of three'],
    ['1234 567', 'a first group of four'],
    ['1  234', 'two spaces'],
    ['1 234 ,5', 'a space before the comma'],
    ['12,5,5', 'two commas'],
    ['1:5', 'öre are two digits'],
    ['1:50 tkr', 'öre of thousands'],
    [',5', 'no whole part'],
    ['5,', 'no decimals'],
    ['--5', 'two signs'],
    ['-5-', 'two signs'],
    ['(-5)', 'two signs'],
    ['(5', 'half a parenthesis'],
    ['-', 'a sign alone'],
    ['()', 'parentheses alone'],
    ['kr', 'a unit alone'],
    ['5 kr kr', 'two units'],
    ['kr 5', 'the unit first'],
    ['5 %', 'a share, not a number'],
    ['1e3', 'an exponent'],
    ['=5', 'a formula'],
    ['5\u00b2', 'a power'],
    ['\u0665', 'digits of another script'],
    ['123456789012345678901', 'more digits than a decimal holds'],
    ['123456789012 mdkr', 'more digits than a decimal holds, once multiplied'],
    ['1'.repeat(100_000), 'endless'],
  ])('"%s" is nothing rather than a guess: %s', (written) => {
    expect(parseSwedishNumber(written)).toBeNull();
  });

  it('is read back from how Swedish and Norwegian number formats write it', () => {
    const hundredths = fc.integer({ min: -(10 ** 11), max: 10 ** 11 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('sv-SE', 'nb-NO'), (n, locale) => {
        const decimal = decimalOf(exact(n).div(100), 2, 'DOWN');
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(n / 100);
        expect(parseSwedishNumber(written)).toBe(decimal);
      }),
    );
  });

  it('is null or a decimal for any text whatever', () => {
    const pieces = fc.constantFrom(
      '1',
      '234',
      '0',
      ' ',
      '\u00a0',
      ',',
      '.',
      ':',
      '-',
      '\u2212',
      '(',
      ')',
      'kr',
      'tkr',
      'x',
    );
    const writings = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(writings, (written) => {
        const number = parseSwedishNumber(written);
        expect(number === null || parseDecimal(number) === number).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
