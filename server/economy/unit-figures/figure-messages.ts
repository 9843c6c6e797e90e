/** What the API says of figures of units, in both languages. */
export const FIGURE_MESSAGES = {
  'economy.figures.noRESOURCE': {
    sv: '{name} är inget resursmått.',
    en: '{name} is no indicator of a resource.',
  },
  'economy.figures.noOUTCOME': {
    sv: '{name} är inget resultatmått.',
    en: '{name} is no indicator of an outcome.',
  },
  'economy.period.order': {
    sv: 'Perioden slutar före sin början.',
    en: 'The period ends before it begins.',
  },
  'economy.period.long': {
    sv: 'Perioden får vara högst {limit} månader.',
    en: 'The period may be at most {limit} months.',
  },
} as const;
