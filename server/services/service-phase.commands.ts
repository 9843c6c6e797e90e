import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../api/context.ts';
import { DomainError, ErrorCode, ruleViolation } from '../api/errors.ts';
import { loadForChange } from '../api/write/fields.ts';
import type { LocalDate } from '../values/local-date.ts';
import { EHealthService } from './e-health-service.entity.ts';
import type { ChangeServicePhaseInput } from './e-health-service.input.ts';
import { services } from './e-health-service.record.ts';
import { pilotGaps, type Pilot } from './pilot-gate.ts';
import { toldGap } from './pilot-need.ts';
import { ServiceAdoption } from './service-adoption.entity.ts';
import { ServiceMeasure } from './service-measure.entity.ts';
import { mayEnterPhase, type ServicePhase } from './service-phase.ts';

/** Takes a service to another phase. */
export async function changePhase(
  em: EntityManager,
  input: ChangeServicePhaseInput,
  { today }: Pick<RequestContext, 'today'>,
): Promise<EHealthService> {
  const service = await loadForChange(em, services, EHealthService, input);
  await enterPhase(em, service, input.phase, today);
  return service;
}

/**
 * Lets a service enter a phase: the one way for single writes and imports.
 * @throws DomainError RULE_VIOLATION PHASE_NOT_NEXT, or PILOT_GATE with all that the pilot lacks
 */
export async function enterPhase(
  em: EntityManager,
  service: EHealthService,
  phase: ServicePhase,
  today: LocalDate,
): Promise<void> {
  if (!mayEnterPhase(service.phase, phase)) {
    throw ruleViolation('services.phaseNotNext', 'PHASE_NOT_NEXT', {}, ['input', 'phase']);
  }
  if (service.phase === 'PILOT' && phase === 'ROLLOUT') await requirePilot(em, service, today);
  service.phase = phase;
}

async function requirePilot(em: EntityManager, service: EHealthService, today: LocalDate): Promise<void> {
  const measures = await em.find(ServiceMeasure, { service }, { orderBy: { name: 'asc', id: 'asc' } });
  const pilot: Pilot = {
    from: service.pilotFrom ?? null,
    to: service.pilotTo ?? null,
    units: await em.count(ServiceAdoption, { service, isPilot: true }),
    measures: measures.map(({ name, baseline, result, measuredOn }) => ({
      name,
      baseline: baseline ?? null,
      result: result ?? null,
      measuredOn: measuredOn ?? null,
    })),
    hasBenefitOwner: Boolean(service.benefitOwner),
    conclusion: service.pilotConclusion ?? null,
  };
  const gaps = pilotGaps(pilot, today).map((gap) => toldGap(gap, pilot));
  if (!gaps.length) return;
  throw new DomainError(ErrorCode.RULE_VIOLATION, 'services.pilotGate', {
    rule: 'PILOT_GATE',
    field: ['input', 'phase'],
    values: { needs: [...new Set(gaps.map(({ need }) => need))].map((need) => ({ name: `services.need.${need}` })) },
    facts: { gaps },
  });
}
