/** What the API says of ledgers, in both languages. */
export const LEDGER_MESSAGES = {
  'ledger.currency': {
    sv: 'Filen är i {currency}. Bara huvudböcker i SEK läses in.',
    en: 'The file is in {currency}. Only ledgers in SEK are taken in.',
  },
  'ledger.nothing': {
    sv: 'Filen har inga rader på konton för kostnader eller intäkter ({balanceRows} rader på balanskonton).',
    en: 'The file has no rows of accounts of costs or income ({balanceRows} rows of balance accounts).',
  },
  'ledger.badCell': {
    sv: 'Rad {line}: ”{text}” i kolumnen {header} kan inte läsas. Rätta filen eller säg vad kolumnen är.',
    en: 'Line {line}: “{text}” in the column {header} cannot be read. Mend the file, or say what the column is.',
  },
  'ledger.emptyCell': {
    sv: 'Rad {line}: kolumnen {header} är tom. Ta bort raden om den är en summa, annars fyll i den.',
    en: 'Line {line}: the column {header} is empty. Take the row away if it is a total, otherwise fill it in.',
  },
  'ledger.noTable': {
    sv: 'Filen är ingen tabell, så den har inga kolumner att välja.',
    en: 'The file is no table, so it has no columns to choose.',
  },
  'ledger.noSuchContent': {
    sv: 'Det finns inte i filen.',
    en: 'The file does not have this.',
  },
  'ledger.nothingCounts': {
    sv: 'Välj vad i filen som ska läsas in: utfall, budget eller båda.',
    en: 'Choose what of the file is to be imported: actual, budget or both.',
  },
  'ledger.nameInUse': {
    sv: 'Inläsningen har skrivit poster under huvudbokens namn. Ångra den innan namnet ändras.',
    en: 'The import has written entries under the name of the ledger. Undo it before the name is changed.',
  },
  'ledger.importedSince': {
    sv: 'En senare fil av samma huvudbok har lästs in: {file}. Ångra den först.',
    en: 'A later file of the same ledger has been imported: {file}. Undo that one first.',
  },
  'ledger.sameYear': { sv: 'Välj ett annat år.', en: 'Choose another year.' },
  'ledger.noRules': { sv: 'Det finns inga konteringsregler för {year}.', en: 'There are no rules for {year}.' },
  'ledger.rule.oneTarget': {
    sv: 'Ange en e-hälsotjänst, ett avtal eller en tillgång, eller utelämna raderna: precis ett av dem.',
    en: 'Give a service, a contract or an asset, or leave the rows out: exactly one of them.',
  },
  'ledger.rule.INVALID_PATTERN': {
    sv: 'Skriv en kod (6510), eller början av en kod och en stjärna sist (65*).',
    en: 'Write one code (6510), or the beginning of a code with a star last (65*).',
  },
  'ledger.rule.TAKES_ALL': {
    sv: 'Ange minst ett av konto, kostnadsställe och projekt.',
    en: 'Give at least one of account, cost centre and project.',
  },
  'ledger.rule.MISSING': {
    sv: 'Ange vilket kostnadsslag det är.',
    en: 'Give the category of the cost.',
  },
  'records.ledgerRules': { sv: 'konteringsregler', en: 'rules of ledgers' },
  'records.ledgerImports': { sv: 'inlästa huvudböcker', en: 'imported ledgers' },
  'records.figureIndicators': { sv: 'nyckeltal', en: 'indicators' },
  'records.unitFigures': { sv: 'enheters nyckeltal', en: 'figures of units' },
} as const;
