/** What the API says of moving initiatives in time, in both languages. */
export const ROADMAP_MESSAGES = {
  'portfolio.move.NOT_IN_STAGE': {
    sv: 'Initiativet kan inte flyttas i den fas där det är: arbetet är avslutat eller stoppat.',
    en: 'The initiative cannot be moved in its stage: the work on it has ended or been stopped.',
  },
  'portfolio.move.NOTHING_TO_MOVE': {
    sv: 'Det finns inget att flytta: initiativet har inga månader framför sig.',
    en: 'There is nothing to move: the initiative has no months ahead.',
  },
  'portfolio.move.OUTSIDE': {
    sv: 'Planen skulle hamna utanför {first}–{last}.',
    en: 'The plan would lie outside {first}–{last}.',
  },
  'portfolio.move.INTO_PAST': {
    sv: 'Det som återstår skulle hamna i månader som redan har gått.',
    en: 'What remains would lie in months that have gone already.',
  },
  'portfolio.move.BEFORE_EARLIEST': {
    sv: 'Initiativet kan börja tidigast {year}.',
    en: 'The initiative can begin in {year} at the earliest.',
  },
  'portfolio.move.AFTER_LATEST': {
    sv: 'Initiativet måste börja senast {year}.',
    en: 'The initiative must begin in {year} at the latest.',
  },
  'portfolio.move.BEFORE_NEEDED': {
    sv: 'Initiativet skulle börja för tidigt: det förutsätter {other}, som inte hinner bli klart.',
    en: 'The initiative would begin too early: it depends on {other}, which would not be done by then.',
  },
  'portfolio.move.AFTER_DEPENDENT': {
    sv: 'Initiativet skulle bli klart för sent: {other} förutsätter det.',
    en: 'The initiative would be done too late: {other} depends on it.',
  },
} as const;
