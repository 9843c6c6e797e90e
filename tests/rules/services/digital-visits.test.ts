import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avoidedTravel, type TravelPattern } from '../../../server/services/digital-visits/avoided-travel.ts';
import { careLevelShift } from '../../../server/services/digital-visits/care-level-shift.ts';
import { freedSlots } from '../../../server/services/digital-visits/freed-slots.ts';
import { freedTime } from '../../../server/services/digital-visits/freed-time.ts';
import { travelTariffOn, tripCost, type TravelTariff } from '../../../server/services/digital-visits/patient-travel.ts';
import {
  divideSaving,
  incentivePayouts,
  totalPayout,
} from '../../../server/services/digital-visits/travel-incentive.ts';
import { visitCostEffect } from '../../../server/services/digital-visits/visit-cost.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { addMoney, compareMoney, parseMoney, ZERO_MONEY } from '../../../server/values/money.ts';
import { parsePercent } from '../../../server/values/rate.ts';
import { amounts, moneyFromOre, oreOf } from '../values/arbitraries.ts';
import { freedTimeFigure, visitFigures } from './figures.ts';
import { expectReckoned } from './reckoned.ts';

const day = parseLocalDate;
const sek = parseMoney;
const number = parseDecimal;
const percent = parsePercent;

const kalmar: TravelTariff = {
  mode: 'CAR',
  validFrom: day('2018-01-01'),
  validTo: null,
  sekPerMil: sek('12.00'),
  ownCharge: sek('125.00'),
  ceiling: sek('2250.00'),
  source: 'Region Kalmar',
};
const stockholm: TravelTariff = {
  ...kalmar,
  sekPerMil: sek('17.00'),
  ownCharge: sek('50.00'),
  ceiling: sek('1400.00'),
};
const taxi: TravelTariff = { ...kalmar, mode: 'TAXI', sekPerMil: null, ownCharge: sek('140.00') };
const on = day('2018-06-01');
const digital = { visits: visitFigures.avoided.visits, replacing: percent('70') };

function oneTrip(pattern: Partial<TravelPattern>): TravelPattern {
  return {
    mode: 'CAR',
    share: percent('100'),
    oneWay: { mil: number('12') },
    ceilingReached: percent('0'),
    ...pattern,
  };
}

describe('a trip', () => {
  it.each(visitFigures.oneWay)(
    'H2 of $mil mil in Stockholm has $fee of charge, and the region pays $regionPays',
    (row) => {
      const cost = tripCost(stockholm, { mil: number(String(row.mil)) }, ZERO_MONEY)!;
      expect([cost.ownCharge.toFixed(2), cost.regionPays.toFixed(2)]).toEqual([row.fee, row.regionPays]);
    },
  );

  it('H3 is paid by the patient alone when it costs less than the charge: 8 mil × 12 = 96 < 125', () => {
    const cost = tripCost(kalmar, { mil: number('8') }, ZERO_MONEY)!;
    const { gross, fee, regionPays } = visitFigures.chargeIsAll;
    expect([cost.gross, cost.ownCharge, cost.regionPays].map((each) => each.toFixed(2))).toEqual([
      gross,
      fee,
      regionPays,
    ]);
  });

  it.each([
    ['2125.00', '125.00', 'the whole charge fits'],
    ['2200.00', '50.00', 'what is left to the ceiling'],
    ['2250.00', '0.00', 'the ceiling is reached'],
    ['2300.00', '0.00', 'more was paid, by an older ceiling'],
  ])('after %s paid is charged %s: %s', (paid, charge) => {
    expect(tripCost(kalmar, { mil: number('12') }, sek(paid))?.ownCharge.toFixed(2)).toBe(charge);
  });

  it('has no cost by mil where the tariff has no rate', () => {
    expect(tripCost(taxi, { mil: number('12') }, ZERO_MONEY)).toBeNull();
  });

  it('is by the tariff of its day', () => {
    const raised = { ...kalmar, validFrom: day('2019-01-01'), ownCharge: sek('150.00') };
    const ended = { ...taxi, validTo: day('2018-12-31') };
    const tariffs = [raised, kalmar, ended];
    expect(travelTariffOn(tariffs, 'CAR', day('2018-12-31'))).toBe(kalmar);
    expect(travelTariffOn(tariffs, 'CAR', day('2019-01-01'))).toBe(raised);
    expect(travelTariffOn(tariffs, 'CAR', day('2017-12-31'))).toBeNull();
    expect(travelTariffOn(tariffs, 'TAXI', day('2019-01-01'))).toBeNull();
  });
});

describe('avoided travel', () => {
  it.each([
    [visitFigures.roundTrip, '0'], // 2 × (12 × 12 - 125)
    [visitFigures.roundTripFree, '100'], // 2 × 12 × 12
  ])('$id', ({ perRoundTrip }, ceilingReached) => {
    const pattern = oneTrip({ ceilingReached: percent(ceilingReached) });
    const avoided = avoidedTravel({ visits: 1, replacing: percent('100') }, [pattern], [kalmar], on);
    expect(avoided).toMatchObject({ perRoundTrip: [perRoundTrip], grossSaving: perRoundTrip });
  });

  it('H4 of 1 200 visits, of which 70 % replace one: 60 % by car 11.5 mil, 25 % by taxi, 15 % none', () => {
    const figure = visitFigures.avoided;
    const patterns = [
      oneTrip({ share: percent('60'), oneWay: { mil: number('11.5') } }),
      oneTrip({ mode: 'TAXI', share: percent('25'), oneWay: { price: sek('1450.00') } }),
    ];
    const avoided = avoidedTravel(digital, patterns, [kalmar, taxi], on);
    expect(avoided).toMatchObject({
      replaced: '840',
      // 2 × (11.5 × 12 - 125) and 2 × (1 450 - 140)
      perRoundTrip: [figure.carPerRoundTrip, figure.taxiPerRoundTrip],
      grossSaving: figure.grossSaving, // 840 × (60 % × 26 + 25 % × 2 620)
      patientCharges: figure.patientFeesNotPaid, // 840 × (60 % × 250 + 25 % × 280)
    });
    if ('missing' in avoided) throw new Error('a tariff is missing');
    expect(avoided.steps.map(({ name }) => name)).toEqual([
      'REPLACED_VISITS',
      ...Array.from({ length: 2 }, () => ['TRIP_GROSS', 'TRIP_OWN_CHARGE', 'ROUND_TRIP_CHARGE', 'ROUND_TRIP']).flat(),
      'GROSS_SAVING',
      'PATIENT_CHARGES',
    ]);
    expectReckoned(avoided.steps);
  });

  it('is not known, rather than 0, without a tariff', () => {
    const patterns = [oneTrip({}), oneTrip({ mode: 'TAXI' }), oneTrip({ mode: 'PUBLIC_TRANSPORT' })];
    expect(avoidedTravel(digital, patterns, [kalmar, taxi], on)).toEqual({ missing: ['TAXI', 'PUBLIC_TRANSPORT'] });
  });

  it('of nobody who travelled is nothing', () => {
    expect(avoidedTravel(digital, [], [], on)).toMatchObject({ grossSaving: '0.00', patientCharges: '0.00' });
  });

  it('is what the trips would have cost, divided between region and patients, and every line adds up', () => {
    const whole = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.nat(5000), whole, whole, whole, fc.nat(900), (visits, replacing, share, reached, tenths) => {
        const mil = number(`${Math.trunc(tenths / 10)}.${tenths % 10}`);
        const pattern = oneTrip({
          share: percent(String(share)),
          oneWay: { mil },
          ceilingReached: percent(String(reached)),
        });
        const avoided = avoidedTravel({ visits, replacing: percent(String(replacing)) }, [pattern], [kalmar], on);
        if ('missing' in avoided) throw new Error('a tariff is missing');
        expectReckoned(avoided.steps);
        // All four are hundredths: öre × 24 × tenths × percent × percent.
        const gross = BigInt(visits) * BigInt(replacing) * BigInt(share) * BigInt(tenths) * 240n;
        // Each of the two is rounded once, so that together they are at most an öre beside it.
        const beside = oreOf(addMoney(avoided.grossSaving, avoided.patientCharges)) * 10_000n - gross;
        expect(beside <= 10_000n && beside >= -10_000n, `${beside} / 10 000 öre`).toBe(true);
        expect(compareMoney(avoided.grossSaving, ZERO_MONEY)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('freed slots', () => {
  it('H6 of 30 minutes that became 20, for 840 visits', () => {
    const { minutesFreed, slots30, slotsUnfloored } = visitFigures.slots;
    const freed = freedSlots(digital, number('30'), number('20'), number('30'));
    expect([freed.minutes, freed.slots, freed.slotsUnrounded]).toEqual([
      number(minutesFreed),
      slots30,
      number(slotsUnfloored),
    ]);
    expectReckoned(freed.steps);
  });

  it('are whole: 29 minutes free none, and one minute lost loses one', () => {
    const one = { visits: 1, replacing: percent('100') };
    expect(freedSlots(one, number('30'), number('1'), number('30'))).toMatchObject({
      slots: 0,
      slotsUnrounded: '0.97',
    });
    expect(freedSlots(one, number('20'), number('21'), number('30'))).toMatchObject({ minutes: '-1', slots: -1 });
  });
});

describe('freed time', () => {
  it('G3 of 8 400 cases × 0.25 h, priced, of which 40 % are counted on', () => {
    const { cases, hoursPerCase, rate, grossTime, grossValue, fte1700, realised40pct } = freedTimeFigure;
    const freed = freedTime(cases, number(hoursPerCase), sek(rate), percent('40'), number('1700'));
    expect(freed).toMatchObject({
      hours: number(grossTime),
      fullTimePosts: fte1700,
      value: grossValue,
      realised: realised40pct,
    });
    expectReckoned(freed.steps);
  });
});

describe('visits by their unit cost', () => {
  it('H7 save 730 each on 840, cost 1 350 each for the 360 that replaced none, and spare the travel', () => {
    const figure = visitFigures.unitCost;
    const travel = sek(visitFigures.avoided.grossSaving);
    const effect = visitCostEffect(digital, sek(figure.physUnit), sek(figure.digUnit), travel);
    expect(effect).toMatchObject({
      unitCostSaving: figure.grossCostDiff,
      additionalVisits: String(figure.additionalVisits),
      additionalCost: figure.costOfAdditional,
      net: figure.net, // 613 200 - 486 000 + 563 304
    });
    expectReckoned(effect.steps);
  });

  it('can cost more than they save', () => {
    const none = { visits: 10, replacing: percent('0') };
    expect(visitCostEffect(none, sek('2000.00'), sek('1350.00'), ZERO_MONEY).net).toBe('-13500.00');
  });
});

describe('a shift of the level of care', () => {
  it('H8 is a range: 15 to 20 % of 240 000 contacts × 1 400', () => {
    const figure = visitFigures.careLevel;
    const range = { low: percent('15'), high: percent('20') };
    const { low, high } = careLevelShift(figure.somaticContacts, range, sek(figure.unitDiff));
    expect(low).toMatchObject({ contacts: figure.low, value: figure.valueLow });
    expect(high).toMatchObject({ contacts: figure.high, value: figure.valueHigh });
    expectReckoned([...low.steps, ...high.steps]);
  });
});

describe('the incentive model', () => {
  it('H5 gives half of the saving to the care giver, and keeps half', () => {
    const { toCareGiver, keptCentrally, perReplacedVisit } = visitFigures.incentive;
    const divided = divideSaving(sek(visitFigures.avoided.grossSaving), percent('50'), number('840'));
    expect(divided).toMatchObject({
      toCareGiver,
      keptCentrally,
      perReplacedVisit, // 281 652 / 840
    });
    expectReckoned(divided.steps);
    expect(divideSaving(sek('10.00'), percent('50'), number('0'))).toMatchObject({
      perReplacedVisit: null,
      steps: [{ name: 'TO_CARE_GIVER' }, { name: 'KEPT_CENTRALLY' }],
    });
  });

  it('divides every saving without losing an öre', () => {
    fc.assert(
      fc.property(amounts(), fc.integer({ min: 0, max: 100 }), (saving, share) => {
        const { toCareGiver, keptCentrally } = divideSaving(saving, percent(String(share)), number('7'));
        expect(addMoney(toCareGiver, keptCentrally)).toBe(saving);
      }),
    );
  });

  it.each(visitFigures.payouts)('$id', ({ baselineTravel, actualTravel, share, payout }) => {
    const row = { careGiver: 'A', baseline: sek(baselineTravel), actual: sek(actualTravel) };
    const [paid] = incentivePayouts([row], percent(String(Number(share) * 100)));
    expect(Number(paid?.payout)).toBe(Number(payout));
    if (paid?.payout) expectReckoned(paid.steps);
  });

  it('pays each care giver of the period by itself, and says where a figure is missing', () => {
    const payouts = incentivePayouts(
      [
        { careGiver: 'A', baseline: sek('180000.00'), actual: sek('131450.00') },
        { careGiver: 'B', baseline: sek('180000.00'), actual: sek('195000.00') },
        { careGiver: 'C', baseline: null, actual: sek('1.00') },
        { careGiver: 'D', baseline: sek('1.00'), actual: null },
      ],
      percent('50'),
    );
    expect(payouts).toMatchObject([
      { careGiver: 'A', payout: '24275.00' }, // (180 000 - 131 450) / 2
      { careGiver: 'B', payout: '0.00' },
      { careGiver: 'C', payout: null, reason: 'NO_BASELINE' },
      { careGiver: 'D', payout: null, reason: 'NO_ACTUAL' },
    ]);
    expect(totalPayout(payouts)).toBe('24275.00');
  });

  it('never takes money back, nor pays more than was saved', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(moneyFromOre);
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 100 }), (baseline, actual, share) => {
        const [paid] = incentivePayouts([{ careGiver: 'A', baseline, actual }], percent(String(share)));
        const difference = oreOf(baseline) - oreOf(actual);
        const payout = oreOf(paid?.payout ?? sek('-1.00'));
        expect(payout >= 0n && payout <= (difference > 0n ? difference : 0n)).toBe(true);
      }),
    );
  });
});
