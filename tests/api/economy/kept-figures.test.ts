import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runIn } from '../../../server/api/read/transaction.ts';
import { rebuildFigures } from '../../../server/economy/kept-figures/rebuild-figures.commands.ts';
import type { LocalDate } from '../../../server/values/local-date.ts';
import type { Money } from '../../../server/values/money.ts';
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
  await mutations.run('createUsefulLife', { category: 'NETWORK', months: 3, firstDay: '2020-01-01', source: 'Beslut' });
});
afterAll(() => app.close());

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02'];
const SCENARIOS = ['BUDGET', 'FORECAST', 'ACTUAL'];

/** Four services, three assets and two contracts; each may stand on those after it. */
async function someRecords(): Promise<{ field: 'service' | 'asset' | 'contract'; id: string }[]> {
  const records: { field: 'service' | 'asset' | 'contract'; id: string }[] = [];
  for (let number = 0; number < 4; number += 1) {
    const service = await world.service({ usageMeasure: 'LOGINS' });
    records.push({ field: 'service', id: `service_${service.id}` });
  }
  for (const cost of ['1000.00', '333.33', null]) {
    const purchaseCost = (cost ?? undefined) as Money | undefined;
    const asset = await world.asset({ purchaseCost, purchaseDate: '2025-10-05' as LocalDate });
    records.push({ field: 'asset', id: `asset_${asset.id}` });
  }
  for (let number = 0; number < 2; number += 1) {
    records.push({ field: 'contract', id: `contract_${(await world.contract()).id}` });
  }
  return records;
}

const pick = fc.nat(20);
const month = fc.constantFrom(...MONTHS);
const amount = fc
  .integer({ min: -100_000, max: 1_000_000 })
  .map((ore) => (ore / 100).toFixed(2).replace('-0.00', '0.00'));
const months = fc.tuple(month, fc.option(month)).filter(([first, last]) => last === null || first <= last);
const share = fc.record({
  how: fc.constantFrom('PERCENT', 'BASIS', 'BASIS', 'NONE'),
  value: fc.integer({ min: 0, max: 30 }),
  months,
});
type Share = typeof share extends fc.Arbitrary<infer S> ? S : never;

/** Something that somebody writes; which record it is about is told by numbers, of as many as there are. */
const write = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('entry'),
      of: pick,
      month,
      scenario: fc.constantFrom(...SCENARIOS),
      amount,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('changedEntry'),
      of: pick,
      to: fc.option(pick),
      month: fc.option(month),
      amount: fc.option(amount),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deletedEntry'), of: pick }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('dependency'), of: pick, on: pick, share }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('changedDependency'), of: pick, share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deletedDependency'), of: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('usage'), of: pick, month, quantity: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('measure'), of: pick, measure: fc.constantFrom('LOGINS', 'VISITS') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('purchase'),
      of: pick,
      cost: fc.option(amount.filter((text) => !text.startsWith('-'))),
      month,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('life'), months: fc.integer({ min: 1, max: 4 }), month }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cells'), of: pick, month, amount: fc.option(amount) }) },
);
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never;

/** Writes as told, where the rules let it; what they refuse writes nothing. */
class Writer {
  readonly #records: Awaited<ReturnType<typeof someRecords>>;
  readonly #entries: string[] = [];
  readonly #dependencies: { id: string; dependent: number; target: number }[] = [];
  #count = 0;

  constructor(records: Awaited<ReturnType<typeof someRecords>>) {
    this.#records = records;
  }

  #of(number: number, field?: 'service' | 'asset') {
    const records = field ? this.#records.filter((record) => record.field === field) : this.#records;
    return records[number % records.length]!;
  }

  async #made(name: string, input: object): Promise<string | undefined> {
    const { data } = await mutations.send<{ record: { id: string } }>(name, input as Record<string, unknown>);
    return data?.result?.record.id;
  }

  async write(told: Write): Promise<void> {
    this.#count += 1;
    if (told.kind === 'entry') {
      const { field, id } = this.#of(told.of);
      const { month: inMonth, scenario, amount: sum } = told;
      const source = `S${this.#count}`;
      const made = await this.#made('createCostEntry', {
        [`${field}Id`]: id,
        month: inMonth,
        scenario,
        amount: sum,
        source,
      });
      if (made) this.#entries.push(made);
    } else if (told.kind === 'changedEntry') {
      const id = this.#entries[told.of % this.#entries.length];
      if (!id) return;
      const owner = told.to === null ? {} : this.#owner(told.to);
      const { month: inMonth, amount: sum } = told;
      await this.#made('updateCostEntry', {
        id,
        ...owner,
        ...(inMonth && { month: inMonth }),
        ...(sum && { amount: sum }),
      });
    } else if (told.kind === 'deletedEntry') {
      const [id] = this.#entries.splice(told.of, 1);
      if (id) await mutations.send('deleteCostEntry', { id });
    } else if (told.kind === 'dependency') {
      const { dependent, target } = this.#ends(told.of, told.on);
      const ends = { ...this.#end('dependent', dependent), ...this.#end('on', target) };
      const id = await this.#made('createDependency', { ...ends, ...this.#share(dependent, target, told.share) });
      if (id) this.#dependencies.push({ id, dependent, target });
    } else if (told.kind === 'changedDependency') {
      const found = this.#dependencies[told.of % this.#dependencies.length];
      if (!found) return;
      const changes = this.#share(found.dependent, found.target, told.share);
      await this.#made('updateDependency', { id: found.id, ...changes });
    } else if (told.kind === 'deletedDependency') {
      const [found] = this.#dependencies.splice(told.of, 1);
      if (found) await mutations.send('deleteDependency', { id: found.id });
    } else if (told.kind === 'usage') {
      const { id } = this.#of(told.of, 'service');
      const unit = await world.region();
      const usage = { serviceId: id, unitId: `unit_${unit.id}`, measure: 'LOGINS', source: `S${this.#count}` };
      await this.#made('createServiceUsage', { ...usage, month: told.month, quantity: String(told.quantity) });
    } else if (told.kind === 'measure') {
      await this.#made('updateEHealthService', { id: this.#of(told.of, 'service').id, usageMeasure: told.measure });
    } else if (told.kind === 'purchase') {
      const { id } = this.#of(told.of, 'asset');
      await this.#made('updateAsset', { id, purchaseCost: told.cost, purchaseDate: `${told.month}-15` });
    } else if (told.kind === 'life') {
      const firstDay = `${told.month}-${String((this.#count % 28) + 1).padStart(2, '0')}`;
      await this.#made('createUsefulLife', { category: 'NETWORK', months: told.months, firstDay, source: 'Beslut' });
    } else {
      const cell = { ...this.#owner(told.of, false), month: told.month, scenario: 'ACTUAL', amount: told.amount };
      await mutations.send('setCostEntries', { cells: [cell] }, 'created');
    }
  }

  #owner(number: number, clears = true): object {
    const { field, id } = this.#of(number);
    return { ...(clears && { serviceId: null, contractId: null, assetId: null }), [`${field}Id`]: id };
  }

  /** A record and one of those that it may stand on: of those after it. */
  #ends(of: number, on: number): { dependent: number; target: number } {
    const dependent = of % 7;
    return { dependent, target: dependent + 1 + (on % (this.#records.length - dependent - 1)) };
  }

  /** A share by percent, by the basis that goes with what is stood on, or none. */
  #share(dependent: number, target: number, { how, value, months: [firstMonth, lastMonth] }: Share): object {
    const ofService = this.#records[dependent]?.field === 'service';
    const measured = (
      ['EQUAL', 'QUANTITY', ofService ? 'USAGE' : 'PERCENT', ofService ? 'PERCENT' : 'ACQUISITION_COST'] as const
    )[target % 4];
    const basis = how === 'NONE' ? null : how === 'PERCENT' ? 'PERCENT' : measured;
    const isValued = basis === 'PERCENT' || basis === 'QUANTITY';
    return { basis, value: isValued ? String(value) : null, firstMonth, lastMonth };
  }

  #end(side: 'dependent' | 'on', place: number): object {
    const { field, id } = this.#records[place]!;
    return { [`${side}${field[0]!.toUpperCase()}${field.slice(1)}Id`]: id };
  }
}

const rebuilt = () => app.orm.em.fork().transactional((em) => rebuildFigures(runIn(em)));

it('what is kept after any writes is what all worked out anew gives, and nothing of what is spent is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 20, maxLength: 50 }), async (writes) => {
      const writer = new Writer(await someRecords());
      for (const some of Map.groupBy(writes, (each) => Math.floor(writes.indexOf(each) / 8)).values()) {
        for (const each of some) await writer.write(each);
        expect(await rebuilt()).toEqual({ costFigures: 0, benefitFigures: 0 });
      }
      const sums = await app.orm.em
        .fork()
        .execute<{ spent: string; entered: string; kept: string; flowed: string; received: string }[]>(
          `select c.stream, c.month, sum(c.own)::text as spent, sum(c.kept)::text as kept, sum(c.received)::text as received,
           (select coalesce(sum(f.amount), 0.00) from cost_flow f where f.stream = c.stream and f.month = c.month)::text as flowed,
           (select coalesce(sum(e.amount), 0.00) from cost_entry e where e.scenario = c.stream and e.month = c.month)::text as entered
         from cost_month c where c.stream <> 'CAPITAL' group by c.stream, c.month`,
        );
      for (const { spent, entered, kept, flowed, received } of sums) {
        expect({ kept, entered, received }).toEqual({ kept: spent, entered: spent, received: flowed });
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
