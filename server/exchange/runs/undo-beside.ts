import type { EntityManager } from '@mikro-orm/postgresql';
import { recordNamed } from '../../api/read/record.ts';
import { undoRows, type Undoing } from './undo-rows.ts';

/**
 * Takes away the records of other kinds that a run made beside its rows: suppliers, models and the like that the file
 * referred to. Those that somebody has changed or uses since are kept.
 */
export async function undoCreatedBeside(
  em: EntityManager,
  runKey: string,
  undoing: Undoing,
): Promise<{ undone: number; kept: number }> {
  const events = await em.execute<{ type: string; key: string }[]>(
    `select record_type as type, record_id as key from audit_event
     where source = 'IMPORT' and source_id = ? and action = 'CREATE' and record_type <> ? order by id desc`,
    [runKey, undoing.kind.record.name],
  );
  const counts = { undone: 0, kept: 0 };
  for (const [type, group] of Map.groupBy(events, (event) => event.type)) {
    const record = recordNamed(type);
    if (!record) continue;
    const rows = group.map(({ key }) => ({ number: 0, outcome: 'CREATED' as const, recordKey: key, previous: null }));
    // Only deletion is asked for here, which needs no more of a kind than its record.
    const beside = { ...undoing.kind, record, hold: undefined };
    for (const { problem } of await undoRows({ ...undoing, kind: beside }, em, rows)) {
      counts[problem ? 'kept' : 'undone'] += 1;
    }
  }
  return counts;
}
