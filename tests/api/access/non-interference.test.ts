import { parse, print, visit } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allRecords, recordNamed } from '../../../server/api/read/record.ts';
import { globalId, readGlobalId } from '../../../server/api/read/global-id.ts';
import { Contract } from '../../../server/contracts/contract.entity.ts';
import { RelationKind } from '../../../server/inventory/relation-kind.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { addressOf, execute } from '../../support/test-server.ts';
import { World } from '../../support/world.ts';
import { askText } from './asking.ts';
import { Questions, type Values } from './questions.ts';
import { buildRegion, PLACES, type Asker, type Region } from './region.ts';

/** Questions that are asked, and one in so many that is about one record. */
const QUESTIONS = 720;
const BY_ID = 6;
const AT_A_TIME = 4;
const SEED = 20_261_122;

/** The same region twice: what lies beside and above the unit differs, and what belongs to others. */
let one: TestApp;
let other: TestApp;
let region: Region;
let values: Values;
let database: string;

beforeAll(async () => {
  const first = await startApp();
  region = await buildRegion(first);
  await furnish(first);
  // A copy is made of what nobody is connected to.
  await first.app.close();
  await first.orm.close(true);
  database = new URL(first.databaseUrl).pathname.slice(1);
  await execute(addressOf(first.databaseUrl, 'postgres'), `create database ${database}_b template ${database}`);
  one = await startApp({}, () => first.databaseUrl);
  other = await startApp({}, () => addressOf(first.databaseUrl, `${database}_b`));
  values = await valuesOf(one);
  await changeWhatIsHidden(other);
});
afterAll(async () => {
  const server = addressOf(one.databaseUrl, 'postgres');
  await one.close();
  await other.close();
  for (const name of [database, `${database}_b`]) await execute(server, `drop database ${name} with (force)`);
});

/** Gives assets what can be filtered, summed and grouped by. */
async function furnish(app: TestApp): Promise<void> {
  const world = new World(app.orm);
  const [site, supplier, model] = [await world.site(), await world.supplier(), await world.model()];
  const person = await world.person({ unit: region.units.OWN });
  const em = app.orm.em.fork();
  await app.orm.em.fork().execute(
    `update asset set purchase_cost = 1000 + length(tag) * 250, purchase_date = date '2019-03-01' + (ascii(right(tag, 1)) * 40),
       confidentiality = ascii(right(tag, 1)) % 4, serial_number = 'SN-' || tag, note = 'note on ' || tag,
       site_id = ?, supplier_id = ?, custodian_id = ?, model_id = case when ascii(right(tag, 1)) % 2 = 0 then ?::uuid end`,
    [site.id, supplier.id, person.id, model.id],
  );
  for (const { id, kind, state } of region.things) {
    if (kind !== 'Contract' || state !== 'in use') continue;
    const contract = await em.findOneOrFail(Contract, readGlobalId(id)?.key ?? '');
    await world.priceLine(contract, { item: 'Första', billingPeriod: 'YEAR' });
    await world.priceLine(contract, { item: 'Andra', billingPeriod: 'YEAR' });
  }
  // When somebody was last here is told to the minute: it must not move while the two are asked.
  await app.orm.em.fork().execute(`update session set last_seen_at = now() + interval '30 minutes'`);
  await app.orm.em.fork().execute(`update api_token set last_used_at = now() + interval '30 minutes'`);
}

/** Texts and ids that stand in the records, hidden ones too, and some that do not. */
async function valuesOf(app: TestApp): Promise<Values> {
  const em = app.orm.em.fork();
  const texts = await em.execute<{ text: string }[]>(
    `select tag as text from asset union all select name from asset union all select serial_number from asset
     union all select name from site union all select code from organisation_unit union all select username from user_account
     union all select name from person`,
  );
  const ids: Record<string, string[]> = {};
  for (const record of allRecords()) {
    const rows = await em.createQueryBuilder(record.entity).select('id').orderBy({ id: 1 }).execute<{ id: string }[]>();
    ids[record.name] = [
      ...rows.map(({ id }) => globalId(record, id)),
      `${record.idPrefix}_00000000-0000-7000-8000-00000000dead`,
    ];
  }
  return { texts: [...texts.map(({ text }) => text), 'HEMLIG', 'a', 'T-0', 'exempel'], ids };
}

/** Other values, more records, fewer records and other histories, where those who ask may not see them. */
async function changeWhatIsHidden(app: TestApp): Promise<void> {
  const em = app.orm.em.fork();
  const { OWN, CHILD } = region.units;
  const beside = `unit_id not in ('${OWN.id}', '${CHILD.id}')`;
  await em.execute(
    `delete from asset_relation where from_asset_id in (select id from asset where ${beside}) and kind <> 'RUNS_ON' and id in (select id from asset_relation order by id limit 2)`,
  );
  await em.execute(
    `update asset set name = 'HEMLIG ' || name, serial_number = 'HEMLIG-' || tag, note = 'HEMLIG', purchase_cost = purchase_cost * 7 + 0.17,
       status = 'DISPOSED', confidentiality = 4, purchase_date = date '2011-11-11', search_text = ' hemlig ' || search_text
     where ${beside}`,
  );
  // Unit prices that are secret, everywhere: what the contract costs in a year, which is not secret, stays as it is.
  await em.execute(
    `update contract_price_line set unit_price = unit_price + case item when 'Första' then 41.17 else -41.17 end where item in ('Första', 'Andra')`,
  );
  // Cases that are confided to others, in the unit itself too: other ones, more of them, other offers, other histories.
  await em.execute(
    `update renegotiation_case set name = 'HEMLIG', registry_number = 'HEMLIG', target_annual = 7, baseline_annual = 7, decision_on = '2026-02-02' where stage = 'NEGOTIATING'`,
  );
  await em.execute(
    `update renegotiation_offer set bidder = 'HEMLIG', annual_cost = 7, round = 7 where renegotiation_id in (select id from renegotiation_case where stage = 'NEGOTIATING')`,
  );
  await em.execute(
    `insert into renegotiation_case (id, contract_id, name, stage, stage_days, team, levers, notes, horizon_months, yearly_price_change, discount_rate)
     select gen_random_uuid(), id, 'HEMLIG', 'PLANNED', '{"PLANNED": "2026-01-01"}', '{}', '[]', '[]', 36, 0, 3 from contract`,
  );
  await em.execute(`update contract set name = 'HEMLIG', note = 'HEMLIG' where ${beside}`);
  await em.execute(`update asset_past set name = 'HEMLIG', purchase_cost = 1 where ${beside}`);
  const world = new World(app.orm);
  const places = PLACES.filter((place) => !['OWN', 'CHILD'].includes(place));
  const mutations = new Mutations(app);
  const [own] = values.ids['Asset'] ?? [];
  const [site] = await em.execute<{ id: string }[]>('select id from site order by id desc limit 1');
  for (let number = 0; number < 30; number += 1) {
    const place = places[number % places.length] as (typeof PLACES)[number];
    const asset = await world.asset({ unit: region.units[place], tag: `HEMLIG-${number}` });
    const id = globalId(recordNamed('Asset') as never, asset.id);
    const siteId = globalId(recordNamed('Site') as never, site?.id ?? '');
    await mutations.run('updateAsset', { id, note: 'HEMLIG', siteId, reason: 'HEMLIG' }, 'changes { field }');
    const inUnit =
      region.things.find(({ kind, places: [lies] }) => kind === 'Asset' && lies === 'OWN')?.id ?? own ?? '';
    await mutations.run(
      'createAssetRelation',
      { fromId: id, kind: RelationKind.RUNS_ON, toId: inUnit },
      'changes { field }',
    );
  }
  for (const { id } of region.things.filter(({ kind, state }) => kind === 'RenegotiationCase' && state === 'open')) {
    await mutations.run('updateRenegotiationCase', { id, comment: 'HEMLIG', reason: 'HEMLIG' }, 'changes { field }');
  }
  await em.execute(
    `update import_run set file_name = 'HEMLIG', row_count = 77 where owner_id in (select id from user_account where name = 'somebody else')`,
  );
  await em.execute(
    `update import_row set cells = '{HEMLIG}' where run_id in (select id from import_run where file_name = 'HEMLIG')`,
  );
  await em.execute(
    `update import_mapping set columns = '[{"position":0,"header":"HEMLIG","field":null}]' where name = 'Columns of somebody else'`,
  );
  await em.execute(
    `update user_account set email = 'hemlig@exempel.se', disabled_at = now() where name = 'somebody else'`,
  );
  await em.execute(
    `update api_token set name = 'HEMLIG' where user_id in (select id from user_account where name = 'somebody else')`,
  );
  await em.execute(
    `update session set user_agent = 'HEMLIG' where user_id in (select id from user_account where name = 'somebody else')`,
  );
  await em.execute(
    `delete from account_identity where user_id in (select id from user_account where name = 'somebody else')`,
  );
}

/** Those to whom all of that is hidden. */
const ASKERS = [
  'READER of a unit',
  'INVENTORY_EDITOR of a unit',
  'ECONOMIST of a unit',
  'token for a unit above its holder’s',
];

/** What one who also follows the log of a unit is asked about: of accounts they see more. */
const AUDITED = ['AuditEvent', 'Asset', 'AssetRelation', 'Site', 'Supplier'];

const askerAbout = (kind: string, number: number): string =>
  AUDITED.includes(kind) && (kind === 'AuditEvent' || number % 3 === 0)
    ? 'AUDITOR of a unit'
    : (ASKERS[number % ASKERS.length] as string);

const asker = (name: string) => region.askers.find((each) => each.name === name) as Asker;

/** How both answer: what they say, and whether it is data. */
async function both(name: string, question: string): Promise<{ isSame: boolean; isData: boolean; told: string }> {
  const [first, second] = await Promise.all([one, other].map((app) => askText(app, asker(name), question)));
  return {
    isSame: first === second,
    isData: first?.startsWith('{"data":{') ?? false,
    told: `${question}\n${first}\n${second}`,
  };
}

/**
 * What a record stands on, and what stands on it, is told whole to who sees the record: what they may not see is counted, and
 * gives its class, without being named. Its fields are asked for elsewhere.
 */
const TOLD_WHOLE = ['hidden', 'isOpen', 'inheritedClass'];

const withoutWhole = (question: string): string =>
  print(visit(parse(question), { Field: ({ name }) => (TOLD_WHOLE.includes(name.value) ? null : undefined) }));

it('two regions that differ in what one may not see answer alike, byte for byte', async () => {
  const questions = new Questions(values, SEED);
  const hangs = [...Array<string>(6).fill('Asset'), ...Array<string>(4).fill('AssetRelation'), 'AuditEvent'].flatMap(
    (name) => recordNamed(name) ?? [],
  );
  const asked = [...allRecords().filter(({ name }) => name !== 'ImportMapping'), ...hangs];
  const different: string[] = [];
  let data = 0;
  let control = 0;
  const ask = async (number: number) => {
    const record = asked[number % asked.length] as (typeof asked)[number];
    const question = withoutWhole(number % BY_ID === 0 ? questions.byId(record) : questions.about(record));
    const { isSame, isData, told } = await both(askerAbout(record.name, number), question);
    if (!isSame) different.push(told);
    if (isData) data += 1;
    // Whoever sees all of the region sees that the two are not the same.
    if (record.name.startsWith('Asset') && !(await both('READER of the region', question)).isSame) control += 1;
  };
  for (let number = 0; number < QUESTIONS; number += AT_A_TIME) {
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => ask(number + index)));
  }
  expect(different.slice(0, 3)).toEqual([]);
  expect(data).toBeGreaterThan(500);
  expect(control, 'questions that do tell the two regions apart').toBeGreaterThan(30);
});

it('so do files', async () => {
  for (const name of ASKERS) {
    for (const { list } of allRecords().filter((record) => record.name !== 'ImportMapping')) {
      const [first, second] = await Promise.all(
        [one, other].map(async ({ url }) => {
          const response = await fetch(`${url}/export/${list}.jsonl`, { headers: asker(name).headers });
          return (await response.text()).replace(/"requestId":"[^"]*"/, '');
        }),
      );
      expect([name, list, first]).toEqual([name, list, second]);
    }
  }
});
