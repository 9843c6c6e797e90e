import type { RequestContext } from '../../api/context.ts';
import { batched } from '../../api/read/batch.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { ShareBasis } from '../../services/dependencies/share.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import { streamsOf } from './cost-stream.ts';
import type { Asked } from './figures.reading.ts';

/** What went along a dependency in a period. */
export interface PeriodFlow {
  readonly dependencyId: string;
  /** Key of the record at the other end. */
  readonly other: string;
  readonly amount: Money;
  readonly basis: ShareBasis | null;
  readonly value: Decimal | null;
}

/** What came to a record, or went from it, along each of its dependencies; of many records by one statement. */
export async function flowsOf(
  context: RequestContext,
  key: string,
  side: 'INTO' | 'FROM',
  asked: Asked,
): Promise<readonly PeriodFlow[]> {
  const [here, there] = side === 'INTO' ? ['to_id', 'from_id'] : ['from_id', 'to_id'];
  const { first, last, scenario } = asked;
  const found = await batched(context, `flows ${side} ${scenario} ${first} ${last}`, key, async (keys) => {
    const rows = await readJson<Record<string, PeriodFlow[]> | null>(
      context,
      10 * keys.length,
      { keys, streams: streamsOf(scenario), first, last },
      (_statement, given) => `select json_object_agg(here, flows) from (
        select f.here, json_agg(json_build_object('dependencyId', f.dependency_id, 'other', f.there,
          'amount', f.amount::text, 'basis', d.basis, 'value', trim_scale(d.value)::text) order by f.amount desc, f.dependency_id) as flows
        from (
          select f.${here} as here, f.dependency_id, f.${there} as there, sum(f.amount) as amount
          from cost_flow f
          where f.${here} = any(${given('keys', 'uuid[]')}) and f.stream = any(${given('streams', 'text[]')})
            and f.month between ${given('first', 'text')} and ${given('last', 'text')}
          group by 1, 2, 3
        ) f left join dependency d on d.id = f.dependency_id
        group by f.here) k`,
    );
    return new Map(Object.entries(rows ?? {}));
  });
  return found ?? [];
}
