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
} as const;
