/** What can be wrong with a value. Callers translate the code; the English text here is for logs and for API users. */
const explanations = {
  INVALID_DATE: 'is not a day that exists, written YYYY-MM-DD, in the years 0001 to 9999',
  DATE_OUT_OF_RANGE: 'is not a whole step within the years 0001 to 9999',
  INVALID_YEAR_MONTH: 'is not a month written YYYY-MM, in the years 0001 to 9999',
  INVALID_DECIMAL: 'is not a plain decimal number with a point and at most 20 digits on each side of it',
  DECIMAL_OUT_OF_RANGE: 'has more than 20 digits before or after the decimal point',
  INVALID_PERCENT: 'is not a percentage: a plain decimal number such as 2.5, without a percent sign',
  INVALID_MONEY: 'is not an amount with exactly two decimals, such as 1234.50',
  MONEY_OUT_OF_RANGE: 'does not fit an amount of at most 16 digits before the decimal point',
  FRACTION_OF_ORE: 'has more than two decimals',
  NOT_AN_INTEGER: 'is not an exact whole number; write fractions as decimal text',
  INVALID_PARTS: 'is not a number of parts: a whole number, one or more',
  INVALID_WEIGHTS: 'are not weights: each zero or more, and their sum above zero',
  INVALID_ORGANISATION_NUMBER: 'is not a Swedish organisation number',
  INVALID_HSA_ID: 'is not an HSA-id: SE, ten digits, a hyphen and letters A-Z or digits, at most 31 characters',
} as const;

export type ValueErrorCode = keyof typeof explanations;

/** Thrown for a text or a result that is not a value of the wanted kind. The quoted text is cut at 60 characters. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
  readonly code: ValueErrorCode;

  constructor(code: ValueErrorCode, text: string) {
    super(`${JSON.stringify(text.slice(0, 60))} ${explanations[code]}`);
    this.code = code;
  }
}
