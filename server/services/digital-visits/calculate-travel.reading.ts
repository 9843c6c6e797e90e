import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { exact } from '../../values/exact.ts';
import { parseDecimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { ZERO_MONEY } from '../../values/money.ts';
import { parsePercent } from '../../values/rate.ts';
import { figure, sek } from '../calculation.ts';
import { avoidedTravel, type TravelPattern } from './avoided-travel.ts';
import { MOST_SEK, MOST_VISITS, requireBetween, requirePercent, type Path } from './bounds.ts';
import type { AvoidedTravelInput, TravelIncentiveCalculationInput, TravelPatternInput } from './calculator.input.ts';
import { tariffsOf, type Asking, type TariffRow } from './dated-rows.reading.ts';
import { travelTariffOn } from './patient-travel.ts';
import { resultOf, told, type Calculation, type CalculationStep } from './told-calculation.ts';
import { divideSaving, incentivePayouts, totalPayout } from './travel-incentive.ts';

const MOST_PATTERNS = 20;
const MOST_CARE_GIVERS = 500;
/** Steps of each travel pattern: what a trip costs, what the patient pays of it, and both of a round trip. */
const STEPS_OF_PATTERN = 4;

/**
 * The travel that digital visits made unnecessary, by the tariffs of a region on a day (domain rule B27).
 * @throws DomainError BAD_USER_INPUT for what is absurd; RULE_VIOLATION TARIFF_MISSING, naming the pattern, where no tariff
 * is known: what is not known is not zero
 */
export async function calculateAvoidedTravel(
  em: EntityManager,
  asking: Asking,
  input: AvoidedTravelInput,
  path: Path,
): Promise<Calculation> {
  const modes = [...new Set(input.patterns.map(({ mode }) => mode))];
  return avoidedTravelBy(await tariffsOf(em, asking, input.region, modes), asking.today, input, path);
}

/** The same by the tariffs that there are. @param today the day whose tariffs hold where no other is given */
export function avoidedTravelBy(
  tariffs: readonly TariffRow[],
  today: LocalDate,
  input: AvoidedTravelInput,
  path: Path,
): Calculation {
  checkVisits(input, path);
  requirePercent(input.careGiverShare, [...path, 'careGiverShare']);
  const patterns = patternsOf(input.patterns, [...path, 'patterns']);
  const on = input.on ?? today;
  const modes = [...new Set(patterns.map(({ mode }) => mode))];
  requireTariffs(patterns, tariffs, input.region, on, path);
  const avoided = avoidedTravel(input, patterns, tariffs, on);
  if ('missing' in avoided) throw new Error(`Tariffs were there: ${avoided.missing.join()}`);
  const { replaced, perRoundTrip, grossSaving, patientCharges, steps } = avoided;
  const divided = input.careGiverShare == null ? null : divideSaving(grossSaving, input.careGiverShare, replaced);
  return {
    results: [
      resultOf('GROSS_SAVING', sek(grossSaving)),
      resultOf('PATIENT_CHARGES', sek(patientCharges)),
      resultOf('REPLACED_VISITS', figure(replaced, 'VISITS')),
      ...perRoundTrip.map((amount, index) => resultOf('ROUND_TRIP', sek(amount), index + 1)),
      ...(divided
        ? [
            resultOf('TO_CARE_GIVER', sek(divided.toCareGiver)),
            resultOf('KEPT_CENTRALLY', sek(divided.keptCentrally)),
            ...(divided.perReplacedVisit ? [resultOf('PER_REPLACED_VISIT', sek(divided.perReplacedVisit))] : []),
          ]
        : []),
    ],
    steps: [
      ...steps.map((step, index) => told(step, patternAt(patterns, index))),
      ...(divided?.steps.map((step) => told(step)) ?? []),
    ],
    tariffs: modes.flatMap((mode) => travelTariffOn(tariffs, mode, on)?.used ?? []),
    prices: [],
  };
}

/** What care givers are paid of the travel that they saved, `share × max(0, baseline - actual)` (domain rule B30). */
export function calculateTravelIncentive(input: TravelIncentiveCalculationInput, path: Path) {
  requirePercent(input.share, [...path, 'share']);
  requireBetween(input.careGivers.length, 0, MOST_CARE_GIVERS, [...path, 'careGivers']);
  const rows = input.careGivers.map(({ careGiver, baseline = null, actual = null }, index) => {
    requireBetween(baseline, 0, MOST_SEK, [...path, 'careGivers', index, 'baseline']);
    requireBetween(actual, 0, MOST_SEK, [...path, 'careGivers', index, 'actual']);
    return { careGiver, baseline, actual };
  });
  const payouts = incentivePayouts(rows, input.share);
  return {
    payouts: payouts.map((each) => ({
      careGiver: each.careGiver,
      payout: each.payout,
      steps: each.payout === null ? [] : each.steps.map((step) => told(step)),
    })),
    total: totalPayout(payouts),
  };
}

/** Refuses numbers of visits that cannot be. */
export function checkVisits(input: { readonly visits: number; readonly replacing: string }, path: Path): void {
  requireBetween(input.visits, 0, MOST_VISITS, [...path, 'visits']);
  requirePercent(input.replacing, [...path, 'replacing']);
}

function patternsOf(inputs: readonly TravelPatternInput[], path: Path): TravelPattern[] {
  requireBetween(inputs.length, 0, MOST_PATTERNS, path);
  const patterns = inputs.map((input, index): TravelPattern => {
    const { mode, share, mil, price, ceilingReached } = input;
    const at = [...path, index];
    requirePercent(share, [...at, 'share']);
    requirePercent(ceilingReached, [...at, 'ceilingReached']);
    requireBetween(mil, 0, 200, [...at, 'mil']);
    requireBetween(price, 0, 100_000, [...at, 'price']);
    if ((mil == null) === (price == null)) throw badInput('digitalVisits.milOrPrice', [...at, 'mil']);
    const oneWay = mil != null ? { mil } : { price: price ?? ZERO_MONEY };
    return { mode, share, oneWay, ceilingReached: ceilingReached ?? parsePercent('0') };
  });
  const sum = patterns.reduce((total, { share }) => total.plus(exact(parseDecimal(share))), exact(0));
  if (sum.gt(100)) throw badInput('digitalVisits.shares', path, { sum: sum.toFixed() });
  return patterns;
}

function requireTariffs(
  patterns: readonly TravelPattern[],
  tariffs: readonly TariffRow[],
  region: string,
  on: LocalDate,
  path: Path,
): void {
  for (const [index, { mode, oneWay }] of patterns.entries()) {
    const tariff = travelTariffOn(tariffs, mode, on);
    if (tariff && ('price' in oneWay || tariff.sekPerMil)) continue;
    const name = [{ name: `digitalVisits.mode.${mode}` satisfies MessageKey }];
    const key = tariff ? 'digitalVisits.noRate' : 'digitalVisits.noTariff';
    const values = { mode: name, region, day: on };
    throw ruleViolation(key, 'TARIFF_MISSING', values, [...path, 'patterns', index, tariff ? 'mil' : 'mode']);
  }
}

/** The pattern that a step is about: the first step is about all, then come four of each, then those of the whole. */
function patternAt(
  patterns: readonly TravelPattern[],
  step: number,
): Partial<Pick<CalculationStep, 'pattern' | 'mode'>> {
  const index = Math.floor((step - 1) / STEPS_OF_PATTERN);
  const pattern = step === 0 ? undefined : patterns[index];
  return pattern ? { pattern: index + 1, mode: pattern.mode } : {};
}
