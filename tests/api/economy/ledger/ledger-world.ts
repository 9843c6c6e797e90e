import type { OrganisationUnit } from '../../../../server/organisation/organisation-unit.entity.ts';
import type { TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { World } from '../../../support/world.ts';

interface Made {
  record: { id: string };
}

/** A region with a service and a contract, categories of costs, and the rules that a test gives it. */
export class LedgerWorld {
  readonly #mutations: Mutations;
  readonly #world: World;
  readonly #app: TestApp;
  #category: string | undefined;

  constructor(app: TestApp) {
    this.#app = app;
    this.#mutations = new Mutations(app);
    this.#world = new World(app.orm);
  }

  /** The id of the category that rules have. */
  async category(): Promise<string> {
    const input = { code: 'SUPPORT', name: 'Support och service' };
    this.#category ??= (await this.#mutations.run<Made>('createCostCategory', input)).record.id;
    return this.#category;
  }

  unit(): Promise<OrganisationUnit> {
    return this.#world.unit();
  }

  /** The global id of a new contract of a number. */
  async contract(number: string): Promise<string> {
    await this.#world.contract({ number });
    const { data } = await this.#app.graphql<{ contract: { id: string } }>(
      `query ($number: String!) { contract(number: $number) { id } }`,
      { number },
    );
    return data?.contract.id ?? '';
  }

  /** Makes a rule; without a target it leaves out. */
  async rule(given: Record<string, unknown>): Promise<string> {
    const isLeftOut = !('contractId' in given || 'serviceId' in given || 'assetId' in given);
    const target = isLeftOut ? { isLeftOut } : { categoryId: await this.category() };
    const made = await this.#mutations.run<Made>('createLedgerRule', { year: 2018, ...target, ...given });
    return made.record.id;
  }

  /** The cost entries of a contract, oldest first. */
  async costsOf(number: string): Promise<object[]> {
    const { data } = await this.#app.graphql<{ contract: { costEntries: { nodes: object[] } } }>(
      `query ($number: String!) { contract(number: $number) {
        costEntries(orderBy: [{ field: MONTH }]) { nodes { month scenario amount account source } } } }`,
      { number },
    );
    return data?.contract.costEntries.nodes ?? [];
  }
}
