import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { exact } from '../../values/exact.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { subtractMoney, ZERO_MONEY } from '../../values/money.ts';
import { figure, sek } from '../calculation.ts';
import { MOST_SEK, MOST_VISITS, requireBetween, requirePercent, type Path } from './bounds.ts';
import { checkVisits } from './calculate-travel.reading.ts';
import type { CareLevelShiftInput, FreedSlotsInput, FreedTimeInput, VisitCostInput } from './calculator.input.ts';
import { careLevelShift } from './care-level-shift.ts';
import { amountOrPrice, type Asking, type Priced } from './dated-rows.reading.ts';
import { freedSlots } from './freed-slots.ts';
import { freedTime } from './freed-time.ts';
import { resultOf, told, type Calculation } from './told-calculation.ts';
import { visitCostEffect } from './visit-cost.ts';

const MINUTES_OF_A_DAY = 1_440;
const MOST_FOR_A_VISIT = 1_000_000;

/** The slots in the timetable that digital visits free. @throws DomainError BAD_USER_INPUT for what is absurd */
export function calculateFreedSlots(input: FreedSlotsInput, path: Path): Calculation {
  checkVisits(input, path);
  requireBetween(input.minutesInPerson, 0, MINUTES_OF_A_DAY, [...path, 'minutesInPerson']);
  requireBetween(input.minutesDigital, 0, MINUTES_OF_A_DAY, [...path, 'minutesDigital']);
  requireBetween(input.slotMinutes, 1, MINUTES_OF_A_DAY, [...path, 'slotMinutes']);
  const freed = freedSlots(input, input.minutesInPerson, input.minutesDigital, input.slotMinutes);
  return {
    results: [
      resultOf('SLOTS', figure(freed.slots, 'SLOTS')),
      resultOf('SLOTS_UNROUNDED', figure(freed.slotsUnrounded, 'SLOTS')),
      resultOf('FREED_MINUTES', figure(freed.minutes, 'MINUTES')),
    ],
    steps: freed.steps.map((step) => told(step)),
    tariffs: [],
    prices: [],
  };
}

/** Working time that is freed, and the part of its worth that is counted on. @throws DomainError BAD_USER_INPUT */
export async function calculateFreedTime(
  em: EntityManager,
  asking: Asking,
  input: FreedTimeInput,
  path: Path,
): Promise<Calculation> {
  const given = { amount: input.hourlyRate, priceId: input.priceId };
  const of = { kind: 'WORKING_HOUR', field: 'hourlyRate', least: 1, most: 10_000 } as const;
  return freedTimeBy(await amountOrPrice(em, asking, given, of, path), input, path);
}

/** The same by the rate of an hour. */
export function freedTimeBy({ amount, prices }: Priced, input: FreedTimeInput, path: Path): Calculation {
  requireBetween(input.cases, 0, MOST_VISITS, [...path, 'cases']);
  requireBetween(input.hoursPerCase, 0, 100, [...path, 'hoursPerCase']);
  requirePercent(input.realisedShare, [...path, 'realisedShare']);
  requireBetween(input.hoursPerPost, 500, 3_000, [...path, 'hoursPerPost']);
  const freed = freedTime(input.cases, input.hoursPerCase, amount, input.realisedShare, input.hoursPerPost);
  return {
    results: [
      resultOf('REALISED_VALUE', sek(freed.realised)),
      resultOf('FREED_VALUE', sek(freed.value)),
      resultOf('FREED_HOURS', figure(freed.hours, 'HOURS')),
      resultOf('FULL_TIME_POSTS', figure(freed.fullTimePosts, 'POSTS')),
    ],
    steps: freed.steps.map((step) => told(step)),
    tariffs: [],
    prices,
  };
}

/** Contacts that belong at another level of care, as a range. @throws DomainError BAD_USER_INPUT for what is absurd */
export function calculateCareLevelShift(input: CareLevelShiftInput, path: Path): Calculation {
  requireBetween(input.contacts, 0, MOST_VISITS, [...path, 'contacts']);
  requirePercent(input.shareLow, [...path, 'shareLow']);
  requirePercent(input.shareHigh, [...path, 'shareHigh']);
  requireBetween(input.unitCostDifference, 0, MOST_FOR_A_VISIT, [...path, 'unitCostDifference']);
  const [low, high] = [exact(parseDecimal(input.shareLow)), exact(parseDecimal(input.shareHigh))];
  if (high.lt(low)) throw badInput('digitalVisits.shareOrder', [...path, 'shareHigh']);
  const share = { low: input.shareLow, high: input.shareHigh };
  const range = careLevelShift(input.contacts, share, input.unitCostDifference);
  return {
    results: [
      resultOf('VALUE_LOW', sek(range.low.value)),
      resultOf('VALUE_HIGH', sek(range.high.value)),
      resultOf('CONTACTS_LOW', figure(range.low.contacts, 'CONTACTS')),
      resultOf('CONTACTS_HIGH', figure(range.high.contacts, 'CONTACTS')),
    ],
    steps: [
      ...range.low.steps.map((step) => told(step, { end: 'LOW' })),
      ...range.high.steps.map((step) => told(step, { end: 'HIGH' })),
    ],
    tariffs: [],
    prices: [],
  };
}

/** What digital visits save against visits in person, net of extra demand. @throws DomainError BAD_USER_INPUT */
export async function calculateVisitCost(
  em: EntityManager,
  asking: Asking,
  input: VisitCostInput,
  path: Path,
): Promise<Calculation> {
  const given = { amount: input.costDigital, priceId: input.priceId };
  const of = { kind: 'DISTANCE_CONTACT', field: 'costDigital', least: 0, most: MOST_FOR_A_VISIT } as const;
  return visitCostBy(await amountOrPrice(em, asking, given, of, path), input, path);
}

/** The same by what a digital visit costs. */
export function visitCostBy({ amount, prices }: Priced, input: VisitCostInput, path: Path): Calculation {
  checkVisits(input, path);
  requireBetween(input.costInPerson, 0, MOST_FOR_A_VISIT, [...path, 'costInPerson']);
  requireBetween(input.avoidedTravel, 0, MOST_SEK, [...path, 'avoidedTravel']);
  const effect = visitCostEffect(input, input.costInPerson, amount, input.avoidedTravel ?? ZERO_MONEY);
  return {
    results: [
      resultOf('NET', sek(effect.net)),
      resultOf('NET_OF_VISITS', sek(subtractMoney(effect.unitCostSaving, effect.additionalCost))),
      resultOf('UNIT_COST_SAVING', sek(effect.unitCostSaving)),
      resultOf('ADDITIONAL_COST', sek(effect.additionalCost)),
      resultOf('ADDITIONAL_VISITS', figure(effect.additionalVisits, 'VISITS')),
    ],
    steps: effect.steps.map((step) => told(step)),
    tariffs: [],
    prices,
  };
}
