import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../server/database/demo/world.ts';
import { BenefitCalculation } from '../../../server/economy/calculators/benefit-calculation.entity.ts';
import { TravelIncentive } from '../../../server/economy/calculators/travel-incentive.entity.ts';
import { CarePrice } from '../../../server/services/digital-visits/care-price.entity.ts';
import { incentivePayouts } from '../../../server/services/digital-visits/travel-incentive.ts';
import { TravelTariff } from '../../../server/services/digital-visits/travel-tariff.entity.ts';
import { freedTimeFigure, visitFigures } from '../../rules/services/figures.ts';
import { day } from '../../support/world.ts';

const tables = new Map<unknown, object[]>();
for (const { entity, rows } of demoWorld({ assets: 3000, seed: 1, today: day('2026-11-22') }))
  tables.set(entity, [...rows]);
const rowsOf = <E extends object>(entity: abstract new () => E): E[] => (tables.get(entity) ?? []) as E[];

describe('the demo region', () => {
  it('has the tariffs that Kalmar and Stockholm published, and its own of two periods', () => {
    const cars = rowsOf(TravelTariff).filter(({ mode }) => mode === 'CAR');
    const told = cars.map(({ region, firstDay, lastDay, sekPerMil, ownCharge, ceiling }) =>
      [region, firstDay, lastDay, sekPerMil, ownCharge, ceiling].join(' '),
    );
    expect(told).toEqual([
      'Kalmar 2018-01-01  12.00 125.00 2250.00',
      'Stockholm 2018-01-01  17.00 50.00 1400.00',
      'Region Exempel 2024-01-01 2025-12-31 12.00 125.00 2250.00',
      'Region Exempel 2026-01-01  14.50 130.00 2400.00',
    ]);
    const contacts = rowsOf(CarePrice).filter(({ kind }) => kind === 'DISTANCE_CONTACT');
    expect(contacts.map(({ amount }) => amount)).toEqual(['500.00', '425.00', '275.00']);
  });

  it('has calculated what its digital visits gave in the last whole tertial, by each calculator', () => {
    const { slots, unitCost, careLevel } = visitFigures;
    const calculations = rowsOf(BenefitCalculation);
    expect(new Set(calculations.map(({ firstMonth, lastMonth }) => `${firstMonth} ${lastMonth}`))).toEqual(
      new Set(['2026-05 2026-08']),
    );
    const first = calculations.map(({ kind, outcome: { results } }) => [kind, results[0]?.value]);
    expect(Object.fromEntries(first)).toMatchObject({
      // 840 × (60 % × (2 × 11.5 × 14.50 - 2 × 130 × 90 %) + 25 % × (2 × 1 450 - 2 × 150))
      AVOIDED_TRAVEL: '596148.00',
      FREED_SLOTS: String(slots.slots30),
      FREED_TIME: freedTimeFigure.realised40pct,
      CARE_LEVEL_SHIFT: careLevel.valueLow,
    });
    const visits = calculations.find(({ kind }) => kind === 'VISIT_COST')?.outcome.results ?? [];
    expect(visits).toContainEqual(
      expect.objectContaining({ name: 'ADDITIONAL_COST', value: unitCost.costOfAdditional }),
    );
  });

  it('pays four care centres for two tertials what the rule says, but for one that has not told its travel', () => {
    const incentives = rowsOf(TravelIncentive);
    const units = new Set(incentives.map(({ unit }) => unit));
    expect([units.size, incentives.length]).toEqual([4, 8]);
    for (const { baseline = null, actual = null, share, payout } of incentives) {
      const [paid] = incentivePayouts([{ careGiver: '', baseline, actual }], share);
      expect(payout).toBe(paid?.payout);
    }
    expect(incentives.filter(({ payout }) => payout === null)).toHaveLength(1);
  });
});
