import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../server/database/demo/world.ts';
import { endsOf } from '../../../server/services/dependencies/dependency.commands.ts';
import { firstCycle } from '../../../server/services/dependencies/dependency-cycle.ts';
import { Dependency } from '../../../server/services/dependencies/dependency.entity.ts';
import { shareConflict, shareFaults, type Share } from '../../../server/services/dependencies/share.ts';
import { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { pilotGaps } from '../../../server/services/pilot-gate.ts';
import { ServiceAdoption } from '../../../server/services/service-adoption.entity.ts';
import { ServiceMeasure } from '../../../server/services/service-measure.entity.ts';
import { ServiceUsage } from '../../../server/services/service-usage.entity.ts';
import { shiftMonth, yearMonthOf } from '../../../server/values/year-month.ts';
import { day } from '../../support/world.ts';

const TODAY = day('2026-11-22');

function madeWorld(assets: number) {
  const tables = new Map<unknown, object[]>();
  for (const { entity, rows } of demoWorld({ assets, seed: 1, today: TODAY })) tables.set(entity, [...rows]);
  return <E extends object>(entity: abstract new () => E): E[] => (tables.get(entity) ?? []) as E[];
}

const rowsOf = madeWorld(3000);
const services = rowsOf(EHealthService);
const adoptions = rowsOf(ServiceAdoption);
const dependencies = rowsOf(Dependency);

const service = (code: string): EHealthService => {
  const found = services.find((each) => each.code === code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};

function gapsOf(code: string) {
  const { pilotFrom, pilotTo, benefitOwner, pilotConclusion } = service(code);
  const measures = rowsOf(ServiceMeasure).filter((measure) => measure.service === service(code));
  const pilot = {
    from: pilotFrom ?? null,
    to: pilotTo ?? null,
    units: adoptions.filter((adoption) => adoption.service === service(code) && adoption.isPilot).length,
    measures: measures.map((measure) => ({
      name: measure.name,
      baseline: measure.baseline ?? null,
      result: measure.result ?? null,
      measuredOn: measure.measuredOn ?? null,
    })),
    hasBenefitOwner: Boolean(benefitOwner),
    conclusion: pilotConclusion ?? null,
  };
  return pilotGaps(pilot, TODAY);
}

describe('the e-health services of the demo world', () => {
  it('are of all phases that are not over, the five of the planning basis among them, prioritised', () => {
    expect(new Set(services.map(({ phase }) => phase))).toEqual(new Set(['IDEA', 'PILOT', 'ROLLOUT', 'OPERATION']));
    const prioritised = services.filter(({ isPrioritised }) => isPrioritised).map(({ code }) => code);
    expect(prioritised.toSorted()).toEqual(['DVM', 'FVIS', 'KIS', 'SOB', 'WTB']);
    expect(services.filter(({ kind }) => kind === 'BASIC_IT').length).toBeGreaterThan(5);
  });

  it('have one pilot that may be rolled out and one that may not yet, and nothing was rolled out without a result', () => {
    expect(gapsOf('EGM')).toEqual([]);
    expect(gapsOf('TRI').map(({ field, code }) => `${field.join('.')} ${code}`)).toEqual([
      'to NOT_ENDED',
      'measures.0.result MISSING',
      'measures.0.measuredOn MISSING',
      'measures.1.result MISSING',
      'measures.1.measuredOn MISSING',
      'benefitOwner MISSING',
      'conclusion MISSING',
    ]);
    for (const { code } of services.filter(({ phase }) => phase === 'ROLLOUT')) expect(gapsOf(code)).toEqual([]);
  });

  it('are used by their units alone, from their first day on, for 24 whole months at most', () => {
    const usages = rowsOf(ServiceUsage);
    const last = shiftMonth(yearMonthOf(TODAY), -1);
    const started = new Map(
      adoptions.map((adoption) => [`${adoption.service.code} ${adoption.unit.code}`, adoption.startedOn]),
    );
    for (const usage of usages) {
      const since = started.get(`${usage.service.code} ${usage.unit.code}`);
      expect(since && yearMonthOf(since) <= usage.month).toBe(true);
      expect(usage.month > shiftMonth(last, -24) && usage.month <= last).toBe(true);
      expect(usage.measure).toBe(usage.service.usageMeasure);
    }
    const visits = (month: string) =>
      usages
        .filter((usage) => usage.service.code === 'DVM' && usage.month === month)
        .reduce((sum, { quantity }) => sum + Number(quantity), 0);
    // A year of broad introduction: more units, and more in each.
    expect(visits('2026-10')).toBeGreaterThan(1.2 * visits('2025-10'));
    expect(visits('2026-10')).toBeGreaterThan(500);
  });
});

describe('the dependencies of the demo world', () => {
  const shares = dependencies.map((dependency) => ({
    id: dependency.id,
    ...endsOf(dependency),
    validFrom: dependency.firstMonth,
    validTo: dependency.lastMonth ?? null,
    basis: dependency.basis ?? null,
    value: dependency.value ?? null,
  }));

  it('stand on services, assets and contracts, and share by every basis there is', () => {
    expect(dependencies.some(({ onService }) => onService)).toBe(true);
    expect(dependencies.some(({ dependentAsset, onAsset }) => dependentAsset && onAsset)).toBe(true);
    expect(dependencies.filter(({ onContract }) => onContract).length).toBeGreaterThan(10);
    const bases = new Set(shares.map(({ basis }) => basis));
    expect(bases).toEqual(new Set([null, 'PERCENT', 'EQUAL', 'QUANTITY', 'USAGE', 'ACQUISITION_COST']));
  });

  it('keep to the rules: no circle, no fault in a share, and shares of each record that go together', () => {
    expect(firstCycle(shares)).toBeNull();
    const sharing = shares.filter((share): share is Share => share.basis !== null);
    expect(sharing.flatMap(shareFaults)).toEqual([]);
    for (const among of Map.groupBy(sharing, ({ dependsOn }) => dependsOn).values()) {
      expect(shareConflict(among)).toBeNull();
    }
    const pairs = shares.map(({ dependent, dependsOn }) => `${dependent} ${dependsOn}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
