import type { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../../server/database/entities.ts';
import { metadataOf, pastTableOf } from '../../server/database/metadata.ts';
import type { LocalDate } from '../../server/values/local-date.ts';

/** Everything that a write of today can have stamped: tables whose rows say from when, and until when, they held. */
const STAMPED = entities.flatMap((entity) => {
  const past = pastTableOf(entity as never);
  if (!past) return [];
  return [
    [metadataOf(entity as never).tableName, 'valid_from'],
    [past, 'valid_from'],
    [past, 'valid_until'],
  ] as const;
});

/** Before this instant no test writes, and after it no test dates. */
const NOW_OR_LATER = '2020-01-01';

/**
 * Dates what has been written since the last call to noon of a day before 2020, as if it had been written then. The order
 * within the writes stays. So tests speak of past days without a clock.
 */
export async function dateWrites(orm: MikroORM, day: LocalDate): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const first = STAMPED.map(
      ([table, column]) => `select min(${column}) as at from ${table} where ${column} > '${NOW_OR_LATER}'`,
    );
    const [found] = await em.execute<{ first: string | null }[]>(
      `select min(at)::text as first from (${first.join(' union all ')}) f`,
    );
    const stamps = STAMPED.map(([table, column]) => ({ table, column }));
    for (const { table, column } of stamps) {
      await em.execute(
        `update ${table} set ${column} = ?::timestamptz + (${column} - ?::timestamptz) where ${column} > '${NOW_OR_LATER}'`,
        [`${day} 12:00 Europe/Stockholm`, found?.first ?? NOW_OR_LATER],
      );
    }
    // The audit trail refuses it, as it should.
    await em.execute('alter table audit_event disable trigger append_only');
    await em.execute(
      `update audit_event set at = ?::timestamptz + (at - ?::timestamptz) where at > '${NOW_OR_LATER}'`,
      [`${day} 12:00 Europe/Stockholm`, found?.first ?? NOW_OR_LATER],
    );
    await em.execute('alter table audit_event enable trigger append_only');
  });
}
