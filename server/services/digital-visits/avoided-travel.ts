import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact, type Exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { moneyOf, ZERO_MONEY, type Money } from '../../values/money.ts';
import { parsePercent, ratioOf, type Percent } from '../../values/rate.ts';
import { figure, percent, sek, unrounded, type Step, type Term } from '../calculation.ts';
import { travelTariffOn, tripCost, type TravelMode, type TravelTariff, type TripLength } from './patient-travel.ts';
import { replacedVisits, replacedVisitsStep, type DigitalVisits } from './replaced-visits.ts';

const WHOLE = parsePercent('100');

/** How part of the patients would have travelled. What the shares leave of 100 percent would have cost the region nothing. */
export interface TravelPattern {
  readonly mode: TravelMode;
  /** Of the replaced visits. */
  readonly share: Percent;
  /** One way, as an average. */
  readonly oneWay: TripLength;
  /** Of these trips, how many percent would have been free of charge because the patient had reached the ceiling. */
  readonly ceilingReached: Percent;
}

export type AvoidedTravelStep =
  | 'REPLACED_VISITS'
  | 'TRIP_GROSS'
  | 'TRIP_OWN_CHARGE'
  | 'ROUND_TRIP'
  | 'ROUND_TRIP_CHARGE'
  | 'GROSS_SAVING'
  | 'PATIENT_CHARGES';

/** What the region and the patients did not pay for travel, SEK, with the calculation. */
export interface AvoidedTravel {
  readonly replaced: Decimal;
  /** In the order of the patterns. */
  readonly perRoundTrip: readonly Money[];
  readonly grossSaving: Money;
  readonly patientCharges: Money;
  readonly steps: readonly Step<AvoidedTravelStep>[];
}

/** A mode that has no tariff on the day, or none by mil where the length is in mil. */
export interface MissingTariff {
  readonly missing: readonly TravelMode[];
}

/**
 * The travel that digital visits made unnecessary: replaced visits × the average round trip of all patients, rounded once.
 * By the tariffs of one day: a period with a change of tariff is reckoned in two. Source: the regions' travel rules.
 */
export function avoidedTravel(
  digital: DigitalVisits,
  patterns: readonly TravelPattern[],
  tariffs: readonly TravelTariff[],
  on: LocalDate,
): AvoidedTravel | MissingTariff {
  const missing: TravelMode[] = [];
  const trips = patterns.flatMap((pattern) => {
    const trip = roundTrip(pattern, travelTariffOn(tariffs, pattern.mode, on));
    if (trip === null) missing.push(pattern.mode);
    return trip ?? [];
  });
  if (missing.length > 0) return { missing };
  const replaced = replacedVisits(digital);
  const [saving, charges] = [weighted(trips, 'regionPays'), weighted(trips, 'ownCharge')];
  const total = (name: 'GROSS_SAVING' | 'PATIENT_CHARGES', side: Side, average: Exact): Step<AvoidedTravelStep> => ({
    name,
    terms: [figure(replaced, 'VISITS'), '×', '(', ...sumTerms(trips, side), ')'],
    result: sek(replaced.times(average)),
  });
  return {
    replaced: decimalOf(replaced, 6, 'HALF_AWAY_FROM_ZERO'),
    perRoundTrip: trips.map(({ regionPays }) => moneyOf(regionPays, 'HALF_AWAY_FROM_ZERO')),
    grossSaving: moneyOf(replaced.times(saving), 'HALF_AWAY_FROM_ZERO'),
    patientCharges: moneyOf(replaced.times(charges), 'HALF_AWAY_FROM_ZERO'),
    steps: [
      replacedVisitsStep(digital),
      ...trips.flatMap(({ steps }) => steps),
      total('GROSS_SAVING', 'regionPays', saving),
      total('PATIENT_CHARGES', 'ownCharge', charges),
    ],
  };
}

type Side = 'regionPays' | 'ownCharge';

interface RoundTrip {
  readonly share: Percent;
  readonly regionPays: Exact;
  readonly ownCharge: Exact;
  readonly steps: readonly Step<AvoidedTravelStep>[];
}

function roundTrip(pattern: TravelPattern, tariff: TravelTariff | null): RoundTrip | null {
  const trip = tariff && tripCost(tariff, pattern.oneWay, ZERO_MONEY);
  if (!trip) return null;
  const charged = exact(1).minus(ratioOf(pattern.ceilingReached));
  const ownCharge = trip.ownCharge.times(charged).times(2);
  const regionPays = trip.gross.times(2).minus(ownCharge);
  const { oneWay } = pattern;
  const gross: Term[] =
    'price' in oneWay
      ? [sek(oneWay.price)]
      : [figure(oneWay.mil, 'MIL'), '×', sek(tariff.sekPerMil ?? ZERO_MONEY, 'SEK_PER_MIL')];
  const steps: Step<AvoidedTravelStep>[] = [
    { name: 'TRIP_GROSS', terms: gross, result: unrounded(trip.gross) },
    {
      name: 'TRIP_OWN_CHARGE',
      terms: ['min(', sek(tariff.ownCharge), ',', unrounded(trip.gross), ',', sek(tariff.ceiling), ')'],
      result: unrounded(trip.ownCharge),
    },
    {
      name: 'ROUND_TRIP_CHARGE',
      terms: [
        figure(2, 'TRIPS'),
        '×',
        unrounded(trip.ownCharge),
        '×',
        '(',
        percent(WHOLE),
        '-',
        percent(pattern.ceilingReached),
        ')',
      ],
      result: unrounded(ownCharge),
    },
    {
      name: 'ROUND_TRIP',
      terms: [figure(2, 'TRIPS'), '×', unrounded(trip.gross), '-', unrounded(ownCharge)],
      result: unrounded(regionPays),
    },
  ];
  return { share: pattern.share, regionPays, ownCharge, steps };
}

function weighted(trips: readonly RoundTrip[], side: Side): Exact {
  return trips.reduce((sum, trip) => sum.plus(trip[side].times(ratioOf(trip.share))), exact(0));
}

function sumTerms(trips: readonly RoundTrip[], side: Side): Term[] {
  if (trips.length === 0) return [sek(ZERO_MONEY)];
  return trips.flatMap((trip, index): Term[] => [
    ...(index > 0 ? ['+' as const] : []),
    percent(trip.share),
    '×',
    unrounded(trip[side]),
  ]);
}
