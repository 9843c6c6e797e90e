import { IsolationLevel } from '@mikro-orm/postgresql';
import Fastify, { type FastifyBaseLogger } from 'fastify';
import { Client } from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { linkHash } from '../../../server/access/audit-chain.ts';
import { AuditAction } from '../../../server/access/audit-event.entity.ts';
import { OpenLink } from '../../../server/access/audit-link.ts';
import { authorshipOfCommand, eventOf } from '../../../server/access/audit.ts';
import { runIn, type Run } from '../../../server/api/read/transaction.ts';
import type { Verified } from '../../../server/access/chain-walk.ts';
import { registerChainHeadLog } from '../../../server/access/log-chain-head.ts';
import { verifyAudit } from '../../../server/access/verify-audit.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
  await world.region();
});
afterAll(() => app.close());

const verify = (): Promise<Verified> =>
  app.orm.em.fork().transactional((em) => verifyAudit(runIn(em)), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  });
const sql = <Row>(text: string, values: unknown[] = []) => app.orm.em.fork().execute<Row[]>(text, values);

let made = 0;
const newSite = () => ({ code: `KEDJA-${++made}`, name: `Plats ${made}` });

/** A catalogue of a product with so many cycles, whose support ends on a day. */
const cycles = (count: number, end: string) =>
  JSON.stringify([
    {
      product: 'kedjan',
      title: 'Kedjan',
      category: 'os',
      releases: Array.from({ length: count }, (_, index) => ({
        cycle: String(index),
        releaseDate: '2020-01-01',
        latest: '1',
        securitySupportUntil: end,
      })),
    },
  ]);

describe('the chain of the audit trail', () => {
  it('has a link for every write, whichever way it goes, and is whole', async () => {
    const before = await verify();
    const { record } = await mutations.run('createSite', newSite());
    await mutations.run('updateSite', { id: record.id, name: 'Ny', reason: 'Ordning ”och” reda\n\t\\ å 😀' });
    const [unit, asset] = [await world.unit(), await world.asset({ tag: 'K-1' })];
    await world.asset({ tag: 'K-2' });
    await mutations.run(
      'updateAssets',
      { where: { tag: { startsWith: 'K-' } }, patch: { unitId: `unit_${unit.id}` } },
      'changed',
    );
    await mutations.run('refreshCatalogue', { kind: 'PRODUCT_CYCLES', content: cycles(3, '2030-01-01') }, 'created');
    await mutations.run('refreshCatalogue', { kind: 'PRODUCT_CYCLES', content: cycles(4, '2031-01-01') }, 'changed');
    await mutations.run('deleteAsset', { id: `asset_${asset.id}` });
    await mutations.run('deleteSite', { id: record.id });
    const after = await verify();
    expect(after.broken).toBeNull();
    expect(after.links - before.links).toBe(7);
    expect(after.events - before.events).toBe(1 + 1 + 2 + 3 + 4 + 1 + 1);
  });

  it('holds all events of one statement in one link', async () => {
    const before = await verify();
    await mutations.run('refreshCatalogue', { kind: 'PRODUCT_CYCLES', content: cycles(2500, '2032-01-01') }, 'created');
    const after = await verify();
    expect(after).toMatchObject({ broken: null, links: before.links + 1, events: before.events + 2500 });
  });

  it('has no gap where a write was refused, tried out or taken back', async () => {
    const before = await verify();
    await mutations.refused('createSite', { code: '', name: '' });
    await mutations.run('createSite', { ...newSite(), dryRun: true });
    const { record } = await mutations.run('createSite', newSite());
    await mutations.run('updateSite', { id: record.id });
    expect(await verify()).toMatchObject({ broken: null, links: before.links + 1, events: before.events + 1 });
  });

  it('is one row however many write at the same time', async () => {
    const before = await verify();
    const sites = await Promise.all(Array.from({ length: 15 }, () => mutations.run('createSite', newSite())));
    await Promise.all(sites.map(({ record: { id } }) => mutations.run('updateSite', { id, name: 'Alla' })));
    expect(await verify()).toMatchObject({ broken: null, links: before.links + 30, events: before.events + 30 });
  });

  it('is waited for only at the end of a write: who has not committed yet holds nobody up', async () => {
    const slow = app.orm.em.fork();
    await slow.begin();
    const site = await world.site();
    await slow.execute('select from site where id = ? for update', [site.id]);
    const waiting = mutations.run('updateSite', { id: `site_${site.id}`, name: 'Väntar' });
    // The other has asked for the row that is held, and has nothing that this one needs.
    await mutations.run('createSite', newSite());
    await slow.commit();
    await waiting;
    expect((await verify()).broken).toBeNull();
  });

  it('is hashed by the database as it is by the verification', async () => {
    const [link, previous] = await sql<{
      place: number;
      id: string;
      eventCount: number;
      eventsHash: string;
      hash: string;
    }>(
      `select place, id, event_count as "eventCount", events_hash as "eventsHash", hash from audit_link order by place desc limit 2`,
    );
    expect(link && linkHash(previous?.hash ?? '', link)).toBe(link?.hash);
  });

  it('tells the log where it ends when the server starts', async () => {
    const lines: Record<string, unknown>[] = [];
    const log: FastifyBaseLogger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const http = Fastify({ loggerInstance: log });
    registerChainHeadLog(http, app.orm);
    await http.ready();
    await http.close();
    const { head } = await verify();
    expect(lines).toEqual([expect.objectContaining({ auditHead: `${head.place}:${head.hash}` })]);
  });
});

describe('a write whose audit trail cannot be written', () => {
  const refused = async (table: string, work: () => Promise<unknown>) => {
    await sql(`alter table ${table} add constraint refused check (false) not valid`);
    try {
      await expect(work()).rejects.toThrow('refused');
    } finally {
      await sql(`alter table ${table} drop constraint refused`);
    }
  };
  const counts = () =>
    sql(
      'select (select count(*) from site), (select count(*) from product_cycle) as cycles, (select count(*) from audit_event) as events, (select max(version) from asset) as version',
    );

  it.each(['audit_event', 'audit_link'])('is not written either, when %s refuses', async (table) => {
    const asset = await world.asset();
    const before = await counts();
    await refused(table, () => mutations.send('createSite', newSite()));
    await refused(table, () =>
      mutations.send('updateAssets', { ids: [`asset_${asset.id}`], patch: { note: 'x' } }, 'changed'),
    );
    const content = cycles(2600, '2033-01-01');
    await refused(table, () => mutations.send('refreshCatalogue', { kind: 'PRODUCT_CYCLES', content }, 'created'));
    expect(await counts()).toEqual(before);
    expect((await verify()).broken).toBeNull();
  });
});

describe('the database itself', () => {
  it('adds the link of a transaction’s events to the chain, however it is committed', async () => {
    const client = new Client(app.databaseUrl);
    onTestFinished(() => client.end());
    await client.connect();
    const run: Run = async (text, values) => (await client.query(text, [...values])).rows;
    const event = { recordType: 'Site', action: AuditAction.CREATE, recordId: crypto.randomUUID(), changes: [] };
    const content = eventOf(authorshipOfCommand('test', null), event, undefined, new Date());
    const [before, link] = [await verify(), new OpenLink()];
    await client.query('begin');
    await link.write(run, [content, content]);
    await link.write(run, [content]);
    expect(await verify()).toEqual(before);
    await client.query('commit');
    expect(await verify()).toMatchObject({ broken: null, links: before.links + 1, events: before.events + 3 });
  });

  it.each(['audit_event', 'audit_link'])('refuses to change, delete or empty %s', async (table) => {
    for (const statement of [
      `update ${table} set place = place`,
      `delete from ${table}`,
      `delete from ${table} where false`,
      `truncate ${table}`,
    ]) {
      await expect(sql(statement), `${statement}`).rejects.toThrow('never changed or deleted');
    }
  });

  it.each(['audit_event', 'audit_link'])(
    'grants nobody more on %s than to read and to add, its owner included',
    async (table) => {
      const granted = await sql<{ privilege: string }>(
        `select distinct privilege_type as privilege from pg_class, aclexplode(relacl) where oid = ?::regclass`,
        [table],
      );
      const privileges = granted.map(({ privilege }) => privilege);
      expect(privileges).toEqual(expect.arrayContaining(['INSERT', 'SELECT']));
      for (const refused of ['UPDATE', 'DELETE', 'TRUNCATE']) expect(privileges).not.toContain(refused);
    },
  );
});
