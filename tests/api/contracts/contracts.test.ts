import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contract } from '../../../server/contracts/contract.entity.ts';
import { addDays, addMonths, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

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

/** The input of a contract of two years from 2030, with what a test says otherwise. */
async function contractInput(given: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  return {
    number: `N-${Math.random()}`,
    name: 'Support av journalsystemet',
    kind: 'SUPPORT',
    supplierId: `supplier_${(await world.supplier()).id}`,
    unitId: `unit_${(await world.region()).id}`,
    start: '2030-01-01',
    termMonths: 24,
    ...given,
  };
}

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

describe('a contract', () => {
  it('has the days that its term gives: options in a chain, then tacit renewal', async () => {
    const input = await contractInput({
      renewalMonths: 12,
      noticeCount: 3,
      options: [
        { months: 12, callOffCount: 6 },
        { months: 12, callOffBy: '2032-06-30' },
      ],
    });
    const { record } = await mutations.run('createContract', input);
    const { contract } = await read<{ contract: unknown }>(
      `query ($id: ID!) { contract(id: $id) {
        phase currentEnd latestPossibleEnd decisionKind termEnd deadline safeDate renewsTo noticeUnit noticeRule domain
        options { months standing end newEnd deadline safeDate isLate }
      } }`,
      { id: record.id },
    );
    // 2030-01-01 and 24 months end on 2031-12-31. The option is called off six months before: 2031-06-30, a Monday.
    expect(contract).toMatchObject({
      phase: 'COMING',
      currentEnd: '2031-12-31',
      latestPossibleEnd: null,
      decisionKind: 'OPTION',
      deadline: '2031-06-30',
      safeDate: '2031-06-30',
      termEnd: '2031-12-31',
      noticeUnit: 'MONTHS',
      noticeRule: 'BACKWARD',
      domain: 'OTHER',
      options: [
        {
          months: 12,
          standing: 'AVAILABLE',
          end: '2031-12-31',
          newEnd: '2032-12-31',
          deadline: '2031-06-30',
          isLate: false,
        },
        {
          months: 12,
          standing: 'AVAILABLE',
          end: '2032-12-31',
          newEnd: '2033-12-31',
          deadline: '2032-06-30',
          isLate: false,
        },
      ],
    });
  });

  it('gets other days when its term changes, and keeps them when something else does', async () => {
    const { record } = await mutations.run('createContract', await contractInput());
    const daysOf = async () =>
      (
        await read<{ contract: unknown }>(`query ($id: ID!) { contract(id: $id) { currentEnd safeDate name } }`, {
          id: record.id,
        })
      ).contract;
    await mutations.run('updateContract', { id: record.id, name: 'Annat namn' });
    expect(await daysOf()).toEqual({ currentEnd: '2031-12-31', safeDate: '2031-12-30', name: 'Annat namn' });
    const { changes } = await mutations.run('updateContract', { id: record.id, termMonths: 36 });
    expect(changes).toEqual([{ field: 'termMonths', before: '24', after: '36' }]);
    expect(await daysOf()).toMatchObject({ currentEnd: '2032-12-31', safeDate: '2032-12-30' });
  });

  it('is found by what must be decided soon, the first safe date first', async () => {
    const supplier = await world.supplier();
    const ending = (months: number) => ({ supplier, start: addDays(addMonths(today, months - 24), 1), termMonths: 24 });
    const [late, soon] = [await world.contract(ending(5)), await world.contract(ending(2))];
    await world.contract(ending(-3));
    await world.contract({ supplier });
    const { contracts } = await read<{ contracts: { totalCount: number; nodes: { number: string }[] } }>(
      `query ($supplier: ID!, $until: Date!) {
        contracts(where: { supplier: { id: { eq: $supplier } }, safeDate: { lte: $until } }, orderBy: [{ field: SAFE_DATE }]) {
          totalCount nodes { number }
        }
      }`,
      { supplier: `supplier_${supplier.id}`, until: addMonths(today, 6) },
    );
    expect(contracts).toEqual({ totalCount: 2, nodes: [{ number: soon.number }, { number: late.number }] });
  });

  it.each([
    ['safeDate', 'SAFE_DATE'],
    ['deadline', 'DEADLINE'],
    ['currentEnd', 'CURRENT_END'],
  ])('is found by a span of its %s on the day that is read, in either order and in pages', async (field, order) => {
    const supplier = await world.supplier();
    for (const months of [-30, -1, 0, 1, 2, 5, 14]) {
      const start = addDays(addMonths(today, months - 24), 1);
      await world.contract({ supplier, start, termMonths: 24 });
      await world.contract({ supplier, start, termMonths: 12, renewalMonths: 12, noticeCount: 3 });
    }
    await world.contract({ supplier });
    await app.orm.em.execute(`update contract set valid_from = '2000-01-01' where supplier_id = ?`, [supplier.id]);
    type Row = Record<string, string | null>;
    const asked = async (where: object, paged: object, asOf: string | null) => {
      const { contracts } = await read<{
        contracts: { totalCount: number; pageInfo: { endCursor: string; startCursor: string }; nodes: Row[] };
      }>(
        `query ($where: ContractWhere, $asOf: Date, $first: Int, $after: String, $last: Int, $before: String) {
          contracts(where: $where, asOf: $asOf, first: $first, after: $after, last: $last, before: $before,
            orderBy: [{ field: ${order} }]) {
            totalCount pageInfo { startCursor endCursor } nodes { number ${field} } } }`,
        { where: { supplier: { id: { eq: `supplier_${supplier.id}` } }, ...where }, asOf, ...paged },
      );
      return contracts;
    };
    const found: number[] = [];
    for (const asOf of [null, addMonths(today, -7), addMonths(today, -20)]) {
      const { nodes: all } = await asked({}, {}, asOf);
      for (const [from, to] of [
        [-1, 3],
        [-36, 36],
        [0, 0],
      ] as const) {
        const span = { gte: addMonths(asOf ?? today, from), lte: addMonths(asOf ?? today, to) };
        const expected = all.filter((row) => {
          const value = row[field];
          return typeof value === 'string' && value >= span.gte && value <= span.lte;
        });
        found.push(expected.length);
        const where = { [field]: span };
        const whole = await asked(where, {}, asOf);
        expect([whole.nodes, whole.totalCount]).toEqual([expected, expected.length]);
        const start = await asked(where, { first: 2 }, asOf);
        const next = await asked(where, { first: 50, after: start.pageInfo.endCursor ?? undefined }, asOf);
        expect(expected.length ? [...start.nodes, ...next.nodes] : []).toEqual(expected);
        const end = await asked(where, { last: 2 }, asOf);
        expect(end.nodes).toEqual(expected.slice(-2));
      }
    }
    expect(Math.max(...found)).toBeGreaterThan(5);
  });

  it('costs in a year what its lines of the day cost, summed and counted by supplier and by the year of its end', async () => {
    const supplier = await world.supplier();
    const one = await world.contract({ supplier, fixedEnd: day('2031-06-30') });
    const other = await world.contract({ supplier, fixedEnd: day('2032-06-30') });
    const third = await world.contract({ supplier, fixedEnd: day('2032-12-31') });
    await world.priceLine(one);
    await world.priceLine(one, { billingPeriod: 'QUARTER', quantity: '0.3333' as never, unitPrice: '99.99' as never });
    await world.priceLine(one, { billingPeriod: 'ONCE', unitPrice: '5000.00' as never });
    await world.priceLine(one, { lastDay: addDays(today, -1) });
    await world.priceLine(other, { billingPeriod: 'YEAR' });
    // 10 × 100.00 × 12 = 12 000.00; 0.3333 × 99.99 × 4 = 133.306668, together 12 133.31; 10 × 100.00 = 1 000.00.
    const { contracts } = await read<{ contracts: unknown }>(
      `query ($supplier: ID!) {
        contracts(where: { supplier: { id: { eq: $supplier } } }, orderBy: [{ field: ANNUAL_COST, direction: DESC }]) {
          nodes { number annualCost }
          aggregate { sum { annualCost } }
          groupBy(by: [END_YEAR]) { keys { value } count sum { annualCost } }
        }
      }`,
      { supplier: `supplier_${supplier.id}` },
    );
    expect(contracts).toEqual({
      nodes: [
        { number: one.number, annualCost: '12133.31' },
        { number: other.number, annualCost: '1000.00' },
        { number: third.number, annualCost: '0.00' },
      ],
      aggregate: { sum: { annualCost: '13133.31' } },
      groupBy: [
        { keys: [{ value: '2032' }], count: 2, sum: { annualCost: '1000.00' } },
        { keys: [{ value: '2031' }], count: 1, sum: { annualCost: '12133.31' } },
      ],
    });
  });

  it('is orphaned when it has no owner, or its owner has left', async () => {
    const supplier = await world.supplier();
    const [here, gone] = [await world.person(), await world.person({ leftOn: addDays(today, -1) })];
    const leaving = await world.person({ leftOn: today });
    for (const owner of [here, gone, leaving, undefined]) await world.contract({ supplier, ...(owner && { owner }) });
    const { contracts } = await read<{ contracts: { nodes: { owner: { name: string } | null }[] } }>(
      `query ($supplier: ID!) {
        contracts(where: { supplier: { id: { eq: $supplier } }, isOrphaned: { eq: true } }, orderBy: [{ field: NUMBER }]) {
          nodes { owner { name } }
        }
      }`,
      { supplier: `supplier_${supplier.id}` },
    );
    expect(contracts.nodes.map(({ owner }) => owner?.name ?? null)).toEqual([gone.name, null]);
  });

  it('as of a past day has the term that it had', async () => {
    const contract = await world.contract({ start: day('2020-01-01'), termMonths: 120 });
    const past = addDays(today, -2);
    await app.orm.em
      .fork()
      .execute(`update contract set valid_from = ?, created_at = ? where id = ?`, [
        '2020-01-01',
        '2020-01-01',
        contract.id,
      ]);
    await mutations.run('updateContract', { id: `contract_${contract.id}`, termMonths: 132 });
    const { then, now } = await read<Record<string, unknown>>(
      `query ($id: ID!, $past: Date!) {
        then: contract(id: $id, asOf: $past) { termMonths currentEnd }
        now: contract(id: $id) { termMonths currentEnd }
      }`,
      { id: `contract_${contract.id}`, past },
    );
    expect(then).toEqual({ termMonths: 120, currentEnd: '2029-12-31' });
    expect(now).toEqual({ termMonths: 132, currentEnd: '2030-12-31' });
  });
});

describe('what a contract refuses, with the field at fault, and then writes nothing', () => {
  it.each([
    ['an end before the start', { termMonths: null, fixedEnd: '2029-12-31' }, 'input.fixedEnd'],
    ['a term and an end', { fixedEnd: '2031-12-31' }, 'input.fixedEnd'],
    ['a term of no length', { termMonths: 0 }, 'input.termMonths'],
    ['notice longer than the term', { noticeCount: 25 }, 'input.noticeCount'],
    ['a renewal of an open-ended contract', { termMonths: null, renewalMonths: 12 }, 'input.renewalMonths'],
    ['a limit of renewals without renewals', { renewalLimit: 2 }, 'input.renewalMonths'],
    ['a renewal of no length', { renewalMonths: 0 }, 'input.renewalMonths'],
    [
      'an option’s deadline after the end',
      { options: [{ months: 12, callOffBy: '2032-01-01' }] },
      'input.options.0.callOffBy',
    ],
    [
      'an option that is called off before the one before it',
      { options: [{ months: 12 }, { months: 12, calledOffOn: '2030-02-01' }] },
      'input.options.1.calledOffOn',
    ],
    ['secret prices without a reason', { pricesSecretUntil: '2031-01-01' }, 'input.pricesSecretReason'],
  ])('%s', async (_what, given, field) => {
    const input = await contractInput(given);
    expect(await mutations.refused('createContract', input)).toMatchObject({ field });
    expect(await app.orm.em.fork().count(Contract, { number: String(input['number']) })).toBe(0);
  });

  it('a circle of predecessors, also of three', async () => {
    const first = await world.contract();
    const second = await world.contract({ predecessor: first });
    const third = await world.contract({ predecessor: second });
    for (const predecessor of [first, second, third]) {
      const input = { id: `contract_${first.id}`, predecessorId: `contract_${predecessor.id}` };
      expect(await mutations.refused('updateContract', input)).toMatchObject({
        code: 'RULE_VIOLATION',
        rule: 'PREDECESSOR_CIRCLE',
        field: 'input.predecessorId',
      });
    }
  });

  it('a negative price or quantity, and a last day before the first, of a price line', async () => {
    const contract = await world.contract();
    const line = {
      contractId: `contract_${contract.id}`,
      item: 'Licens',
      quantity: '1',
      unitPrice: '1.00',
      billingPeriod: 'MONTH',
      firstDay: '2030-01-01',
    };
    for (const [given, field] of [
      [{ unitPrice: '-1.00' }, 'input.unitPrice'],
      [{ quantity: '-1' }, 'input.quantity'],
      [{ lastDay: '2029-12-31' }, 'input.lastDay'],
    ] as const) {
      expect(await mutations.refused('createContractPriceLine', { ...line, ...given })).toMatchObject({ field });
    }
  });

  it('to cover nothing, or two things at once', async () => {
    const contractId = `contract_${(await world.contract()).id}`;
    const [assetId, siteId] = [`asset_${(await world.asset()).id}`, `site_${(await world.site()).id}`];
    for (const what of [{}, { assetId, siteId }]) {
      expect(await mutations.refused('createContractCoverage', { contractId, ...what })).toMatchObject({
        field: 'input.assetId',
      });
    }
  });
});

describe('what a contract covers', () => {
  it('is seen from both sides, whether by asset, by model or by site', async () => {
    const [model, site] = [await world.model(), await world.site()];
    const [byItself, byModel, bySite] = [
      await world.asset(),
      await world.asset({ model }),
      await world.asset({ site }),
    ];
    await world.asset();
    const contract = await world.contract();
    for (const what of [{ asset: byItself }, { assetModel: model }, { site }]) await world.covers(contract, what);
    const { contract: seen } = await read<{
      contract: { assets: { nodes: { tag: string }[] }; coverage: { totalCount: number } };
    }>(
      `query ($id: ID!) { contract(id: $id) { coverage { totalCount } assets(orderBy: [{ field: TAG }]) { nodes { tag } } } }`,
      { id: `contract_${contract.id}` },
    );
    expect(seen.coverage.totalCount).toBe(3);
    expect(seen.assets.nodes.map(({ tag }) => tag)).toEqual([byItself, byModel, bySite].map(({ tag }) => tag));
    for (const { id } of [byItself, byModel, bySite]) {
      const { asset } = await read<{ asset: { contracts: { nodes: { number: string }[] } } }>(
        `query ($id: ID!) { asset(id: $id) { contracts { nodes { number } } } }`,
        { id: `asset_${id}` },
      );
      expect(asset.contracts.nodes).toEqual([{ number: contract.number }]);
    }
  });
});

it('contracts, price lines and coverage go out as files with words that people use', async () => {
  const contract = await world.contract({ name: 'Utskrift', kind: 'LEASE', termMonths: 1200 });
  await world.priceLine(contract, { item: 'Skrivare' });
  await world.covers(contract, { site: await world.site({ code: 'HUS-9' }) });
  const file = async (name: string) => (await app.fetch(`/export/${name}.csv?lang=sv`)).text();
  expect(await file('contracts')).toMatch(/;Utskrift;Leasing eller hyra;Infrastruktur;Låg;/);
  expect(await file('contractPriceLines')).toMatch(/;Utskrift;Skrivare;10(,0000)?;100,00;per månad;2024-01-01;/);
  expect(await file('contractCoverages')).toMatch(/;Utskrift;;;;HUS-9;[^;]+;2024-01-01;/);
});
