import ICAL from 'ical.js';

/** An event of a calendar, as another program than the one that wrote it reads it. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  description: string;
  url: string;
  /** The day that it takes; the test fails on one that is not exactly one whole day. */
  day: string;
  sequence: number;
  stamp: string;
  /** When its alarms go off, from its beginning, such as -P30D. */
  alarms: string[];
}

/** Reads a calendar strictly: what stands in it, and that every line is as RFC 5545 has it. */
export function readCalendar(text: string): { name: string; method: string; events: CalendarEvent[] } {
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of more than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`A line that does not end with CRLF: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component): CalendarEvent => {
    const event = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    if (!event.startDate.isDate || event.duration.toString() !== 'P1D') throw new Error(`${event.uid} is not a day.`);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      url: value('url'),
      day: event.startDate.toString(),
      sequence: Number(value('sequence')),
      stamp: value('dtstamp'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
  return {
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    method: String(calendar.getFirstPropertyValue('method')),
    events,
  };
}
