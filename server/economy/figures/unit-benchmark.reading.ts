import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import type { Money } from '../../values/money.ts';
import { firstDayOf, lastDayOf } from '../../values/year-month.ts';
import { benchmarkUnits } from '../unit-benchmark.ts';
import type { BenchmarkBasis } from './figures.enums.ts';
import { told, type Asked } from './figures.reading.ts';
import type { UnitBenchmarkType } from './unit-cost.type.ts';
import { unitShares, type UsingUnit } from './unit-shares.ts';

type Unit = UsingUnit & { readonly id: string; readonly code: string; readonly name: string };

const POINTS = 100;

/** The units that use a service beside each other; one statement. */
export async function unitBenchmarkOf(
  context: RequestContext,
  key: string,
  cost: Money | null,
  asked: Asked,
  divideBy: BenchmarkBasis,
): Promise<UnitBenchmarkType> {
  const { first, last } = asked;
  const given = { key, first, last, from: firstDayOf(first), to: lastDayOf(last) };
  const units = await readJson<Unit[] | null>(context, POINTS, given, (statement, value) => {
    const service = value('key', 'uuid');
    return `select json_agg(json_build_object('id', '${organisationUnits.idPrefix}_' || u.id, 'unit', u.id, 'code', u.code,
        'name', u.name, 'population', a.population, 'usage', q.quantity) order by u.code)
      from ${statement.rows(organisationUnits)} u
      left join service_adoption a on a.unit_id = u.id and a.service_id = ${service}
        and a.started_on <= ${value('to', 'date')} and coalesce(a.ended_on >= ${value('from', 'date')}, true)
      left join (
        select n.unit_id, trim_scale(sum(n.quantity))::text as quantity
        from service_usage n join e_health_service s on s.id = n.service_id and s.usage_measure = n.measure
        where n.service_id = ${service} and n.month between ${value('first', 'text')} and ${value('last', 'text')}
        group by n.unit_id
      ) q on q.unit_id = u.id
      where a.id is not null or q.unit_id is not null`;
  });
  const known = new Map((units ?? []).map((unit) => [unit.unit, unit]));
  const { median, average, units: ranked } = benchmarkUnits(unitShares(cost, units ?? [], divideBy));
  return {
    ...told(asked),
    divideBy,
    median,
    average: average.unitCost,
    units: ranked.map(({ unit, unitCost, ...figures }) => {
      const { id = '', code = '', name = '' } = known.get(unit) ?? {};
      return { ...figures, ...unitCost, unitId: id, code, name };
    }),
  };
}
