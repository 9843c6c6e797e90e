import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { message, type Language } from '../../api/messages.ts';
import { addDays, addMonths, type LocalDate } from '../../values/local-date.ts';
import { consequenceOf, contractAddress, partiesOf, titleOf } from './deadline-words.ts';
import { CALENDAR_MONTHS, shownDecisions, type ContractDeadlines, type NumberedDecision } from './deadlines.reading.ts';

/** What a calendar shows beside the contracts. */
export interface CalendarSettings {
  readonly scope: 'MINE' | 'ALL';
  /** Days before an event that the calendar program reminds of it; null: it does not. */
  readonly alarmDays: number | null;
  readonly language: Language;
  /** Address of Hemtag without a slash at its end. */
  readonly base: string;
  readonly today: LocalDate;
}

const SECONDS_IN_DAY = 24 * 60 * 60;

/** Seconds after which calendar programs should ask again. */
const ASK_AGAIN = 6 * 60 * 60;

/**
 * The days of contracts as an iCalendar (RFC 5545): for each decision an event of a whole day on its safe date, and one on
 * the day to begin preparing it. The same contracts give the same text, whenever it is asked for. An event's UID follows
 * from the contract, the kind of decision and its number, so that one whose day moves is moved in the calendar; SEQUENCE
 * and DTSTAMP follow from the contract's version and its last change.
 */
export function calendarText(contracts: readonly ContractDeadlines[], settings: CalendarSettings): string {
  const { language, scope, today } = settings;
  const calendar = ical({
    name: message(`deadlines.calendar.${scope}`, language),
    prodId: { company: 'Hemtag', product: 'Hemtag', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN,
  });
  const last = addMonths(today, CALENDAR_MONTHS);
  for (const contract of contracts) {
    for (const decision of shownDecisions(contract.decisions, last)) {
      for (const event of eventsOf(contract, decision, settings)) calendar.createEvent(event);
    }
  }
  return calendar.toString();
}

function eventsOf(
  contract: ContractDeadlines,
  decision: NumberedDecision,
  { alarmDays, language, base }: CalendarSettings,
): ICalEventData[] {
  const { id, number, version, updatedAt } = contract;
  const changed = new Date(updatedAt);
  const url = contractAddress(base, number);
  const lines = [...consequenceOf(decision, language), ...partiesOf(contract, language), url];
  const common = {
    allDay: true,
    url,
    sequence: version - 1,
    stamp: changed,
    lastModified: changed,
    description: lines.join('\n'),
    // The day is not taken up by it: other things can be booked.
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: alarmDays === null ? [] : [{ type: ICalAlarmType.display, trigger: alarmDays * SECONDS_IN_DAY }],
  };
  const uid = (what: string) => `${id}-${decision.kind.toLowerCase()}-${decision.number}-${what}@hemtag`;
  const { safeDate, reviewDate, kind } = decision;
  return [
    { ...common, ...onDay(safeDate), id: uid('safe'), summary: titleOf(contract, kind, language) },
    { ...common, ...onDay(reviewDate), id: uid('review'), summary: titleOf(contract, 'REVIEW', language) },
  ];
}

/** A whole day: the end is the day after, which is no longer part of it. */
const onDay = (day: LocalDate) => ({ start: midnight(day), end: midnight(addDays(day, 1)) });
const midnight = (day: LocalDate) => new Date(`${day}T00:00:00Z`);
