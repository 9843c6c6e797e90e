import { addDays, parseLocalDate, type LocalDate } from '../values/local-date.ts';
import { contractDates, type ContractDates } from './contract-dates.ts';
import type { ContractTerm } from './contract-term.ts';
import { optionChain, type OptionDates } from './extension-options.ts';

/** What a contract's term says of its days, the same on every day up to one. */
export interface SchedulePiece {
  /** The last day on which it is so. */
  readonly until: LocalDate;
  readonly dates: ContractDates;
  readonly options: readonly OptionDates[];
}

const FIRST_DAY = parseLocalDate('1900-01-01');
export const LAST_DAY = parseLocalDate('9999-12-31');

/**
 * The days of a contract as they are seen on any day: pieces in order, of which the first that has not passed counts. What is
 * seen changes only when the contract begins, a term ends or a deadline passes, so lists can filter and sort by it without
 * working it out, on whatever day they are read. `earliestEnd` of an open-ended contract moves with the day and is left out.
 * @param horizon the last day that must be right; a contract that renews itself for ever stays from then on as it is
 */
export function scheduleOf(term: ContractTerm, horizon: LocalDate): SchedulePiece[] {
  const pieces: SchedulePiece[] = [];
  for (let day = FIRST_DAY; day <= horizon;) {
    const dates = contractDates(term, day);
    const options = optionChain(term, day);
    const until = lastDayAlike(term, day, dates, options);
    const isMoving = dates.currentEnd === null && dates.phase !== 'ENDED';
    pieces.push({ until, dates: isMoving ? { ...dates, earliestEnd: null } : dates, options });
    if (until === LAST_DAY) return pieces;
    day = addDays(until, 1);
  }
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, until: LAST_DAY } : piece));
}

/** The next day after which something may be seen otherwise. */
function lastDayAlike(
  { start }: ContractTerm,
  day: LocalDate,
  { phase, currentEnd, decision }: ContractDates,
  options: readonly OptionDates[],
): LocalDate {
  if (phase === 'ENDED') return LAST_DAY;
  const turns = [addDays(start, -1), currentEnd, decision?.deadline, ...options.map(({ deadline }) => deadline)];
  return turns.reduce<LocalDate>(
    (first, turn) => (turn !== null && turn !== undefined && turn >= day && turn < first ? turn : first),
    LAST_DAY,
  );
}
