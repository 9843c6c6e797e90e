import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../server/database/demo/world.ts';
import { Assignment } from '../../../server/portfolio/assignment.entity.ts';
import { CHARGE_STATE } from '../../../server/portfolio/funding/charge-state.ts';
import { capsOf } from '../../../server/portfolio/funding/frame-charges.ts';
import { framePlanFaults } from '../../../server/portfolio/funding/frame-plan-faults.ts';
import { FundingFrameMember } from '../../../server/portfolio/funding/funding-frame-member.entity.ts';
import { FundingFrame } from '../../../server/portfolio/funding/funding-frame.entity.ts';
import { frameYears, fundingRefusals, type Charge } from '../../../server/portfolio/funding/funding-frame.ts';
import { InitiativeCost } from '../../../server/portfolio/planning/initiative-cost.entity.ts';
import { exact } from '../../../server/values/exact.ts';
import { multiplyMoney } from '../../../server/values/money.ts';
import { ratioOf } from '../../../server/values/rate.ts';
import { day } from '../../support/world.ts';

const tables = new Map<unknown, object[]>();
for (const { entity, rows } of demoWorld({ assets: 3000, seed: 1, today: day('2026-11-22') })) {
  tables.set(entity, [...rows]);
}
const rowsOf = <E extends object>(entity: abstract new () => E): E[] => (tables.get(entity) ?? []) as E[];

/** What the lines charge on a frame, a charge for each line: the region's own part. */
function chargesOn(frame: FundingFrame, isStoppedIn = false): Charge[] {
  return rowsOf(InitiativeCost).flatMap(({ initiative, frame: payer, months }): Charge[] => {
    const state = CHARGE_STATE[initiative.stage] ?? (isStoppedIn && initiative.stage === 'STOPPED' ? 'PROPOSED' : null);
    if (payer !== frame || !state) return [];
    const own = initiative.partners.reduce((left, { costShare }) => left.minus(ratioOf(costShare)), exact(1));
    return [
      {
        initiative: initiative.code,
        state,
        months: months.map(({ month, likely }) => ({
          month,
          amount: multiplyMoney(likely, own, 'HALF_AWAY_FROM_ZERO'),
        })),
      },
    ];
  });
}

describe('the money of the demo region', () => {
  const frames = rowsOf(FundingFrame);

  it('has frames whose decided initiatives are within them, each with years that fit together', () => {
    expect(frames.map(({ code }) => code)).toEqual(['OMS-2018', 'DIGI-DRIFT', 'DIGI-INV']);
    for (const frame of frames) {
      const { source, years, firstMonth, lastMonth, isClosed, openingEquity = null } = frame;
      expect(framePlanFaults({ source, years, openingEquity })).toEqual([]);
      const listed = rowsOf(FundingFrameMember).filter((member) => member.frame === frame);
      const rule = {
        source,
        window: { first: firstMonth, last: lastMonth },
        caps: capsOf(years),
        closedList: isClosed ? new Set(listed.map(({ initiative }) => initiative.code)) : null,
      };
      const charges = chargesOn(frame);
      expect(charges.length).toBeGreaterThan(3);
      for (const charge of charges.filter(({ state }) => state === 'DECIDED')) {
        const all = charges.filter(({ state }) => state === 'DECIDED' && charge.initiative);
        expect(frameYears(rule, all).filter(({ remaining }) => exact(remaining).isNegative())).toEqual([]);
        const other = fundingRefusals(rule, charge, []).filter(({ code }) => code !== 'ABOVE_CAP');
        expect(other).toEqual([]);
      }
    }
  });

  it('B7 has decided 10.7 of the 12 million of 2018, and stopped the measure that took 2019 above 18', () => {
    const [envelope] = frames as [FundingFrame];
    const rule = {
      source: envelope.source,
      window: { first: envelope.firstMonth, last: envelope.lastMonth },
      caps: capsOf(envelope.years),
      closedList: null,
    };
    const [first, second] = frameYears(rule, chargesOn(envelope, true));
    expect(first).toMatchObject({ year: 2018, decided: '10700000.00', remaining: '1300000.00' });
    expect(second?.year).toBe(2019);
    // Shares of partners are rounded to the öre each month, which makes some öre in the year.
    expect(Math.round(Number(second?.remainingIfAll) / 1000)).toBe(-100);
  });

  it('has asked its administrations by 28 May 2018, and some are late', () => {
    const asked = rowsOf(Assignment).filter(({ dueOn }) => dueOn === '2018-05-28');
    expect(asked.filter(({ parent }) => !parent)).toHaveLength(1);
    expect(asked.some(({ submittedOn }) => submittedOn && submittedOn > '2018-05-28')).toBe(true);
    expect(asked.some(({ submittedOn, parent }) => parent && !submittedOn)).toBe(true);
  });
});
