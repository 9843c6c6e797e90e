/** What the API says of frames, assignments and the investment plan, in both languages. */
export const FUNDING_MESSAGES = {
  'portfolio.funding.NOT_ON_LIST': {
    sv: 'Initiativet står inte på den slutna listan för {frame}.',
    en: 'The initiative is not on the closed list of {frame}.',
  },
  'portfolio.funding.OUT_OF_WINDOW': {
    sv: 'Kostnader under {year} ligger utanför de månader då {frame} får användas.',
    en: 'Costs in {year} are outside the months in which {frame} may be used.',
  },
  'portfolio.funding.NEGATIVE_AMOUNT': {
    sv: 'Kostnader under {year} är lägre än noll och kan inte belasta {frame}.',
    en: 'Costs in {year} are below zero and cannot be charged to {frame}.',
  },
  'portfolio.funding.ABOVE_CAP': {
    sv: 'Utrymmet {frame} överskrids {year} med {over}.',
    en: 'The frame {frame} is exceeded in {year} by {over}.',
  },
  'portfolio.frame.OUTSIDE': { sv: 'Ange ett år mellan 2000 och 2099.', en: 'Give a year from 2000 to 2099.' },
  'portfolio.frame.TWICE': { sv: 'Året är redan angivet.', en: 'The year is given already.' },
  'portfolio.frame.NEGATIVE': { sv: 'Ange noll kronor eller mer.', en: 'Give SEK zero or more.' },
  'portfolio.frame.TOO_LARGE': {
    sv: 'Ange högst tusen miljarder kronor.',
    en: 'Give at most a thousand milliard SEK.',
  },
  'portfolio.frame.ONLY_EQUITY': {
    sv: 'Det anges bara för ett utrymme som belastar eget kapital.',
    en: 'It is only given for a frame that charges equity.',
  },
  'portfolio.frame.EQUITY_MISSING': {
    sv: 'Ange det egna kapitalet före det första året: utrymmet belastar det.',
    en: 'Give the equity before the first year: the frame charges it.',
  },
  'portfolio.frame.RESULT_MISSING': {
    sv: 'Ange årets resultat utan utrymmet: annars går det inte att räkna fram det egna kapitalet.',
    en: 'Give the result of the year without the frame: equity cannot be worked out otherwise.',
  },
  'portfolio.frame.YEAR_SKIPPED': {
    sv: 'Året före saknas: eget kapital räknas från år till år.',
    en: 'The year before is missing: equity is carried from year to year.',
  },
  'portfolio.assignment.circle': {
    sv: 'Uppdraget kan inte föra vidare sig självt, inte heller genom andra.',
    en: 'The assignment cannot carry itself further, nor through others.',
  },
  'records.fundingFrames': { sv: 'utrymmen', en: 'frames' },
  'records.fundingFrameMembers': { sv: 'platser på utrymmens listor', en: 'places on lists of frames' },
  'records.assignments': { sv: 'uppdrag', en: 'assignments' },
} as const;
