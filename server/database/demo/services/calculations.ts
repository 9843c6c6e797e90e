import { incentivePayouts } from '../../../services/digital-visits/travel-incentive.ts';
import type { BenefitCalculation } from '../../../economy/calculators/benefit-calculation.entity.ts';
import type { CalculatorKind } from '../../../economy/calculators/calculator-kind.ts';
import type { TravelIncentive } from '../../../economy/calculators/travel-incentive.entity.ts';
import { avoidedTravelBy } from '../../../services/digital-visits/calculate-travel.reading.ts';
import {
  calculateCareLevelShift,
  calculateFreedSlots,
  freedTimeBy,
  visitCostBy,
} from '../../../services/digital-visits/calculate-visits.reading.ts';
import type { CarePriceKind } from '../../../services/digital-visits/care-price-kind.ts';
import type { CarePrice } from '../../../services/digital-visits/care-price.entity.ts';
import { tariffRow } from '../../../services/digital-visits/dated-rows.reading.ts';
import type { TravelMode } from '../../../services/digital-visits/patient-travel.ts';
import type { Calculation } from '../../../services/digital-visits/told-calculation.ts';
import type { TravelTariff } from '../../../services/digital-visits/travel-tariff.entity.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import { parseDecimal } from '../../../values/decimal.ts';
import { partsOf, type LocalDate } from '../../../values/local-date.ts';
import { parseMoney, type Money } from '../../../values/money.ts';
import { parsePercent } from '../../../values/rate.ts';
import { monthOfYear, shiftMonth, yearMonthOf, type YearMonth } from '../../../values/year-month.ts';
import type { Place } from '../organisation/units.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';

/** Tariffs and prices, what digital visits were calculated to give, and what care centres are paid. */
export interface MadeCalculations {
  readonly tariffs: TravelTariff[];
  readonly prices: CarePrice[];
  readonly calculations: BenefitCalculation[];
  readonly incentives: TravelIncentive[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  readonly services: readonly EHealthService[];
  readonly places: readonly Place[];
}

type Mode = TravelMode;
/** Region, mode, since and until how many years, SEK per mil, own charge, ceiling, source, compared with it. */
type TariffFact = readonly [
  string,
  Mode,
  number | string,
  number | null,
  string | null,
  string,
  string,
  string,
  boolean,
];

const OWN = 'Region Exempel';
const OWN_SOURCE = 'Regionfullmäktiges beslut om sjukresor';

/** Those of Kalmar and Stockholm as they were published; the region's own, which were raised with the year. */
const TARIFFS: readonly TariffFact[] = [
  ['Kalmar', 'CAR', '2018-01-01', null, '12.00', '125.00', '2250.00', 'Region Kalmar län, sjukresor', true],
  ['Stockholm', 'CAR', '2018-01-01', null, '17.00', '50.00', '1400.00', 'Region Stockholm, sjukresor', true],
  [OWN, 'CAR', 2, 0, '12.00', '125.00', '2250.00', OWN_SOURCE, true],
  [OWN, 'TAXI', 2, 0, null, '140.00', '2250.00', OWN_SOURCE, true],
  [OWN, 'CAR', 0, null, '14.50', '130.00', '2400.00', OWN_SOURCE, true],
  [OWN, 'TAXI', 0, null, null, '150.00', '2400.00', OWN_SOURCE, true],
  [OWN, 'PUBLIC_TRANSPORT', 0, null, null, '60.00', '2400.00', OWN_SOURCE, false],
  [OWN, 'SPECIAL_VEHICLE', 0, null, null, '200.00', '2400.00', OWN_SOURCE, false],
];

const SKR = 'SKR:s rekommendation om utomlänspriser för digitala vårdtjänster 2019';

/** What a contact at a distance is paid between regions, with the patient's fee, and what an hour of work costs. */
const PRICES: readonly (readonly [CarePriceKind, string, string, string, string, boolean])[] = [
  ['DISTANCE_CONTACT', 'Läkare', '2019-01-01', '500.00', SKR, true],
  ['DISTANCE_CONTACT', 'Psykolog och motsvarande', '2019-01-01', '425.00', SKR, true],
  ['DISTANCE_CONTACT', 'Övriga', '2019-01-01', '275.00', SKR, true],
  ['WORKING_HOUR', 'Sjuksköterska', '2018-01-01', '488.03', 'Timpris ur lönesystemet med påslag', false],
];

/** What patients of a care centre travelled for in a tertial before, SEK. */
const BASELINES = [180_000, 142_000, 96_500, 118_300];
const TERTIAL = 4;

export function makeCalculations({ seed, records, today, services, places }: Options): MadeCalculations {
  const visits = services.find(({ code }) => code === 'DVM');
  const tariffs = TARIFFS.map(tariffOf);
  const prices = PRICES.map(priceOf);
  if (!visits) return { tariffs, prices, calculations: [], incentives: [] };
  const last = shiftMonth(yearMonthOf(today), -((monthOfYear(yearMonthOf(today)) - 1) % TERTIAL) - 1);
  return {
    tariffs,
    prices,
    calculations: calculationsOf(visits, last),
    incentives: [shiftMonth(last, -TERTIAL), last].flatMap((month) => incentivesOf(visits, month)),
  };

  function tariffOf([
    region,
    mode,
    from,
    until,
    perMil,
    charge,
    ceiling,
    source,
    isVerified,
  ]: TariffFact): TravelTariff {
    const { year } = partsOf(today);
    const firstDay = (typeof from === 'string' ? from : `${year - from}-01-01`) as LocalDate;
    const lastDay = until === null ? null : (`${year - until - 1}-12-31` as LocalDate);
    const sekPerMil = perMil === null ? null : parseMoney(perMil);
    const amounts = { sekPerMil, ownCharge: parseMoney(charge), ceiling: parseMoney(ceiling) };
    return { ...records.madeOn(firstDay), region, mode, firstDay, lastDay, ...amounts, source, isVerified };
  }

  function priceOf([kind, profession, from, amount, source, isVerified]: (typeof PRICES)[number]): CarePrice {
    const firstDay = from as LocalDate;
    const rest = { firstDay, lastDay: null, amount: parseMoney(amount), source, isVerified };
    return { ...records.madeOn(firstDay), kind, profession, ...rest };
  }

  /** What the latest tertial gave, one calculation of each kind. */
  function calculationsOf(service: EHealthService, lastMonth: YearMonth): BenefitCalculation[] {
    const [path, percent, number] = [['input'], parsePercent, parseDecimal];
    const digital = { visits: 1200, replacing: percent('70') };
    const travel = {
      ...digital,
      region: OWN,
      on: `${lastMonth}-01` as LocalDate,
      patterns: [
        { mode: 'CAR', share: percent('60'), mil: number('11.5'), ceilingReached: percent('10') },
        { mode: 'TAXI', share: percent('25'), price: parseMoney('1450.00') },
      ] satisfies { mode: Mode; [field: string]: unknown }[],
      careGiverShare: percent('50'),
    };
    const slots = {
      ...digital,
      minutesInPerson: number('30'),
      minutesDigital: number('20'),
      slotMinutes: number('30'),
    };
    const hour = prices.find(({ kind }) => kind === 'WORKING_HOUR');
    const time = {
      cases: 8400,
      hoursPerCase: number('0.25'),
      hourlyRate: hour?.amount ?? parseMoney('488.03'),
      realisedShare: percent('40'),
      hoursPerPost: number('1700'),
    };
    const shift = {
      contacts: 240_000,
      shareLow: percent('15'),
      shareHigh: percent('20'),
      unitCostDifference: parseMoney('1400.00'),
    };
    const avoided = avoidedTravelBy(tariffs.filter(({ region }) => region === OWN).map(tariffRow), today, travel, path);
    const saving = avoided.results.find(({ name }) => name === 'GROSS_SAVING')?.value as Money;
    const costs = {
      ...digital,
      costInPerson: parseMoney('2080.00'),
      costDigital: parseMoney('1350.00'),
      avoidedTravel: saving,
    };
    const priced = (amount: Money) => ({ amount, prices: [] });
    const made: readonly (readonly [CalculatorKind, string, object, Calculation])[] = [
      ['AVOIDED_TRAVEL', 'Sjukresor som inte behövde göras', travel, avoided],
      ['FREED_SLOTS', 'Frigjorda tider på mottagningarna', slots, calculateFreedSlots(slots, path)],
      ['FREED_TIME', 'Frigjord tid för administration', time, freedTimeBy(priced(time.hourlyRate), time, path)],
      ['CARE_LEVEL_SHIFT', 'Kontakter som hör hemma i primärvården', shift, calculateCareLevelShift(shift, path)],
      ['VISIT_COST', 'Digitala besök mot fysiska', costs, visitCostBy(priced(costs.costDigital), costs, path)],
    ];
    return made.map(([kind, name, given, outcome]): BenefitCalculation => ({
      ...records.madeOn(today),
      service,
      name,
      kind,
      firstMonth: shiftMonth(lastMonth, 1 - TERTIAL),
      lastMonth,
      calculatedOn: today,
      given: given as Readonly<Record<string, unknown>>,
      outcome,
      scenario: null,
      rangeEnd: null,
      benefit: null,
      note: null,
    }));
  }

  /** Four care centres, one of which has not told what its patients travelled for of late. */
  function incentivesOf(service: EHealthService, lastMonth: YearMonth): TravelIncentive[] {
    const random = new Random(`incentives ${seed} ${lastMonth}`);
    const centres = places.map(({ unit }) => unit).filter(({ name }) => name.startsWith('Vårdcentralen'));
    return centres.slice(0, BASELINES.length).map((unit, index): TravelIncentive => {
      const before = BASELINES[index] ?? 0;
      const baseline = parseMoney(`${before}.00`);
      const spent = parseMoney(`${Math.round(before * (0.7 + 0.4 * random.fraction()))}.00`);
      const actual = index === 3 && lastMonth === last ? null : spent;
      const share = parsePercent('50');
      const [paid] = incentivePayouts([{ careGiver: unit.code, baseline, actual }], share);
      const months = { firstMonth: shiftMonth(lastMonth, 1 - TERTIAL), lastMonth };
      const figures = { baseline, actual, share, payout: paid?.payout ?? null };
      return { ...records.madeOn(today), service, unit, ...months, ...figures, calculation: null, note: null };
    });
  }
}
