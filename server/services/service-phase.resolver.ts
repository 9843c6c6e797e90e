import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../values/local-date.ts';
import { EHealthServiceType } from './e-health-service.type.ts';
import { pilotGaps, type Pilot } from './pilot-gate.ts';
import { toldGap, type ToldGap } from './pilot-need.ts';
import { nextPhases, type ServicePhase } from './service-phase.ts';

@Resolver(() => EHealthServiceType)
export class ServicePhaseResolver {
  @FieldResolver()
  nextPhases(@Root('$') { phase }: { phase: ServicePhase }): ServicePhase[] {
    return [...nextPhases(phase)];
  }

  @FieldResolver()
  pilotGaps(
    @Root('$') { phase, pilot }: { phase: ServicePhase; pilot: Pilot & { readonly today: LocalDate } },
  ): ToldGap[] | null {
    return phase === 'PILOT' ? pilotGaps(pilot, pilot.today).map((gap) => toldGap(gap, pilot)) : null;
  }
}
