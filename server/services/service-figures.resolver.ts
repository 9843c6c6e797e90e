import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { addComputed, type Gathered } from '../api/read/record.ts';
import type { LocalDate } from '../values/local-date.ts';
import { monthRange } from '../values/year-month.ts';
import { adoptionCurve, type AdoptionTarget, type UnitAdoption } from './adoption-curve.ts';
import { services } from './e-health-service.record.ts';
import { EHealthServiceType } from './e-health-service.type.ts';
import { PeriodInput, periodOf } from './period.input.ts';
import { serviceAdoptions } from './service-adoption.record.ts';
import { AdoptionCurveType, UsageByMonthType } from './service-figures.type.ts';
import type { UsageMeasure } from './service-kind.ts';
import { usageByMonth } from './usage.reading.ts';

const PERIOD = {
  nullable: true,
  description: 'Which months; the twelve whole ones before the day that is read when left out.',
} as const;

/** The day that is read, on which the period counts when none is given. */
const dayRead: Gathered = { name: 'dayRead', sql: (_alias, { today }) => today() };

const adopting: Gathered = {
  name: 'adopting',
  sql: (alias, { rows }) => `json_build_object(
    'targets', ${alias}.adoption_targets,
    'units', (select coalesce(json_agg(json_build_object('unit', a.unit_id, 'startedOn', a.started_on,
        'endedOn', a.ended_on, 'population', a.population)), '[]')
      from ${rows(serviceAdoptions)} a where a.service_id = ${alias}.id))`,
};

addComputed(services, {
  computed: { adoption: [adopting, dayRead], usageByMonth: ['usageMeasure', usageByMonth, dayRead] },
});

interface Adopting {
  readonly adopting: { readonly targets: readonly AdoptionTarget[]; readonly units: readonly UnitAdoption[] };
  readonly dayRead: LocalDate;
}

interface Used {
  readonly usageMeasure: UsageMeasure | null;
  readonly usageByMonth: Readonly<Record<string, string>>;
  readonly dayRead: LocalDate;
}

@Resolver(() => EHealthServiceType)
export class ServiceFiguresResolver {
  @FieldResolver(() => AdoptionCurveType, { description: 'How it spreads among units, against its targets.' })
  adoption(
    @Root('$') { adopting: { targets, units }, dayRead: today }: Adopting,
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null | undefined,
  ): AdoptionCurveType {
    const { first, last } = periodOf(period, today);
    return { units: units.length, months: adoptionCurve(units, targets, first, last) };
  }

  @FieldResolver(() => UsageByMonthType, {
    description: 'How much it was used: by its own measure, all units and sources together.',
  })
  usageByMonth(
    @Root('$') { usageMeasure, usageByMonth: quantities, dayRead: today }: Used,
    @Arg('period', () => PeriodInput, PERIOD) period: PeriodInput | null | undefined,
  ): UsageByMonthType {
    const { first, last } = periodOf(period, today);
    const months = monthRange(first, last).map((month) => ({ month, quantity: quantities[month] ?? null }));
    return { measure: usageMeasure, months };
  }
}
