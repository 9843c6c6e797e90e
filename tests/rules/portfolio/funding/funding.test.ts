import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceRequirement,
  forecastResult,
  reserveRoom,
  type YearResult,
} from '../../../../server/portfolio/funding/balanced-budget.ts';
import { equityEnvelope } from '../../../../server/portfolio/funding/equity-envelope.ts';
import {
  frameYears,
  fundingRefusals,
  type Charge,
  type FundingFrame,
} from '../../../../server/portfolio/funding/funding-frame.ts';
import {
  evenRestoringPlan,
  lastYearToRestore,
  restoringFaults,
} from '../../../../server/portfolio/funding/restoring-plan.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { moneyOf, sumMoney, type Money } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { parseYearMonth } from '../../../../server/values/year-month.ts';
import { expectReckoned } from '../../services/reckoned.ts';
import { amounts } from '../../values/arbitraries.ts';
import { appraisalFigures } from '../figures.ts';

const month = parseYearMonth;
const nothing = mnkr('0');

/** Million SEK. */
function mnkr(millions: string | number): Money {
  return moneyOf(exact(parseDecimal(String(millions))).times(1_000_000), 'HALF_AWAY_FROM_ZERO');
}

/** Thousand SEK. */
function tkr(thousands: number): Money {
  return moneyOf(exact(thousands).times(1000), 'HALF_AWAY_FROM_ZERO');
}

describe('a funding frame', () => {
  const [first, second] = appraisalFigures.envelope;
  const frame: FundingFrame = {
    source: 'EQUITY',
    window: { first: month('2018-04'), last: month('2019-12') },
    caps: new Map([
      [2018, mnkr(first.envelope)],
      [2019, mnkr(second.envelope)],
    ]),
    closedList: new Set(['R01', 'R02', 'R03', 'R04']),
  };
  const charge = (initiative: string, state: Charge['state'], ...months: [string, string][]): Charge => ({
    initiative,
    state,
    months: months.map(([text, amount]) => ({ month: month(text), amount: mnkr(amount) })),
  });
  const decided = [
    charge('R01', 'DECIDED', ['2018-06', '6.2'], ['2019-01', '10.1']),
    charge('R02', 'DECIDED', ['2018-09', '4.5'], ['2019-06', '7.0']),
  ];

  it('B7 keeps what is proposed and decided apart: 1.3 left of 2018, and 2019 is 0.1 over if 1.0 more is decided', () => {
    const years = frameYears(frame, [...decided, charge('R03', 'PROPOSED', ['2019-02', '1.0'])]);
    expect(years).toEqual([
      {
        year: first.year,
        cap: mnkr(first.envelope),
        proposed: nothing,
        decided: mnkr(first.decided), // 6.2 + 4.5
        remaining: mnkr(first.remaining),
        remainingIfAll: mnkr(first.remaining),
      },
      {
        year: second.year,
        cap: mnkr(second.envelope),
        proposed: mnkr('1.0'),
        decided: mnkr('17.1'), // 10.1 + 7.0
        remaining: mnkr('0.9'),
        remainingIfAll: mnkr(second.remaining), // 18.0 - 18.1
      },
    ]);
  });

  it('B7 refuses what goes over the cap, by how much, and lets in what just fits', () => {
    expect(fundingRefusals(frame, charge('R03', 'PROPOSED', ['2019-02', '1.0']), decided)).toEqual([
      { field: ['months'], code: 'ABOVE_CAP', year: 2019, over: mnkr('0.1') },
    ]);
    expect(fundingRefusals(frame, charge('R03', 'PROPOSED', ['2019-02', '0.9']), decided)).toEqual([]);
    expect(fundingRefusals(frame, charge('R03', 'PROPOSED', ['2018-12', '1.3']), decided)).toEqual([]);
  });

  it('B8 refuses what lies outside its window', () => {
    const { year, allowed } = appraisalFigures.window;
    const refusals = fundingRefusals(frame, charge('R03', 'PROPOSED', [`${year}-01`, '0.1']), decided);
    expect(refusals.map(({ code }) => code)).toEqual(['OUT_OF_WINDOW', 'ABOVE_CAP']); // 2020 has no cap either
    expect(refusals.length === 0).toBe(allowed);
    expect(fundingRefusals(frame, charge('R03', 'PROPOSED', ['2018-03', '0.1']), decided)).toEqual([
      { field: ['months', 0, 'month'], code: 'OUT_OF_WINDOW', year: 2018, over: null },
    ]);
  });

  it('refuses who is not on its list, and everyone may use one without a list', () => {
    const stranger = charge('R99', 'PROPOSED', ['2018-06', '0.1']);
    expect(fundingRefusals(frame, stranger, decided).map(({ code }) => code)).toEqual(['NOT_ON_LIST']);
    expect(fundingRefusals({ ...frame, closedList: null }, stranger, decided)).toEqual([]);
  });

  it('refuses amounts below zero, which would make room for others', () => {
    const refusals = fundingRefusals(frame, charge('R03', 'PROPOSED', ['2018-06', '-1']), decided);
    expect(refusals).toEqual([{ field: ['months', 0, 'amount'], code: 'NEGATIVE_AMOUNT', year: 2018, over: null }]);
  });

  it('counts an initiative that is decided anew once', () => {
    expect(fundingRefusals(frame, charge('R01', 'DECIDED', ['2018-06', '7.5'], ['2019-01', '11.0']), decided)).toEqual(
      [],
    );
    expect(fundingRefusals(frame, charge('R01', 'DECIDED', ['2018-06', '7.6']), decided)).toMatchObject([
      { code: 'ABOVE_CAP', year: 2018, over: mnkr('0.1') }, // 7.6 + 4.5 - 12.0
    ]);
  });

  it('never lets more be decided than there is', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(some, (wanted) => {
        const taken: Charge[] = [];
        for (const [who, tenths] of wanted) {
          const next = charge(`R${who}`, 'DECIDED', ['2018-06', String(tenths / 10)]);
          const open = { ...frame, closedList: null };
          if (fundingRefusals(open, next, taken).length > 0) continue;
          taken.splice(0, taken.length, ...taken.filter(({ initiative }) => initiative !== next.initiative), next);
        }
        const remaining = frameYears(frame, taken).map((year) => exact(year.remaining).isNegative());
        expect(remaining).toEqual([false, false]);
      }),
    );
  });
});

describe('the balance requirement', () => {
  const none: YearResult = {
    result: nothing,
    realisationGains: nothing,
    otherAdjustments: nothing,
    toReserve: nothing,
    fromReserve: nothing,
    exceptional: nothing,
    toRestoreBefore: nothing,
  };
  const forecast = forecastResult(mnkr(appraisalFigures.forecast.budget), mnkr(appraisalFigures.forecast.deviation));
  /** What each row of the collection begins from. */
  const given: Readonly<Record<string, Partial<YearResult>>> = {
    'B1 Malmo 2015 mnkr': {
      result: mnkr(563),
      realisationGains: mnkr(23),
      toReserve: mnkr(185),
      toRestoreBefore: mnkr(193),
    },
    'B1b Malmo 2014': { result: mnkr(-149), realisationGains: mnkr(56), fromReserve: mnkr(12) },
    'B1c Malmo 2013 (synnerliga skal RIPS 106)': { result: mnkr(121), exceptional: mnkr(106) },
    'B2 Upplands-Bro 2020 tkr': { result: tkr(-11_708), fromReserve: tkr(11_708) },
    'B2b 2019': { result: tkr(48_322), toReserve: tkr(48_322 - 14_925) },
    'B4 with 30 mnkr restructuring claimed as synnerliga skal': {
      result: forecast,
      realisationGains: mnkr(4),
      exceptional: mnkr(30),
    },
  };

  it.each(appraisalFigures.balances)('$id', ({ id, ...expected }) => {
    const unit = id.startsWith('B2') ? (amount: string) => tkr(Number(amount)) : mnkr;
    const balance = balanceRequirement({ ...none, ...given[id] });
    expect({
      afterAdjustments: balance.afterAdjustments,
      balanskravsresultat: balance.balanceRequirementResult,
      afterExceptional: balance.afterExceptional,
      inclPrior: balance.inclPrior,
      toRestore: balance.toRestore,
    }).toEqual(Object.fromEntries(Object.entries(expected).map(([name, amount]) => [name, unit(amount)])));
    expectReckoned(balance.steps);
  });

  it('B3 the forecast of 2018 is 69.5 below a budget of 13.1', () => {
    expect(forecast).toBe(mnkr(appraisalFigures.forecast.forecast));
  });

  it('B6 has room in the reserve above the limit, up to what it may hold', () => {
    const rule = { limit: parsePercent('1'), limitWithNegativeEquity: parsePercent('2'), most: parsePercent('5') };
    const year = { result: mnkr(120), afterAdjustments: mnkr(110), taxesAndGrants: mnkr(9000) };
    const cases = [
      { isEquityNegative: false, reserve: nothing }, // 110 - 1 % of 9 000 = 20; 5 % of 9 000 = 450
      { isEquityNegative: true, reserve: nothing }, // 110 - 180 < 0
      { isEquityNegative: false, reserve: mnkr(440) }, // 450 - 440 = 10
    ];
    for (const [index, { id: _id, ...expected }] of appraisalFigures.reserve.entries()) {
      const room = reserveRoom({ ...year, ...(cases[index] ?? cases[0]!) }, rule);
      expect([room.limit, room.room, room.capRoom, room.mostToReserve]).toEqual(
        [expected.limit, expected.room, expected.capRoom, expected.maxReservation].map(mnkr),
      );
    }
  });
});

describe('restoring a deficit', () => {
  const { deficitYear, toRestore, latestBudgetDecision, plan } = appraisalFigures.restoring;
  const planned = Object.entries(plan).map(([year, amount]) => ({ year: Number(year), amount: mnkr(amount) }));

  it('B5 takes three years at most, and its plan adds up', () => {
    expect(lastYearToRestore(deficitYear)).toBe(latestBudgetDecision);
    expect(sumMoney(planned.map(({ amount }) => amount))).toBe(mnkr(appraisalFigures.restoring.sum));
    expect(restoringFaults(deficitYear, mnkr(toRestore), planned)).toEqual([]);
  });

  it('begins from equal parts, which are a plan of any deficit', () => {
    expect(evenRestoringPlan(2018, mnkr('30.4')).map(({ year, amount }) => [year, amount])).toEqual([
      [2019, '10133333.33'],
      [2020, '10133333.34'],
      [2021, '10133333.33'],
    ]);
    fc.assert(
      fc.property(amounts(), (amount) => {
        const deficit = amount.replace('-', '') as Money;
        expect(restoringFaults(2018, deficit, evenRestoringPlan(2018, deficit))).toEqual([]);
      }),
    );
  });

  it.each([
    ['YEAR_OUT_OF_RANGE', [[2018, '30.4']]],
    ['YEAR_OUT_OF_RANGE', [[2022, '30.4']]],
    [
      'YEAR_TWICE',
      [
        [2019, '30.0'],
        [2019, '0.4'],
      ],
    ],
    [
      'NEGATIVE_AMOUNT',
      [
        [2019, '31'],
        [2020, '-0.6'],
      ],
    ],
    ['SUM_DIFFERS', [[2019, '30.3']]],
    ['SUM_DIFFERS', [[2019, '30.5']]],
  ] as const)('is refused for %s: %j', (code, years) => {
    const faults = restoringFaults(
      2018,
      mnkr('30.4'),
      years.map(([year, amount]) => ({ year, amount: mnkr(amount) })),
    );
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('says how much is lacking', () => {
    expect(restoringFaults(2018, mnkr('30.4'), [])).toEqual([
      { field: ['plan'], code: 'SUM_DIFFERS', difference: mnkr('30.4') },
    ]);
  });
});

describe('an envelope that charges equity', () => {
  /** N11: 12 and 18 million SEK, then 4, 9, 11 and 11 back, to a region that loses 20 a year without it. */
  const years = [
    [2018, '-56.4', '12', '0'],
    [2019, '-20', '18', '0'],
    [2020, '-8', '0', '4'],
    [2021, '-8', '0', '9'],
    [2022, '-8', '0', '11'],
    [2023, '-8', '0', '11'],
  ] as const;
  const envelope = equityEnvelope(
    mnkr('900'),
    years.map(([year, result, charged, effect]) => ({
      year,
      resultWithout: mnkr(result),
      charged: mnkr(charged),
      effect: mnkr(effect),
    })),
    [{ year: 2021, amount: mnkr('0.5') }],
  );

  it('shows result and equity with and without, and when it is back', () => {
    const rows = envelope.years.map((year) => [year.resultWith, year.equityWithout, year.equityWith, year.accumulated]);
    expect(rows).toEqual(
      [
        ['-68.4', '843.6', '831.6', '-12'], // -56.4 - 12; 900 - 56.4; 900 - 68.4
        ['-38', '823.6', '793.6', '-30'],
        ['-4', '815.6', '789.6', '-26'], // -8 + 4
        ['1', '807.6', '790.6', '-17'],
        ['3', '799.6', '793.6', '-6'],
        ['3', '791.6', '796.6', '5'],
      ].map((row) => row.map(mnkr)),
    );
    expect(envelope).toMatchObject({ breakEvenYear: 2023, balancedFrom: 2021 });
  });

  it('shows whether the restoring plan holds', () => {
    expect(envelope.years[3]).toMatchObject({ toRestore: mnkr('0.5'), afterRestoring: mnkr('0.5') });
    expect(envelope.years[2]).toMatchObject({ toRestore: nothing, afterRestoring: mnkr('-4') });
  });

  it('that never comes back says so', () => {
    const lost = equityEnvelope(
      nothing,
      [{ year: 2018, resultWithout: nothing, charged: mnkr('1'), effect: nothing }],
      [],
    );
    expect(lost).toMatchObject({ breakEvenYear: null, balancedFrom: null });
  });

  it('differs in equity by exactly what is accumulated', () => {
    const some = fc.record({ resultWithout: amounts(), charged: amounts(), effect: amounts() });
    fc.assert(
      fc.property(amounts(), fc.array(some, { maxLength: 8 }), (opening, rows) => {
        const { years: outcomes } = equityEnvelope(
          opening,
          rows.map((row, index) => ({ ...row, year: 2018 + index })),
          [],
        );
        for (const { equityWith, equityWithout, accumulated } of outcomes) {
          expect(exact(equityWith).minus(exact(equityWithout)).toFixed(2)).toBe(exact(accumulated).toFixed(2));
        }
      }),
    );
  });
});
