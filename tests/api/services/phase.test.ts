import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { addDays, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const today = todayIn(STOCKHOLM, new Date());

async function phaseOf({ id }: EHealthService): Promise<string> {
  return (await app.orm.em.fork().findOneOrFail(EHealthService, id)).phase;
}

async function gapsOf({ code }: EHealthService) {
  const { data } = await app.graphql<{ service: { pilotGaps: unknown[] } }>(
    `{ service(code: "${code}") { pilotGaps { need code field measure } } }`,
  );
  return data?.service.pilotGaps;
}

/** A pilot with a measured result. */
async function measuredPilot(given: Partial<EHealthService> = {}): Promise<EHealthService> {
  const service = await world.service({
    phase: 'PILOT',
    pilotFrom: day('2025-01-01'),
    pilotTo: day('2025-06-30'),
    pilotConclusion: 'Införs brett.',
    benefitOwner: await world.person(),
    ...given,
  });
  await world.adoption(service, { isPilot: true });
  await world.measure(service, { name: 'Väntetid' });
  return service;
}

describe('the phase of a service', () => {
  it('goes from a measured pilot to the broad introduction, and is told as a change', async () => {
    const service = await measuredPilot();
    expect(await gapsOf(service)).toEqual([]);
    const { changes } = await mutations.run(
      'changeServicePhase',
      { id: `service_${service.id}`, phase: 'ROLLOUT', expectedVersion: 1 },
      'changes { field before after }',
    );
    expect(changes).toContainEqual({ field: 'phase', before: 'PILOT', after: 'ROLLOUT' });
    expect(await phaseOf(service)).toBe('ROLLOUT');
  });

  it('stays a pilot with all that is missing told at once, the same as is told beforehand', async () => {
    const service = await world.service({ phase: 'PILOT', pilotTo: today, pilotConclusion: ' ' });
    await world.measure(service, { name: 'A', baseline: null, measuredOn: null });
    await world.measure(service, { name: 'B', result: null });
    const gaps = await gapsOf(service);
    expect(gaps).toEqual([
      { need: 'FIRST_DAY', code: 'MISSING', field: 'pilotFrom', measure: null },
      { need: 'LAST_DAY', code: 'NOT_ENDED', field: 'pilotTo', measure: null },
      { need: 'UNITS', code: 'MISSING', field: null, measure: null },
      { need: 'BASELINE', code: 'MISSING', field: 'baseline', measure: 'A' },
      { need: 'MEASURED_ON', code: 'MISSING', field: 'measuredOn', measure: 'A' },
      { need: 'RESULT', code: 'MISSING', field: 'result', measure: 'B' },
      { need: 'BENEFIT_OWNER', code: 'MISSING', field: 'benefitOwnerId', measure: null },
      { need: 'CONCLUSION', code: 'MISSING', field: 'pilotConclusion', measure: null },
    ]);
    const fault = await mutations.refused('changeServicePhase', { id: `service_${service.id}`, phase: 'ROLLOUT' });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', rule: 'PILOT_GATE', field: 'input.phase', gaps });
    expect(fault.message).toBe(
      'The pilot is not ready for a broad introduction. It lacks: the first day of the pilot, a last day that has passed, at least one unit that took part, a baseline of each measure, the day of each result, after the pilot began, a result of each measure, a benefit owner, a conclusion.',
    );
    expect(await phaseOf(service)).toBe('PILOT');
  });

  it('asks for a day after the pilot began of each result, and for a pilot that did not end before it began', async () => {
    const service = await measuredPilot({ pilotFrom: day('2025-07-01'), pilotTo: day('2025-06-30') });
    expect(await gapsOf(service)).toEqual([
      { need: 'LAST_DAY', code: 'END_BEFORE_START', field: 'pilotTo', measure: null },
      { need: 'MEASURED_ON', code: 'MEASURED_BEFORE_PILOT', field: 'measuredOn', measure: 'Väntetid' },
    ]);
  });

  it('may be given up without any result', async () => {
    const service = await world.service({ phase: 'PILOT' });
    await mutations.run('changeServicePhase', { id: `service_${service.id}`, phase: 'IDEA' }, 'changes { field }');
    expect(await phaseOf(service)).toBe('IDEA');
  });

  it('does not skip a step', async () => {
    const service = await world.service({ phase: 'IDEA' });
    const fault = await mutations.refused('changeServicePhase', { id: `service_${service.id}`, phase: 'ROLLOUT' });
    expect(fault).toMatchObject({ rule: 'PHASE_NOT_NEXT', field: 'input.phase' });
  });

  it('is refused for a version that is not the one that was seen', async () => {
    const service = await measuredPilot();
    const input = { id: `service_${service.id}`, phase: 'ROLLOUT', expectedVersion: 9 };
    expect(await mutations.refused('changeServicePhase', input)).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(await phaseOf(service)).toBe('PILOT');
  });

  it('is tried without being changed', async () => {
    const service = await measuredPilot({ pilotTo: addDays(today, -1) });
    const input = { id: `service_${service.id}`, phase: 'ROLLOUT', dryRun: true };
    await mutations.run('changeServicePhase', input, 'changes { field }');
    expect(await phaseOf(service)).toBe('PILOT');
  });
});
