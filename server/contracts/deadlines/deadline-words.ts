import { message, type Language } from '../../api/messages.ts';
import type { Decision, DecisionKind } from '../contract-dates.ts';
import { weekdayInWords } from '../day-in-words.ts';
import type { ContractDeadlines } from './deadlines.reading.ts';

type Named = Pick<ContractDeadlines, 'name' | 'number'>;
type Consequence = Pick<Decision, 'deadline' | 'safeDate' | 'renewsTo' | 'termEnd'>;
type Described = Pick<ContractDeadlines, 'supplier' | 'unit' | 'owner'>;

/** What is to be done of a contract, in a line; REVIEW: begin to prepare it. */
export function titleOf({ name, number }: Named, what: DecisionKind | 'REVIEW', language: Language): string {
  return message(`deadlines.title.${what}`, language, { name, number });
}

/** By when a decision must be made, and what happens if nobody acts. */
export function consequenceOf({ deadline, safeDate, renewsTo, termEnd }: Consequence, language: Language): string[] {
  const days = { deadline: weekdayInWords(deadline, language), safeDate: weekdayInWords(safeDate, language) };
  return [
    message('deadlines.safeDay', language, days),
    renewsTo
      ? message('deadlines.ifNobody.renews', language, { day: weekdayInWords(renewsTo, language) })
      : message('deadlines.ifNobody.ends', language, { day: weekdayInWords(termEnd, language) }),
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
