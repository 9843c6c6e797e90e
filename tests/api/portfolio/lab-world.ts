import { globalId } from '../../../server/api/read/global-id.ts';
import { FundingFrame } from '../../../server/portfolio/funding/funding-frame.entity.ts';
import { fundingFrames } from '../../../server/portfolio/funding/funding-frame.record.ts';
import type { Money } from '../../../server/values/money.ts';
import type { YearMonth } from '../../../server/values/year-month.ts';
import { assert } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

interface Planned {
  readonly code: string;
  /** SEK in January 2027, when begun in that year; paid from the frame. */
  readonly cost: string;
  /** SEK in January of the year after. */
  readonly benefit: string;
  readonly frameId?: string | null;
  readonly [field: string]: unknown;
}

const same = (month: string, amount: string) => ({ month, low: amount, likely: amount, high: amount });

/** Initiatives with plans and frames, made over the API where there is a way. */
export class LabWorld {
  readonly #app: TestApp;
  readonly #world: World;
  readonly mutations: Mutations;

  constructor(app: TestApp) {
    this.#app = app;
    this.#world = new World(app.orm);
    this.mutations = new Mutations(app);
  }

  async unitId(): Promise<string> {
    return `unit_${(await this.#world.region()).id}`;
  }

  /** A frame open to all, with so much for each year. */
  async frame(
    code: string,
    caps: Readonly<Record<string, string>>,
    given: Partial<FundingFrame> = {},
  ): Promise<string> {
    const em = this.#app.orm.em.fork();
    const years = Object.entries(caps).map(([year, cap]) => ({
      year: Number(year),
      cap: cap as Money,
      resultWithout: null,
      toRestore: null,
    }));
    const unit = await this.#world.region();
    const window = { firstMonth: '2027-01' as YearMonth, lastMonth: '2040-12' as YearMonth };
    const frame = em.create(FundingFrame, {
      code,
      name: `Utrymme ${code}`,
      source: 'OPERATING',
      years,
      unit,
      ...window,
      ...given,
    });
    await em.flush();
    return globalId(fundingFrames, frame.id);
  }

  async initiative({ code, cost, benefit, frameId = null, ...rest }: Planned): Promise<string> {
    const { record } = await this.mutations.run('createInitiative', {
      code,
      name: `Initiativ ${code}`,
      kind: 'DIGITALISATION',
      unitId: await this.unitId(),
      firstMonth: '2027-01',
      lastMonth: '2027-12',
      ...rest,
    });
    await this.mutations.run('createInitiativeCost', {
      initiativeId: record.id,
      name: 'Införande',
      frameId,
      months: [same('2027-01', cost)],
    });
    await this.mutations.run('createInitiativeBenefit', {
      initiativeId: record.id,
      name: 'Minskad kostnad',
      kind: 'FINANCIAL',
      certainty: 'YELLOW',
      beneficiary: 'SOCIETY',
      months: [same('2028-01', benefit)],
    });
    return record.id;
  }

  /** What of the best set is asked for, in one query. */
  async bestSet<Told>(input: object, selection: string): Promise<Told> {
    const { data, errors } = await this.#app.graphql<{ bestSet: Told }>(
      `query ($input: BestSetInput!) { bestSet(input: $input) { ${selection} } }`,
      { input: { firstYear: 2027, lastYear: 2028, discountRate: '4', ...input } },
    );
    assert(!errors, JSON.stringify(errors));
    return data?.bestSet as Told;
  }

  /** The fault of a question that is refused. */
  async refused(input: object): Promise<{ code: unknown; rule?: unknown; field: string; message: string }> {
    const { errors } = await this.#app.graphql(
      'query ($input: BestSetInput!) { bestSet(input: $input) { found { status } } }',
      { input: { firstYear: 2027, lastYear: 2028, discountRate: '4', ...input } },
      { 'accept-language': 'en' },
    );
    const [fault] = errors ?? [];
    assert(fault, 'the question was not refused');
    const { code, rule, field } = fault.extensions;
    return {
      code,
      ...(rule ? { rule } : {}),
      field: (field as string[] | undefined)?.join('.') ?? '',
      message: fault.message,
    };
  }
}
