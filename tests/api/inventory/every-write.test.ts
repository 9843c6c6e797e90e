import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message, type MessageKey } from '../../../server/api/messages.ts';
import { readGlobalId } from '../../../server/api/read/global-id.ts';
import { allRecords, table } from '../../../server/api/read/record.ts';
import { columnOf, metadataOf, propertyOf } from '../../../server/database/metadata.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { inputType, Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';
import { SAMPLES, type Sample } from './samples.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

/** Fields that say how to write, not what. */
const WRITE_FIELDS = new Set(['id', 'expectedVersion', 'dryRun', 'idempotencyKey', 'reason']);
type Row = Record<string, unknown>;

/** The stored row of a record, by its id in the API. */
async function rowOf({ record }: Sample, id: string): Promise<Row> {
  const sql = `select to_jsonb(t) as row from ${table(record)} t where id = ?`;
  const [found] = await app.orm.em.fork().execute<{ row: Row }[]>(sql, [readGlobalId(id)?.key]);
  return found?.row ?? {};
}

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

/** The property that an input field sets. */
function propertyFor({ record }: Sample, field: string): string {
  const name = field.replace(/Id$/, '');
  return name !== 'hsa' && name in metadataOf(record.entity).properties ? name : field;
}

async function eventsOf(id: string): Promise<Row[]> {
  const sql = 'select actor, request_id, action, reason, changes from audit_event where record_id = ? order by id';
  return app.orm.em.fork().execute<Row[]>(sql, [readGlobalId(id)?.key]);
}

/** How many rows every table has. */
async function counts(): Promise<Row> {
  const tables = [...SAMPLES.map(({ record }) => table(record)), 'audit_event', 'idempotent_answer'];
  const sql = tables.map((name) => `(select count(*) from ${name}) as ${name}`).join(', ');
  const [row] = await app.orm.em.fork().execute<Row[]>(`select ${sql}`);
  return row ?? {};
}

/** The fields of a mutation's input that say what to write. */
const fields = (mutation: string) =>
  Object.values(inputType(mutation).getFields()).filter((field) => !WRITE_FIELDS.has(field.name));

describe.each(SAMPLES.map((sample) => [sample.record.name, sample] as const))('%s', (name, sample) => {
  const columns = fields(`update${name}`).map(({ name: field }) => {
    const property = propertyFor(sample, field);
    const nullable = Boolean(propertyOf(sample.record.entity, property).nullable) || field === 'attributes';
    return { field, column: columnOf(sample.record.entity, property), nullable };
  });
  const make = async () => (await mutations.run(`create${name}`, await sample.input(world))).record;

  it('has a sample value for every field', async () => {
    const given = Object.keys(await sample.input(world)).toSorted();
    expect(given).toEqual(
      fields(`create${name}`)
        .map((field) => field.name)
        .toSorted(),
    );
  });

  it('can be changed in every field that it is made of', () => {
    const names = (mutation: string) => fields(mutation).map((field) => field.name);
    expect(names(`update${name}`)).toEqual(names(`create${name}`));
    expect(fields(`update${name}`).filter((field) => isNonNullType(field.type))).toEqual([]);
  });

  it('keeps every field that a change does not name', async () => {
    const { id } = await make();
    const before = await rowOf(sample, id);
    const { changes, record } = await mutations.run(`update${name}`, { id });
    expect(changes).toEqual([]);
    expect(record.version).toBe(1);
    expect(await rowOf(sample, id)).toEqual(before);
  });

  it('clears a field that is set to null and keeps the others', async () => {
    const { id } = await make();
    for (const { field, column, nullable } of columns) {
      if (!nullable) continue;
      const others = columns.map((each) => each.column).filter((each) => each !== column);
      const before = pick(await rowOf(sample, id), others);
      await mutations.run(`update${name}`, { id, [field]: null });
      const after = await rowOf(sample, id);
      expect(after[column], `${field}: null`).toEqual(field === 'attributes' ? {} : null);
      expect(pick(after, others), `after ${field}: null`).toEqual(before);
    }
  });

  it('refuses to clear a field that must have a value', async () => {
    const { id } = await make();
    const before = await rowOf(sample, id);
    for (const { field, nullable } of columns) {
      if (nullable) continue;
      const fault = await mutations.refused(`update${name}`, { id, [field]: null });
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field}` });
    }
    expect(await rowOf(sample, id)).toEqual(before);
  });

  it('takes a blank text as none, and refuses one that is too long or cannot be read', async () => {
    const { id } = await make();
    for (const field of fields(`update${name}`).filter(({ type }) => String(type) === 'String')) {
      const given = { id, [field.name]: 'x'.repeat(5000) };
      expect(await mutations.refused(`update${name}`, given)).toMatchObject({ field: `input.${field.name}` });
      const unreadable = await mutations.refused(`update${name}`, { id, [field.name]: 'a\u0000b' });
      expect(unreadable).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field.name}` });
      const property = propertyFor(sample, field.name);
      if (!propertyOf(sample.record.entity, property).nullable) continue;
      await mutations.run(`update${name}`, { id, [field.name]: '  ' });
      expect((await rowOf(sample, id))[columnOf(sample.record.entity, property)]).toBeNull();
    }
  });

  it('refuses a change that was meant for an earlier version, and tells the current one', async () => {
    const { id, version } = await make();
    const text = fields(`update${name}`).find((field) => field.name === 'name')?.name ?? '';
    const changed = await mutations.run(`update${name}`, { id, expectedVersion: version, [text]: 'Först' });
    expect(changed.record.version).toBe(2);
    const late = await mutations.refused(`update${name}`, { id, expectedVersion: version, [text]: 'Sedan' });
    expect(late).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    const deletion = await mutations.refused(`delete${name}`, { id, expectedVersion: version });
    expect(deletion).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await rowOf(sample, id)).toMatchObject({ name: 'Först', version: 2 });
  });

  it('lets one of two changes of the same version through, and tells the other the version', async () => {
    const { id } = await make();
    const answers = await Promise.all(
      ['Ett', 'Två'].map((text) => mutations.send(`update${name}`, { id, expectedVersion: 1, name: text })),
    );
    const versions = answers.map(({ errors }) => errors?.[0]?.extensions['currentVersion'] ?? null);
    expect(versions.toSorted()).toEqual([2, null].toSorted());
  });

  it('answers an id that there is not, or of another kind', async () => {
    const missing = `${sample.record.idPrefix}_01890000-0000-7000-8000-000000000000`;
    for (const mutation of [`update${name}`, `delete${name}`]) {
      expect(await mutations.refused(mutation, { id: missing })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'input.id',
      });
      const other = missing.replace(sample.record.idPrefix, 'event');
      expect(await mutations.refused(mutation, { id: other })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'input.id',
      });
    }
  });

  it('is not written by a dry run, which answers what would change', async () => {
    const { id } = await make();
    const input = await sample.input(world);
    const [row, before] = [await rowOf(sample, id), await counts()];
    const made = await mutations.run(`create${name}`, { ...input, dryRun: true });
    expect(made.record.version).toBe(1);
    expect(made.changes.find(({ field }) => field === 'name')).toMatchObject({ before: null, after: input['name'] });
    const renamed = await mutations.run(`update${name}`, { id, name: 'Annat', dryRun: true });
    expect(renamed.changes).toContainEqual({ field: 'name', before: row['name'], after: 'Annat' });
    const deleted = await mutations.run(`delete${name}`, { id, dryRun: true });
    expect(deleted.deletedId).toBe(id);
    expect(await counts()).toEqual(before);
    expect(await rowOf(sample, id)).toEqual(row);
  });

  it('leaves one audit event for each change, with who, why and what', async () => {
    const { id } = await make();
    await mutations.run(`update${name}`, { id, name: 'Nytt', reason: 'Felskrivet' });
    await mutations.run(`update${name}`, { id });
    await mutations.run(`delete${name}`, { id });
    const events = await eventsOf(id);
    expect(events.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'DELETE']);
    expect(events[1]).toMatchObject({
      actor: 'local',
      reason: 'Felskrivet',
      changes: [expect.objectContaining({ field: 'name', after: 'Nytt' })],
    });
    for (const { request_id: requestId } of events) expect(requestId).toMatch(/./);
    expect(await rowOf(sample, id)).toEqual({});
  });

  it('is not changed when its audit event cannot be written', async () => {
    const { id } = await make();
    const input = await sample.input(world);
    const [row, before] = [await rowOf(sample, id), await counts()];
    const em = app.orm.em.fork();
    await em.execute('alter table audit_event add constraint audit_refused check (false) not valid');
    try {
      await expect(mutations.send(`create${name}`, input)).rejects.toThrow('audit_refused');
      await expect(mutations.send(`update${name}`, { id, name: 'Aldrig' })).rejects.toThrow('audit_refused');
      await expect(mutations.send(`delete${name}`, { id })).rejects.toThrow('audit_refused');
    } finally {
      await em.execute('alter table audit_event drop constraint audit_refused');
    }
    expect(await rowOf(sample, id)).toEqual(row);
    expect(await counts()).toEqual(before);
  });

  it('is made once for an idempotency key, however often it is asked for', async () => {
    const input = { ...(await sample.input(world)), idempotencyKey: `make-${name}` };
    const first = await mutations.run(`create${name}`, input);
    const before = await counts();
    expect(await mutations.run(`create${name}`, input)).toEqual(first);
    expect(await counts()).toEqual(before);
    const other = await mutations.refused(`create${name}`, { ...input, name: 'Ett annat' });
    expect(other).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  });

  it('is made once when the same key comes twice at the same time', async () => {
    const input = { ...(await sample.input(world)), idempotencyKey: `at-once-${name}` };
    const [first, ...others] = await Promise.all(
      Array.from({ length: 4 }, () => mutations.run(`create${name}`, input)),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(await eventsOf(first?.record.id ?? '')).toHaveLength(1);
  });

  it('is changed once when the same key and version come twice at the same time', async () => {
    const { id } = await make();
    const input = { id, expectedVersion: 1, name: 'En gång', idempotencyKey: `change-${name}` };
    const answers = await Promise.all([1, 2, 3].map(() => mutations.run(`update${name}`, input)));
    expect(answers.map(({ record }) => record.version)).toEqual([2, 2, 2]);
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['CREATE', 'UPDATE']);
  });
});

it('a key whose request was refused can be used again', async () => {
  const input = { code: 'ÅTER', name: '', idempotencyKey: 'retry' };
  expect(await mutations.refused('createSite', input)).toMatchObject({ field: 'input.name' });
  const { record } = await mutations.run('createSite', { ...input, name: 'Nu med namn' });
  expect(record.version).toBe(1);
});

/** Waits until so many transactions wait for the locks of others. */
const waiting = (count: number) =>
  eventually(async () => {
    const [found] = await app.orm.em.fork().execute<{ count: number }[]>(
      `select count(*)::integer as count from pg_stat_activity
       where wait_event_type = 'Lock' and datname = current_database()`,
    );
    return found?.count === count;
  });

it('two writes that wait for each other both succeed: the one that PostgreSQL ends is tried again', async () => {
  const [model, productCycle] = [await world.model(), await world.productCycle({ supportEnd: day('2030-01-01') })];
  const asset = await world.asset({ model });
  const gate = app.orm.em.fork();
  await gate.begin();
  await gate.execute('select from product_cycle where id = ? for update', [productCycle.id]);
  // The first holds the model and waits at the gate; the second holds the asset and waits for the model.
  const cycle = { id: `model_${model.id}`, productCycleId: `cycle_${productCycle.id}` };
  const first = mutations.run('updateAssetModel', cycle);
  await waiting(1);
  const second = mutations.run('updateAsset', { id: `asset_${asset.id}`, name: 'Till slut' });
  await waiting(2);
  // Now the first goes on to the asset, which the second holds.
  await gate.commit();
  expect((await first).changes).toMatchObject([{ field: 'productCycle' }]);
  expect((await second).changes).toEqual([{ field: 'name', before: asset.name, after: 'Till slut' }]);
  const sql = 'select name, support_end::text from asset where id = ?';
  expect(await app.orm.em.fork().execute(sql, [asset.id])).toEqual([{ name: 'Till slut', support_end: '2030-01-01' }]);
});

it('an empty or too long key, and a too long reason, are refused', async () => {
  const site = { code: 'NYCKEL', name: 'Plats' };
  for (const idempotencyKey of ['', ' ', 'k'.repeat(256), 'a\u0007']) {
    const fault = await mutations.refused('createSite', { ...site, idempotencyKey });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  }
  const fault = await mutations.refused('createSite', { ...site, reason: 'r'.repeat(1001) });
  expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.reason' });
});

it.each(
  allRecords()
    .filter(({ name }) => name !== 'AuditEvent')
    .map(({ list }) => list),
)('%s have a name in both languages, for telling what refers to a record', (list) => {
  const referrers = [{ name: `records.${list}` as MessageKey, count: 2 }];
  const [swedish, english] = (['sv', 'en'] as const).map((language) => message('error.inUse', language, { referrers }));
  expect([swedish, english]).toEqual([
    expect.stringMatching(/av .+ \(2\)\.$/),
    expect.stringMatching(/by .+ \(2\)\.$/),
  ]);
});
