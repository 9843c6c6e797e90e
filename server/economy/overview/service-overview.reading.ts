import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import { whereSql } from '../../api/read/where.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import type { Beneficiary, ServiceKind } from '../../services/service-kind.ts';
import type { ServicePhase } from '../../services/service-phase.ts';
import { streamsOf } from '../figures/cost-stream.ts';
import type { Asked } from '../figures/figures.reading.ts';
import type { FigureRecordType } from '../figures/figure.type.ts';
import type { Period } from '../period.ts';
import type { ServiceSums } from './overview-of.ts';

/** What is stored of a service in a period, and of its cost in the period that it is compared with. */
export interface OverviewService extends ServiceSums {
  readonly record: FigureRecordType;
  readonly kind: ServiceKind;
  readonly phase: ServicePhase;
  readonly isPrioritised: boolean;
  readonly beneficiaries: readonly Beneficiary[];
  readonly unitName: string | null;
}

const POINTS = 500;

/**
 * The services that the viewer may see and filters choose, the costliest first; one statement, whatever their number.
 * @param compared what to compare the cost with; null: nothing is known of before, and nothing is read
 */
export async function serviceSums(
  context: RequestContext,
  asked: Asked,
  compared: Period | null,
  where: object | null | undefined,
  beneficiaries: readonly Beneficiary[] | null,
): Promise<readonly OverviewService[]> {
  const { first, last, scenario } = asked;
  const given = {
    first,
    last,
    from: compared?.first,
    to: compared?.last,
    scenario,
    streams: streamsOf(scenario),
    where,
    beneficiaries,
  };
  const rows = await readJson<OverviewService[] | null>(context, POINTS, given, (statement, value, input) => {
    const shown = statement.rows(services);
    const conditions = [
      whereSql(statement, services, 's', input.get('where')),
      beneficiaries && `s.beneficiaries ?| ${value('beneficiaries', 'text[]')}`,
    ].filter(Boolean);
    const unitName = context.viewer.reach('READ', organisationUnits.name).length ? 'u.name' : 'null';
    const streams = value('streams', 'text[]');
    const period = `between ${value('first', 'text')} and ${value('last', 'text')}`;
    const months = `cost_month m where m.kind = 'SERVICE' and m.stream = any(${streams}) and m.month`;
    const comparison =
      compared &&
      `left join (
        select m.record_id, sum(m.own + m.received) as total
        from ${months} between ${value('from', 'text')} and ${value('to', 'text')} group by 1
      ) p on p.record_id = s.id`;
    return `select json_agg(json_build_object(
        'record', json_build_object('kind', 'SERVICE', 'id', '${services.idPrefix}_' || s.id, 'key', s.code, 'name', s.name),
        'kind', s.kind, 'phase', s.phase, 'isPrioritised', s.is_prioritised,
        'beneficiaries', s.beneficiaries, 'unitName', ${unitName},
        'cost', c.total::text, 'kept', c.kept::text, 'byMonth', c.by_month, 'before', ${compared ? 'p.total::text' : 'null'},
        'green', b.green::text, 'greenAndYellow', b.green_and_yellow::text)
        order by c.total desc nulls last, s.code)
      from ${shown} s
      left join organisation_unit u on u.id = s.unit_id
      left join (
        select record_id, sum(total) as total, sum(kept) as kept, json_object_agg(month, total::text) as by_month
        from (
          select m.record_id, m.month, sum(m.own + m.received) as total, sum(m.kept) as kept
          from ${months} ${period} group by 1, 2) m group by record_id
      ) c on c.record_id = s.id
      ${comparison ?? ''}
      left join (
        select m.record_id, coalesce(sum(m.amount) filter (where m.certainty = 'GREEN'), 0.00) as green,
          coalesce(sum(m.amount) filter (where m.certainty <> 'RED'), 0.00) as green_and_yellow
        from benefit_month m where m.of_kind = 'SERVICE' and m.scenario = ${value('scenario', 'text')} and m.month ${period}
        group by m.record_id
      ) b on b.record_id = s.id
      ${conditions.length ? `where ${conditions.join(' and ')}` : ''}`;
  });
  return rows ?? [];
}
