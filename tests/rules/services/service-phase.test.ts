import { describe, expect, it } from 'vitest';
import { pilotGaps, type Pilot } from '../../../server/services/pilot-gate.ts';
import { mayEnterPhase, nextPhases, ServicePhase } from '../../../server/services/service-phase.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';

const day = parseLocalDate;
const phases = Object.values(ServicePhase);

describe('the phases of a service', () => {
  it('lead from idea over pilot and broad introduction to operation, and none may be skipped', () => {
    const way = ['IDEA', 'PILOT', 'ROLLOUT', 'OPERATION', 'PHASE_OUT', 'ENDED'] as const;
    for (const [index, phase] of way.slice(1).entries()) expect(mayEnterPhase(way[index]!, phase)).toBe(true);
    expect(mayEnterPhase('IDEA', 'ROLLOUT')).toBe(false);
    expect(mayEnterPhase('IDEA', 'OPERATION')).toBe(false);
    expect(mayEnterPhase('PILOT', 'OPERATION')).toBe(false);
  });

  it('have one way into the broad introduction: from a pilot', () => {
    expect(phases.filter((phase) => nextPhases(phase).includes('ROLLOUT'))).toEqual(['PILOT']);
  });

  it('may be stayed in, and can all be reached', () => {
    const reached = new Set<ServicePhase>(['IDEA']);
    for (const phase of reached) for (const next of nextPhases(phase)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...phases].toSorted());
    for (const phase of phases) expect(mayEnterPhase(phase, phase)).toBe(true);
  });
});

describe('the gate from pilot to broad introduction', () => {
  const today = day('2026-11-22');
  const measured = {
    name: 'Visits in person per month',
    baseline: parseDecimal('420'),
    result: parseDecimal('310'),
    measuredOn: day('2026-10-31'),
  };
  const pilot: Pilot = {
    from: day('2026-02-01'),
    to: day('2026-11-21'),
    units: 3,
    measures: [measured],
    hasBenefitOwner: true,
    conclusion: 'Fewer visits, no longer queues.',
  };

  it('is open with a measured result of a pilot that is over', () => {
    expect(pilotGaps(pilot, today)).toEqual([]);
  });

  it.each<[string, string, Partial<Pilot>]>([
    ['from', 'MISSING', { from: null }],
    ['to', 'MISSING', { to: null }],
    ['to', 'NOT_ENDED', { to: today }],
    ['to', 'END_BEFORE_START', { to: day('2026-01-31'), measures: [{ ...measured, measuredOn: day('2026-02-01') }] }],
    ['units', 'MISSING', { units: 0 }],
    ['measures', 'MISSING', { measures: [] }],
    ['measures.0.baseline', 'MISSING', { measures: [{ ...measured, baseline: null }] }],
    ['measures.1.result', 'MISSING', { measures: [measured, { ...measured, result: null }] }],
    ['measures.0.measuredOn', 'MISSING', { measures: [{ ...measured, measuredOn: null }] }],
    ['measures.0.measuredOn', 'MEASURED_BEFORE_PILOT', { measures: [{ ...measured, measuredOn: day('2026-01-31') }] }],
    ['benefitOwner', 'MISSING', { hasBenefitOwner: false }],
    ['conclusion', 'MISSING', { conclusion: ' ' }],
    ['conclusion', 'MISSING', { conclusion: null }],
  ])('is shut by %s: %s', (field, code, change) => {
    const gaps = pilotGaps({ ...pilot, ...change }, today);
    expect(gaps.map((gap) => [gap.field.join('.'), gap.code])).toEqual([[field, code]]);
  });

  it('takes a result of zero, and says all that is missing at once', () => {
    expect(pilotGaps({ ...pilot, measures: [{ ...measured, result: parseDecimal('0') }] }, today)).toEqual([]);
    const nothing = { from: null, to: null, units: 0, measures: [], hasBenefitOwner: false, conclusion: null };
    expect(pilotGaps(nothing, today)).toHaveLength(6);
  });
});
