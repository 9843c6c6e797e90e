import type { Person } from '../../../organisation/person.entity.ts';
import type { Dependency } from '../../../services/dependencies/dependency.entity.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import type { ServiceAdoption } from '../../../services/service-adoption.entity.ts';
import type { ServiceMeasure } from '../../../services/service-measure.entity.ts';
import type { ServiceUsage } from '../../../services/service-usage.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addDays, addMonths, type LocalDate } from '../../../values/local-date.ts';
import { parsePercent } from '../../../values/rate.ts';
import { shiftMonth, yearMonthOf } from '../../../values/year-month.ts';
import type { Region } from '../assets/assets.ts';
import type { MadeContract } from '../contracts/contracts.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import { makeDependencies } from './dependencies.ts';
import type { Ground } from './ground.ts';
import { SERVICE_FACTS, type ServiceFact } from './service-facts.ts';
import { makeAdoption, makeUsage } from './use.ts';

/** What is stored of a service; what follows from it is not. */
type Stored = Omit<EHealthService, 'classIsMissing'>;

/** E-health services, who uses them and how much, what their pilots measured, and what they stand on. */
export interface MadeServices {
  readonly services: EHealthService[];
  readonly adoptions: ServiceAdoption[];
  readonly usages: ServiceUsage[];
  readonly measures: ServiceMeasure[];
  readonly dependencies: Dependency[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  /** What the region's services can stand on. */
  readonly ground: Ground;
  readonly contracts: readonly MadeContract[];
}

/** The region's services, the same however large its inventory is. */
export function makeServices({ places, staff }: Region, options: Options): MadeServices {
  const { seed, records, today, ground, contracts } = options;
  const random = new Random(`services ${seed}`);
  const making = { random, records, today, places };
  const made = SERVICE_FACTS.map((fact) => ({ fact, service: serviceOf(fact) }));
  const services = new Map(made.map(({ fact, service }) => [fact.code, service]));
  const used = made.map(({ fact, service }) => ({
    fact,
    adoptions: fact.spread ? makeAdoption(service, fact.spread, making) : [],
  }));
  return {
    services: [...services.values()],
    adoptions: used.flatMap(({ adoptions }) => adoptions),
    usages: used.flatMap(({ fact, adoptions }) => makeUsage(fact, adoptions, making)),
    measures: made.flatMap(({ fact, service }) => measuresOf(fact, service)),
    dependencies: makeDependencies({ services, ground, contracts, records, today }),
  };

  function serviceOf(fact: ServiceFact): EHealthService {
    const { code, name, description, kind, phase, beneficiaries, functions, measure, page, pilotMonthsAgo } = fact;
    const [confidentiality, integrity, availability] = fact.classes === '-' ? [] : [...fact.classes].map(Number);
    const stored: Stored = {
      ...records.madeOn(ago(fact.startedMonthsAgo ?? 1)),
      code,
      name,
      description,
      kind,
      phase,
      unit: unitNamed(fact.unit),
      businessOwner: headOf(fact.business),
      itOwner: headOf(fact.it),
      benefitOwner: headOf(fact.benefit),
      beneficiaries,
      functions,
      links: page ? [{ label: '1177.se', url: page }] : [],
      usageMeasure: measure,
      startedOn: fact.startedMonthsAgo === null ? null : ago(fact.startedMonthsAgo),
      endedOn: null,
      pilotFrom: pilotMonthsAgo ? ago(pilotMonthsAgo[0]) : null,
      pilotTo: pilotMonthsAgo ? ago(pilotMonthsAgo[1]) : null,
      pilotConclusion: fact.conclusion ?? null,
      adoptionTargets: (fact.targets ?? []).map(([monthsAgo, share]) => ({
        month: shiftMonth(yearMonthOf(today), -monthsAgo),
        share: parsePercent(share),
      })),
      confidentiality: confidentiality ?? null,
      integrity: integrity ?? null,
      availability: availability ?? null,
      classReviewOn: fact.review === null ? null : addMonths(today, fact.review),
      isPrioritised: fact.isPrioritised ?? false,
      note: null,
    };
    return stored as EHealthService;
  }

  function measuresOf({ measures = [], pilotMonthsAgo }: ServiceFact, service: EHealthService): ServiceMeasure[] {
    return measures.map(([name, figureUnit, baseline, result, daysAfter]): ServiceMeasure => ({
      ...records.madeOn(today),
      service,
      name,
      figureUnit,
      baseline: baseline as Decimal,
      result: result as Decimal | null,
      measuredOn: daysAfter === null || !pilotMonthsAgo ? null : addDays(ago(pilotMonthsAgo[1]), daysAfter),
      source: 'Pilotens slutrapport',
    }));
  }

  function ago(months: number): LocalDate {
    return addMonths(today, -months);
  }

  function unitNamed(name: string): EHealthService['unit'] {
    const place = places.find(({ unit }) => unit.name === name);
    if (!place) throw new Error(`The demo region has no unit ${name}.`);
    return place.unit;
  }

  function headOf(name: string | null): Person | null {
    return (name && staff.get(unitNamed(name))?.[0]) || null;
  }
}
