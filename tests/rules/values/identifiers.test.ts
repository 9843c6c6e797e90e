import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHsaId, parseHsaId } from '../../../server/values/hsa-id.ts';
import {
  displayOrganisationNumber,
  isOrganisationNumber,
  parseOrganisationNumber,
} from '../../../server/values/organisation-number.ts';
import { formatFigures } from './format-figures.ts';

const { id: _organisationRow, ...organisationNumbers } = formatFigures.organisationNumbers;
const { id: _hsaRow, ...hsaIds } = formatFigures.hsaIds;

function textsThatAre(valid: boolean, row: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(row).filter((text) => row[text] === valid);
}

describe('an organisation number', () => {
  it.each(textsThatAre(true, organisationNumbers))('ID1 %s is read', (text) => {
    expect(parseOrganisationNumber(text)).toBe(text.replace('-', ''));
  });

  it.each(textsThatAre(false, organisationNumbers))('ID1 %s is refused', (text) => {
    expect(() => parseOrganisationNumber(text)).toThrow(
      expect.objectContaining({ name: 'ValueError', code: 'INVALID_ORGANISATION_NUMBER' }),
    );
  });

  it.each(['', '232100', '23210-00016', '2321-000016', '16232100-0016', '232100-0016 ', '232100–0016', 'AB2100-0016'])(
    '"%s" is refused',
    (text) => {
      expect(() => parseOrganisationNumber(text)).toThrow(
        expect.objectContaining({ code: 'INVALID_ORGANISATION_NUMBER' }),
      );
    },
  );

  it('is kept as ten digits and shown with a hyphen', () => {
    const number = parseOrganisationNumber('232199-9993');
    expect(number).toBe('2321999993');
    expect(displayOrganisationNumber(number)).toBe('232199-9993');
    expect(isOrganisationNumber('232199-9993')).toBe(false);
    expect(parseOrganisationNumber(displayOrganisationNumber(number))).toBe(number);
  });

  it('has a check digit that betrays every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [...'2321000016'];
        digits[place] = String((Number(digits[place]) + change) % 10);
        expect(isOrganisationNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('an HSA-id', () => {
  it.each(Object.entries(hsaIds))('ID2 %s: %s', (text, valid) => {
    expect(isHsaId(text)).toBe(valid);
  });

  it('is read as it is, or refused with a code', () => {
    expect(parseHsaId('SE2321000131-E000000000001')).toBe('SE2321000131-E000000000001');
    expect(() => parseHsaId('SE2321000131-')).toThrow(
      expect.objectContaining({ name: 'ValueError', code: 'INVALID_HSA_ID' }),
    );
  });
});
