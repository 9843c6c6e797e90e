import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChainHead } from '../../../server/access/audit-chain.ts';
import { runIn, type Run } from '../../../server/api/read/transaction.ts';
import { chainHead, STORED_EVENT, verifyAudit } from '../../../server/access/verify-audit.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';
import { tampersOf, type StoredEvent } from './tampers.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  const [world, mutations] = [new World(app.orm), new Mutations(app)];
  await world.region();
  for (let count = 1; count <= 8; count += 1) {
    const { record } = await mutations.run('createSite', { code: `S${count}`, name: `Plats ${count}`, city: 'Ort' });
    await mutations.run('updateSite', { id: record.id, name: `Hus ${count}`, reason: count % 2 ? 'Nytt namn' : null });
    await world.asset({ tag: `T${count}` });
    await world.asset({ tag: `U${count}` });
  }
  for (const letter of 'TU') {
    await mutations.run(
      'updateAssets',
      { where: { tag: { startsWith: letter } }, patch: { note: 'Många' } },
      'changed',
    );
  }
});
afterAll(() => app.close());

/** Does something to the trail without its guard, in a transaction that is taken back. */
async function tampering(work: (query: Run) => Promise<void>): Promise<void> {
  const em = app.orm.em.fork();
  await em.begin();
  await em.execute('alter table audit_event disable trigger append_only');
  await em.execute('alter table audit_link disable trigger append_only');
  try {
    await work(runIn(em));
  } finally {
    await em.rollback();
  }
}

it('whoever changes one thing in the audit trail is found: each of more than 1 000 changes, by the event where it is one', async () => {
  await tampering(async (query) => {
    const whole = await verifyAudit(query);
    expect(whole).toMatchObject({ broken: null, events: 32, links: 18 });
    const stored = await query(
      `select ${STORED_EVENT} as event from audit_event e join audit_link l on l.id = e.link_id order by l.place, e.place`,
      [],
    );
    const tampers = tampersOf((stored as { event: StoredEvent }[]).map(({ event }) => event));
    expect(tampers.length).toBeGreaterThan(1000);
    for (const { kind, statements, eventId } of tampers) {
      await query('savepoint tampered', []);
      for (const [text, ...values] of statements) await query(text, values);
      const { broken } = await verifyAudit(query);
      expect(broken, `${kind}: ${JSON.stringify(statements)}`).not.toBeNull();
      expect(eventId ?? broken?.eventId, `${kind}`).toBe(broken?.eventId);
      await query('rollback to savepoint tampered', []);
    }
    expect(await verifyAudit(query)).toEqual(whole);
  });
});

it('whoever cuts the trail off, or works out its hashes anew, is found by an end of the chain that the log has', async () => {
  await tampering(async (query) => {
    const known = (await chainHead(query)) as ChainHead;
    expect((await verifyAudit(query, known)).broken).toBeNull();
    // The last link with its events, as if they had never been: the rest is a whole chain.
    await query('delete from audit_event where link_id = (select id from audit_link order by place desc limit 1)', []);
    await query('delete from audit_link where place = (select max(place) from audit_link)', []);
    expect((await verifyAudit(query)).broken).toBeNull();
    expect((await verifyAudit(query, known)).broken).toMatchObject({ fault: expect.stringContaining('further on') });
    // Another whole chain, of another past.
    const shorter = (await chainHead(query)) as ChainHead;
    const other = { ...shorter, hash: shorter.hash.replace(/./, (first) => (first === '0' ? '1' : '0')) };
    expect((await verifyAudit(query, other)).broken).toMatchObject({ link: shorter.place });
  });
});

it('npm run verify-audit ends with 0 while the trail is whole, else with 1 and the first event that is not', async () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'server/launcher/verify-audit.ts', ...args], {
      cwd: path.resolve(import.meta.dirname, '../../..'),
      env: { ...process.env, DATABASE_URL: app.databaseUrl },
      encoding: 'utf8',
    });
  const em = app.orm.em.fork();
  const { place, hash } = (await chainHead((text) => em.execute(text))) as ChainHead;
  expect(command(`${place}:${hash}`)).toMatchObject({ status: 0, stdout: expect.stringContaining(`${place}:${hash}`) });
  expect(command('17')).toMatchObject({ status: 1, stderr: expect.stringContaining('as the log has it') });
  await em.execute('alter table audit_event disable trigger append_only');
  const changed = await em.execute<{ id: string }[]>(
    `with changed as (update audit_event set reason = 'Ingenting' where reason = 'Nytt namn' returning id, at)
     select id from changed order by at`,
  );
  await em.execute('alter table audit_event enable trigger append_only');
  const { status, stderr } = command();
  expect(status).toBe(1);
  expect(stderr).toContain(`event_${changed[0]?.id}`);
  expect(stderr).toContain('not as it was written');
});
