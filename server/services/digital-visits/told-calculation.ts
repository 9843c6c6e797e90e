import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { Figure, Step, Term } from '../calculation.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { CarePriceKind } from './care-price-kind.ts';
import type { TravelMode } from './patient-travel.ts';

/** A sign between figures; of LARGEST_OF and SMALLEST_OF the list ends with CLOSE. */
export const TermSign = enumOf(
  'PLUS',
  'MINUS',
  'TIMES',
  'DIVIDED_BY',
  'TO_THE_POWER_OF',
  'OPEN',
  'CLOSE',
  'LARGEST_OF',
  'SMALLEST_OF',
  'AND',
);
export type TermSign = EnumOf<typeof TermSign>;

const SIGNS: Readonly<Record<Extract<Term, string>, TermSign>> = {
  '+': 'PLUS',
  '-': 'MINUS',
  '×': 'TIMES',
  '/': 'DIVIDED_BY',
  '^': 'TO_THE_POWER_OF',
  '(': 'OPEN',
  ')': 'CLOSE',
  'max(': 'LARGEST_OF',
  'min(': 'SMALLEST_OF',
  ',': 'AND',
};

export const RangeEnd = enumOf('LOW', 'HIGH');
export type RangeEnd = EnumOf<typeof RangeEnd>;

export const CalculationStepName = enumOf(
  'REPLACED_VISITS',
  'TRIP_GROSS',
  'TRIP_OWN_CHARGE',
  'ROUND_TRIP_CHARGE',
  'ROUND_TRIP',
  'GROSS_SAVING',
  'PATIENT_CHARGES',
  'TO_CARE_GIVER',
  'KEPT_CENTRALLY',
  'PER_REPLACED_VISIT',
  'FREED_MINUTES',
  'SLOTS',
  'FREED_HOURS',
  'FREED_VALUE',
  'REALISED_VALUE',
  'SHIFTED_CONTACTS',
  'SHIFT_VALUE',
  'UNIT_COST_SAVING',
  'ADDITIONAL_VISITS',
  'ADDITIONAL_COST',
  'NET',
  'SAVED_TRAVEL',
  'PAYOUT',
);
export type CalculationStepName = EnumOf<typeof CalculationStepName>;

export const CalculationResultName = enumOf(
  'REPLACED_VISITS',
  'ROUND_TRIP',
  'GROSS_SAVING',
  'PATIENT_CHARGES',
  'TO_CARE_GIVER',
  'KEPT_CENTRALLY',
  'PER_REPLACED_VISIT',
  'FREED_MINUTES',
  'SLOTS',
  'SLOTS_UNROUNDED',
  'FREED_HOURS',
  'FULL_TIME_POSTS',
  'FREED_VALUE',
  'REALISED_VALUE',
  'CONTACTS_LOW',
  'CONTACTS_HIGH',
  'VALUE_LOW',
  'VALUE_HIGH',
  'UNIT_COST_SAVING',
  'ADDITIONAL_VISITS',
  'ADDITIONAL_COST',
  'NET_OF_VISITS',
  'NET',
);
export type CalculationResultName = EnumOf<typeof CalculationResultName>;

export interface CalculationTerm {
  readonly sign: TermSign | null;
  readonly figure: Figure | null;
}

/** A line of a calculation as the API tells it and as it is kept with a saved one. */
export interface CalculationStep {
  readonly name: CalculationStepName;
  /** Of what is worked out for each travel pattern: which one, from 1, and how its patients travel. */
  readonly pattern: number | null;
  readonly mode: TravelMode | null;
  /** Of what is worked out for each end of a range: which one. */
  readonly end: RangeEnd | null;
  readonly terms: readonly CalculationTerm[];
  readonly result: Figure;
}

export interface CalculationResult extends Figure {
  readonly name: CalculationResultName;
  /** Of what there is one for each travel pattern: which one, from 1. */
  readonly pattern: number | null;
}

interface Dated {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly source: string;
  readonly isVerified: boolean;
}

/** A tariff as it was when it was used, SEK. */
export interface UsedTariff extends Dated {
  readonly region: string;
  readonly mode: TravelMode;
  readonly sekPerMil: Money | null;
  readonly ownCharge: Money;
  readonly ceiling: Money;
}

/** A price as it was when it was used, SEK. */
export interface UsedPrice extends Dated {
  readonly kind: CarePriceKind;
  readonly profession: string;
  readonly amount: Money;
}

/** A benefit that was calculated: what came out, how, and the dated rows that it was calculated by. */
export interface Calculation {
  readonly results: readonly CalculationResult[];
  readonly steps: readonly CalculationStep[];
  readonly tariffs: readonly UsedTariff[];
  readonly prices: readonly UsedPrice[];
}

export function resultOf(
  name: CalculationResultName,
  figure: Figure,
  pattern: number | null = null,
): CalculationResult {
  return { name, pattern, ...figure };
}

export function told(
  { name, terms, result }: Step<CalculationStepName>,
  about: Partial<Pick<CalculationStep, 'pattern' | 'mode' | 'end'>> = {},
): CalculationStep {
  return { name, pattern: null, mode: null, end: null, ...about, terms: toldTerms(terms), result };
}

/** The terms of a line as the API tells them. */
export function toldTerms(terms: readonly Term[]): CalculationTerm[] {
  return terms.map((term) =>
    typeof term === 'string' ? { sign: SIGNS[term], figure: null } : { sign: null, figure: term },
  );
}
