import { expect, it, onTestFinished } from 'vitest';
import { runIn } from '../../../server/api/read/transaction.ts';
import { verifyAudit } from '../../../server/access/verify-audit.ts';
import { migrate, openOrm } from '../../../server/database/orm.ts';
import { freshDatabase } from '../../support/database.ts';

/** Texts that JSON writes in more than one way, or that languages put in another case. */
const ODD = ['"', '\\', '\n\t\r\b\f\u0001\u007f', 'ÅÄÖ', '  ', '😀', '{"a": [1, null]}', "'", '\u2028'];

it('the events that there were before the chain are its first link', async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  const orm = await openOrm(database.url);
  onTestFinished(() => orm.close(true));
  const em = orm.em.fork();
  await em.execute('drop schema public cascade');
  await em.execute('create schema public');
  await orm.migrator.up({ to: 'm0003-accounts' });
  for (const [index, text] of ODD.entries()) {
    await em.execute(
      `insert into audit_event (id, at, actor, request_id, action, record_type, record_id, changes, reason)
       values (gen_random_uuid(), now() - make_interval(mins => ?), ?, ?, 'CREATE', 'Site', gen_random_uuid(), ?::jsonb, ?)`,
      [
        index,
        text,
        index % 2 ? text : null,
        JSON.stringify(
          [
            { field: 'name', before: null, after: text },
            { after: null, before: text, field: 'city' },
          ].slice(index % 3),
        ),
        index % 3 ? text : null,
      ],
    );
  }
  await migrate(orm);
  const verified = await em.transactional((tx) => verifyAudit(runIn(tx)));
  expect(verified).toMatchObject({ broken: null, links: 1, events: ODD.length });
  const found = await em.execute(`select source from audit_event where search_text like '%åäö%'`);
  expect(found).toEqual([{ source: 'SCREEN' }]);
});
