import type { Branded } from './branded.ts';
import { ValueError } from './value-error.ts';

/** A Swedish organisation number as its ten digits: '2321000016'. Shown with a hyphen, '232100-0016'. */
export type OrganisationNumber = Branded<'OrganisationNumber'>;

/** The third digit is two or more, which keeps organisation numbers apart from personal identity numbers. */
const TEN_DIGITS = /^\d{2}[2-9]\d{7}$/;

export function isOrganisationNumber(value: unknown): value is OrganisationNumber {
  return typeof value === 'string' && TEN_DIGITS.test(value) && luhnSum(value) % 10 === 0;
}

/** Reads ten digits, with or without the hyphen before the last four. @throws ValueError INVALID_ORGANISATION_NUMBER. */
export function parseOrganisationNumber(text: string): OrganisationNumber {
  const digits = text.replace(/^(\d{6})-(\d{4})$/, '$1$2');
  if (!isOrganisationNumber(digits)) throw new ValueError('INVALID_ORGANISATION_NUMBER', text);
  return digits;
}

/** As it is written on paper: '232100-0016'. */
export function displayOrganisationNumber(number: OrganisationNumber): string {
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}

/** Luhn's check: every second digit from the first is doubled and, when that makes two digits, lowered by nine. */
function luhnSum(digits: string): number {
  return [...digits].map(Number).reduce((sum, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
}
