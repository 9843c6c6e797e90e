/** Why a text cannot be the value that its column holds, in both languages; part of the messages of the API. */
export const COLUMN_MESSAGES = {
  'value.noDay': {
    sv: '”{text}” är ingen dag i den ordning som kolumnen har. Skriv år, månad och dag, som 2026-03-31.',
    en: '“{text}” is no day in the order that the column has. Write year, month and day, such as 2026-03-31.',
  },
  'value.noNumber': { sv: '”{text}” är inget tal.', en: '“{text}” is no number.' },
  'value.noWholeNumber': { sv: '”{text}” är inget helt tal.', en: '“{text}” is no whole number.' },
  'value.noMonths': {
    sv: '”{text}” är inget antal månader. Skriv till exempel 24, 24 mån eller 2 år.',
    en: '“{text}” is no number of months. Write 24, 24 months or 2 years, for example.',
  },
  'value.noAmount': {
    sv: '”{text}” är inget belopp i kronor och ören.',
    en: '“{text}” is no amount in kronor and öre.',
  },
  'value.twoReadings': {
    sv: '”{text}” kan läsas på två sätt: med decimaler eller med tusental. Skriv utan tusentalstecken.',
    en: '“{text}” can be read in two ways: with decimals or with thousands. Write it without marks between thousands.',
  },
  'value.otherCurrency': {
    sv: '”{text}” är inte i kronor. Räkna om beloppet, eller ange att kolumnen är i kronor.',
    en: '“{text}” is not in kronor. Convert the amount, or state that the column is in kronor.',
  },
  'value.noYesOrNo': { sv: '”{text}” är varken ja eller nej.', en: '“{text}” is neither yes nor no.' },
  'value.unknownWord': {
    sv: '”{text}” är inget av de värden som fältet kan ha.',
    en: '“{text}” is none of the values that the field can have.',
  },
} as const;
