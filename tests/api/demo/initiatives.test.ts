import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../server/database/demo/world.ts';
import { doubleCounting, type PlanStanding } from '../../../server/portfolio/action-plan.ts';
import { bondFault } from '../../../server/portfolio/initiative-bonds.ts';
import { InitiativeDependency } from '../../../server/portfolio/initiative-dependency.entity.ts';
import { InitiativeLink } from '../../../server/portfolio/initiative-link.entity.ts';
import { InitiativeStage, missingFor, type StageNeed } from '../../../server/portfolio/initiative-stage.ts';
import { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import { partnerShareFaults, proposalGaps } from '../../../server/portfolio/proposal.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { day } from '../../support/world.ts';

const tables = new Map<unknown, object[]>();
for (const { entity, rows } of demoWorld({ assets: 3000, seed: 1, today: day('2026-11-22') })) {
  tables.set(entity, [...rows]);
}
const rowsOf = <E extends object>(entity: abstract new () => E): E[] => (tables.get(entity) ?? []) as E[];
const initiatives = rowsOf(Initiative);

/** What an initiative has of what stages need, but for its plan, which is not looked at here. */
function had(initiative: Initiative): Set<StageNeed> {
  const { firstMonth, lastMonth, organisationalOutcome, economicOutcome, isAdditional } = initiative;
  const gaps = proposalGaps({
    cost: parseMoney('0.00'),
    firstMonth: firstMonth ?? null,
    lastMonth: lastMonth ?? null,
    organisationalOutcome: organisationalOutcome ?? null,
    economicOutcome: economicOutcome ?? null,
    additional: isAdditional ?? null,
  });
  const { owner, decidedBy, decidedOn, decision, pilotResult, closingComment, stopReason } = initiative;
  return new Set<StageNeed>([
    'BENEFIT_OWNER',
    'FUNDING',
    ...(owner ? (['OWNER'] as const) : []),
    ...(gaps.length ? [] : (['COMPLETE_PROPOSAL'] as const)),
    ...(decidedBy && decidedOn && decision ? (['DECISION'] as const) : []),
    ...(pilotResult ? (['PILOT_RESULT'] as const) : []),
    ...(closingComment ? (['CLOSING_COMMENT'] as const) : []),
    ...(stopReason ? (['REASON'] as const) : []),
  ]);
}

describe('the initiatives of the demo world', () => {
  it('are forty, of both kinds and in every stage', () => {
    expect(initiatives).toHaveLength(40);
    expect(new Set(initiatives.map(({ stage }) => stage))).toEqual(new Set(Object.values(InitiativeStage)));
    expect(initiatives.filter(({ kind }) => kind === 'RESTRUCTURING')).toHaveLength(8);
  });

  it('have what their stages ask for', () => {
    const missing = initiatives.map((each) => [each.code, missingFor(each.stage, had(each))]);
    expect(missing.filter(([, needs]) => needs?.length)).toEqual([]);
  });

  it('are counted once beside the action plans', () => {
    const standings = initiatives
      .filter(({ isAdditional, stage }) => typeof isAdditional === 'boolean' && stage !== 'STOPPED')
      .map(({ unit, ...each }): PlanStanding & { unit: string } => ({
        unit: unit.id,
        initiative: each.code,
        additional: each.isAdditional === true,
        measure: each.planMeasure ?? null,
      }));
    for (const standing of standings) {
      const others = standings.filter((other) => other.unit === standing.unit);
      expect([standing.initiative, doubleCounting(standing, others)]).toEqual([standing.initiative, null]);
    }
    for (const { partners } of initiatives) {
      expect(
        partnerShareFaults(partners.map(({ costShare: cost, benefitShare: benefit }) => ({ cost, benefit }))),
      ).toEqual([]);
    }
  });

  it('wait for no other in a circle, and each serves a goal', () => {
    const bonds = rowsOf(InitiativeDependency).map(({ initiative, other, bond }) => ({
      initiative: initiative.code,
      other: other.code,
      bond,
    }));
    expect(bonds.length).toBeGreaterThan(8);
    for (const bond of bonds)
      expect(
        bondFault(
          bonds.filter((other) => other !== bond),
          bond,
        ),
      ).toBeNull();
    const serving = new Set(rowsOf(InitiativeLink).flatMap(({ goal, initiative }) => (goal ? [initiative.code] : [])));
    expect(serving.size).toBe(40);
  });
});
