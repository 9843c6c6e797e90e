import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation, type DomainError } from '../../api/errors.ts';
import type { Flush } from '../../api/write/write.ts';
import { CHARGE_STATE } from '../funding/charge-state.ts';
import { fundingRefusalsOfAll, refusedFunding } from '../funding/initiative-funding.ts';
import type { InitiativeBenefit } from '../planning/initiative-benefit.entity.ts';
import { InitiativeCost } from '../planning/initiative-cost.entity.ts';
import { MOST_LINES } from '../planning/line-months.commands.ts';

type Line = InitiativeCost | InitiativeBenefit;

/**
 * The rules over whole plans, for all lines that a file writes at once: an initiative has so many lines at most, and the
 * plan of a decided one fits in the frames that pay it.
 */
export async function settleLines(
  em: EntityManager,
  records: readonly object[],
  flush: Flush,
): Promise<Map<object, DomainError>> {
  const lines = records as readonly Line[];
  const made = lines.filter((line) => em.getUnitOfWork().getPersistStack().has(line));
  await flush();
  return new Map([...(await withoutRoom(em, made)), ...(await withoutFunding(em, lines))]);
}

/** The last of the new lines where an initiative has more than it may. */
async function withoutRoom(em: EntityManager, made: readonly Line[]): Promise<[object, DomainError][]> {
  const byInitiative = Map.groupBy(made, ({ initiative }) => initiative.id);
  if (!byInitiative.size) return [];
  const counts = await em.execute<{ id: string; count: number }[]>(
    `select w.id, ((select count(*) from initiative_cost c where c.initiative_id = w.id)
       + (select count(*) from initiative_benefit b where b.initiative_id = w.id))::integer as count
     from (select value::uuid as id from jsonb_array_elements_text(?::jsonb)) w`,
    [JSON.stringify([...byInitiative.keys()])],
  );
  const error = () =>
    ruleViolation('plan.lines.count', 'TOO_MANY_LINES', { limit: MOST_LINES }, ['input', 'initiativeId']);
  return counts.flatMap(({ id, count }) => {
    const over = Math.max(0, count - MOST_LINES);
    const last = over ? (byInitiative.get(id) ?? []).slice(-over) : [];
    return last.map((line): [object, DomainError] => [line, error()]);
  });
}

async function withoutFunding(em: EntityManager, lines: readonly Line[]): Promise<[object, DomainError][]> {
  const decided = lines.filter(
    (line): line is InitiativeCost =>
      line instanceof InitiativeCost && CHARGE_STATE[line.initiative.stage] === 'DECIDED',
  );
  const byInitiative = Map.groupBy(decided, ({ initiative }) => initiative.id);
  if (!byInitiative.size) return [];
  const refusals = await fundingRefusalsOfAll(em, [...byInitiative.keys()]);
  return [...refusals].flatMap(([id, [refusal]]) => {
    if (!refusal) return [];
    const own = byInitiative.get(id) ?? [];
    const charged = own.filter(({ frame }) => frame?.id === refusal.frame.id);
    const error = refusedFunding(refusal, ['input', 'months', 'likely']);
    return (charged.length ? charged : own).map((line): [object, DomainError] => [line, error]);
  });
}
