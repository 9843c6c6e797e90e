import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import type { Contract } from '../../../server/contracts/contract.entity.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { addDays, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { makeAccount, makeToken } from '../../support/accounts.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const today = todayIn(STOCKHOLM, new Date());

/** An amount that stands nowhere else in the database, and so must not be found where it is secret. */
let amounts = 0;
const canary = () => `${77_310_000 + (amounts += 1)}.17`;

/** A contract whose unit price is secret until a day, by default until tomorrow. */
async function secretContract(
  given: { until?: typeof today | null; unit?: OrganisationUnit } = {},
): Promise<{ contract: Contract; price: string; lineId: string; id: string }> {
  const { until = addDays(today, 1), unit } = given;
  const contract = await world.contract({
    ...(unit && { unit }),
    ...(until && { pricesSecretUntil: until, pricesSecretReason: 'OSL 31:16' }),
  });
  const price = canary();
  const input = { contractId: `contract_${contract.id}`, item: 'Support', quantity: '1', unitPrice: price };
  const { record } = await mutations.run('createContractPriceLine', {
    ...input,
    billingPeriod: 'YEAR',
    firstDay: '2024-01-01',
  });
  return { contract, price, lineId: record.id, id: input.contractId };
}

const LINES = `query ($id: ID!) { contract(id: $id) { annualCost priceLines { nodes { unitPrice annualCost pricesAreSecret } } } }`;

interface Seen {
  contract: { annualCost: string; priceLines: { nodes: { unitPrice: string | null; pricesAreSecret: boolean }[] } };
}

/** The unit price that an account sees. */
async function priceSeenBy(ask: TestApp['graphql'], id: string): Promise<string | null | undefined> {
  const { data, errors } = await ask<Seen>(LINES, { id });
  expect(errors).toBeUndefined();
  return data?.contract.priceLines.nodes[0]?.unitPrice;
}

describe('a secret unit price', () => {
  it('is seen by who keeps contracts and by procurement, and is nothing to others; what it costs in a year is no secret', async () => {
    const { id, price } = await secretContract();
    const seen: Record<string, unknown> = {};
    for (const role of Object.values(Role)) seen[role] = await priceSeenBy(await app.as(role, [{ role }]), id);
    expect(seen).toEqual({
      READER: null,
      INVENTORY_EDITOR: null,
      CONTRACT_MANAGER: price,
      PROCUREMENT: price,
      E_HEALTH_LEAD: null,
      ECONOMIST: null,
      FOLLOW_UP_OFFICER: null,
      AUDITOR: null,
      ADMINISTRATOR: null,
    });
    const { data } = await (await app.as('läsare', [{ role: Role.READER }]))<Seen>(LINES, { id });
    expect(data?.contract).toMatchObject({
      annualCost: price,
      priceLines: { nodes: [{ annualCost: null, pricesAreSecret: true }] },
    });
  });

  it('is no secret after its last day, nor where none is set', async () => {
    const reader = await app.as('läsare', [{ role: Role.READER }]);
    for (const until of [addDays(today, -1), null]) {
      const { id, price } = await secretContract({ until });
      expect(await priceSeenBy(reader, id)).toBe(price);
    }
    const { id } = await secretContract({ until: today });
    expect(await priceSeenBy(reader, id)).toBeNull();
  });

  it('is seen in the units that one is cleared for, and nowhere else', async () => {
    const [mine, other] = [await world.unit(), await world.unit()];
    const ask = await app.as('lokal', [{ role: Role.PROCUREMENT, unit: mine }, { role: Role.READER }]);
    const [here, there] = [await secretContract({ unit: mine }), await secretContract({ unit: other })];
    expect([await priceSeenBy(ask, here.id), await priceSeenBy(ask, there.id)]).toEqual([here.price, null]);
  });

  it('cannot be filtered, ordered or bounded by, whoever is not cleared for all that they see', async () => {
    const unit = await world.unit();
    const accounts = [
      await app.as('läsare', [{ role: Role.READER }]),
      await app.as('lokal', [{ role: Role.PROCUREMENT, unit }, { role: Role.READER }]),
    ];
    const questions = [
      `{ contractPriceLines(where: { unitPrice: { gt: "0.00" } }) { totalCount } }`,
      `{ contractPriceLines(where: { not: { unitPrice: { isNull: true } } }) { totalCount } }`,
      `{ contractPriceLines(orderBy: [{ field: UNIT_PRICE }]) { nodes { item } } }`,
      `{ contracts(where: { priceLines: { some: { unitPrice: { gt: "0.00" } } } }) { totalCount } }`,
    ];
    for (const ask of accounts) {
      for (const question of questions) {
        const { errors } = await ask(question);
        expect([question, errors?.[0]?.extensions['code']]).toEqual([question, 'FORBIDDEN']);
      }
    }
    const cleared = await app.as('upphandling', [{ role: Role.PROCUREMENT }]);
    for (const question of questions) expect((await cleared(question)).errors).toBeUndefined();
  });

  it('is in no answer, history, log of changes or file that who is not cleared can get', async () => {
    const { id, price, lineId } = await secretContract();
    const later = canary();
    await mutations.run('updateContractPriceLine', { id: lineId, unitPrice: later });
    const auditor = await makeAccount(app.orm, 'revision', [{ role: Role.AUDITOR }, { role: Role.READER }]);
    const headers = { cookie: `hemtag=${auditor.session}` };
    const history = 'history { nodes { changes { field before after secret } } }';
    const questions = [
      `{ contractPriceLine(id: "${lineId}") { unitPrice ${history} } }`,
      `{ contract(id: "${id}") { ${history} priceLines { nodes { unitPrice ${history} } } } }`,
      `{ auditEvents(where: { record: ["${lineId}"] }) { nodes { changes { field before after secret } } } }`,
      `{ auditEvents(search: "${price}") { totalCount } }`,
      `{ node(id: "${lineId}") { ... on ContractPriceLine { unitPrice } } }`,
      `{ contractPriceLines(search: "${price.slice(0, 8)}") { totalCount } }`,
    ];
    const answers = await Promise.all(questions.map((query) => app.graphql(query, {}, headers)));
    const files = await Promise.all(
      ['contractPriceLines.csv', 'contractPriceLines.jsonl', 'auditEvents.jsonl', 'contracts.jsonl'].map(async (file) =>
        (await app.fetch(`/export/${file}`, { headers })).text(),
      ),
    );
    const told = JSON.stringify(answers) + files.join('\n');
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    // What the contract costs in a year is open, and here it is the same amount: of the latest price only.
    expect(told).not.toContain(price);
    expect(told.replaceAll(`"annualCost":"${later}"`, '')).not.toContain(later);
    expect(answers[3]?.data).toEqual({ auditEvents: { totalCount: 0 } });
    expect(answers[5]?.data).toEqual({ contractPriceLines: { totalCount: 0 } });
    expect(JSON.stringify(answers[2])).toContain('"field":"unitPrice","before":null,"after":null,"secret":true');
    const cleared = await (await app.as('avtal', [{ role: Role.CONTRACT_MANAGER }]))(questions[0] ?? '');
    expect(JSON.stringify(cleared)).toContain(`"before":"${price}","after":"${later}","secret":true`);
    expect(JSON.stringify(app.log)).not.toContain(price);
  });

  it('as of a past day is as secret as it is now', async () => {
    const { id, price } = await secretContract();
    const asOf = `query ($id: ID!, $day: Date!) { contract(id: $id, asOf: $day) { priceLines { nodes { unitPrice } } } }`;
    const ask = async (role: Role) =>
      JSON.stringify((await (await app.as(role, [{ role }]))(asOf, { id, day: today })).data);
    expect(await ask(Role.READER)).toContain('"unitPrice":null');
    expect(await ask(Role.PROCUREMENT)).toContain(price);
  });

  it('is set only by who may see it: not with a token that may write contracts and not their secrets', async () => {
    const { id, lineId, price } = await secretContract();
    const { id: manager } = await makeAccount(app.orm, 'avtal', [{ role: Role.CONTRACT_MANAGER }]);
    const token = await makeToken(app.orm.em.fork(), manager, { scopes: ['contracts:read', 'contracts:write'] });
    const program = new Mutations(app, { authorization: `Bearer ${token}`, cookie: '' });
    const line = {
      contractId: id,
      item: 'Ny',
      quantity: '1',
      unitPrice: '1.00',
      billingPeriod: 'YEAR',
      firstDay: '2024-01-01',
    };
    expect(await program.refused('createContractPriceLine', line)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await program.refused('updateContractPriceLine', { id: lineId, unitPrice: '1.00' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await program.refused('updateContract', { id, pricesSecretUntil: null })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { record } = await program.run('updateContractPriceLine', { id: lineId, item: 'Annat' });
    expect(record.version).toBe(2);
    expect(await priceSeenBy(await app.as('avtal', [{ role: Role.CONTRACT_MANAGER }]), id)).toBe(price);
  });
});
