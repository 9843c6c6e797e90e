import { message, type Language } from '../../api/messages.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Decision, DecisionKind } from '../contract-dates.ts';
import type { ContractDeadlines } from './deadlines.reading.ts';

type Named = Pick<ContractDeadlines, 'name' | 'number'>;
type Consequence = Pick<Decision, 'deadline' | 'safeDate' | 'renewsTo' | 'termEnd'>;
type Described = Pick<ContractDeadlines, 'supplier' | 'unit' | 'owner'>;

/** A day as people read it: "fre 27 mars 2026". */
export function dayInWords(day: LocalDate, language: Language): string {
  return FORMATS[language].format(new Date(`${day}T00:00:00Z`)).replaceAll(',', '');
}

const FORMAT = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const FORMATS = {
  sv: new Intl.DateTimeFormat('sv-SE', FORMAT),
  en: new Intl.DateTimeFormat('en-GB', FORMAT),
};

/** What is to be done of a contract, in a line; REVIEW: begin to prepare it. */
export function titleOf({ name, number }: Named, what: DecisionKind | 'REVIEW', language: Language): string {
  return message(`deadlines.title.${what}`, language, { name, number });
}

/** By when a decision must be made, and what happens if nobody acts. */
export function consequenceOf({ deadline, safeDate, renewsTo, termEnd }: Consequence, language: Language): string[] {
  const days = { deadline: dayInWords(deadline, language), safeDate: dayInWords(safeDate, language) };
  return [
    message('deadlines.safeDay', language, days),
    renewsTo
      ? message('deadlines.ifNobody.renews', language, { day: dayInWords(renewsTo, language) })
      : message('deadlines.ifNobody.ends', language, { day: dayInWords(termEnd, language) }),
  ];
}

/** With whom the contract is, whose it is and who owns it. */
export function partiesOf({ supplier, unit, owner }: Described, language: Language): string[] {
  return [
    message('deadlines.supplier', language, supplier),
    message('deadlines.unit', language, unit),
    owner ? message('deadlines.owner', language, { name: owner.name }) : message('deadlines.noOwner', language),
  ];
}

/** Where a contract's page is. */
export const contractAddress = (base: string, number: string) => `${base}/contracts/${encodeURIComponent(number)}`;
