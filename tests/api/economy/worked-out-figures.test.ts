import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenefitKind, benefitSums, Certainty, netBenefit, type Benefit } from '../../../server/economy/benefit-sums.ts';
import { recordCost, type StreamCost } from '../../../server/economy/figures/record-cost.ts';
import { sideBySide } from '../../../server/economy/overview/side-by-side.ts';
import { periodBefore, type Period } from '../../../server/economy/period.ts';
import { sumMoney, type Money } from '../../../server/values/money.ts';
import { moneyOfOre } from '../../../server/values/ore.ts';
import { parsePercent, type Percent } from '../../../server/values/rate.ts';
import { monthRange, type YearMonth } from '../../../server/values/year-month.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

const [FIRST, LAST] = ['2025-11', '2026-02'] as YearMonth[] as [YearMonth, YearMonth];
const MONTHS = monthRange(FIRST, LAST);
/** Also months on either side of the period, which must not count. */
const month = fc.constantFrom(...MONTHS, '2025-10' as YearMonth, '2026-03' as YearMonth);
const money = fc.bigInt({ min: -5_000_00n, max: 20_000_00n }).map(moneyOfOre);

type StoredCost = StreamCost & { readonly kind: 'SERVICE' };
const costs = fc.uniqueArray(
  fc.record<StoredCost>({
    kind: fc.constant('SERVICE'),
    stream: fc.constantFrom('ACTUAL', 'CAPITAL', 'BUDGET'),
    month,
    own: money,
    received: money,
    kept: money,
    keptBecause: fc.constant('NOT_SHARED'),
  }),
  { selector: ({ stream, month: of }) => `${stream} ${of}`, maxLength: 8 },
);

type StoredBenefit = Benefit & { readonly month: YearMonth; readonly amount: Money; readonly scenario: 'ACTUAL' };
const benefits = fc.uniqueArray(
  fc.record<StoredBenefit>({
    scenario: fc.constant('ACTUAL'),
    kind: fc.constantFrom(...Object.values(BenefitKind)),
    certainty: fc.constantFrom(...Object.values(Certainty)),
    month,
    amount: money,
  }),
  { selector: ({ kind, certainty, month: of }) => `${kind} ${certainty} ${of}`, maxLength: 8 },
);

const COST = 'full own received capital passedOn kept';
const SUMS = 'green greenAndYellow red';
const QUESTION = `query ($id: ID!, $period: PeriodInput!, $yellow: Percent) { service(id: $id) {
  cost(period: $period) { ${COST} months { month ${COST} } }
  benefit(period: $period) { ${SUMS} financial financialGreen cells { kind certainty amount } months { month ${SUMS} } }
  net(period: $period, yellowRealised: $yellow) { scenario firstMonth lastMonth cost reason
    net { green greenAndYellow realised yellowNeeded notCovered } } } }`;

/** Puts figures in the place of those that are kept of a service. */
async function keep(service: string, given: { costs: readonly StoredCost[]; benefits: readonly StoredBenefit[] }) {
  const em = app.orm.em.fork();
  await em.execute('delete from cost_month where record_id = ?', [service]);
  await em.execute('delete from benefit_month where record_id = ?', [service]);
  for (const { stream, month: of, own, received, kept, keptBecause } of given.costs) {
    await em.execute('insert into cost_month values (?, ?, ?, ?, ?, ?, ?, ?)', [
      service,
      stream,
      of,
      'SERVICE',
      own,
      received,
      kept,
      keptBecause,
    ]);
  }
  for (const { scenario, month: of, kind, certainty, amount } of given.benefits) {
    await em.execute(
      'insert into benefit_month (record_id, scenario, month, kind, certainty, of_kind, amount) values (?, ?, ?, ?, ?, ?, ?)',
      [service, scenario, of, kind, certainty, 'SERVICE', amount],
    );
  }
}

const isIn = ({ first, last }: Period, { month: of }: { month: YearMonth }) => first <= of && of <= last;
const isWithin = (each: { month: YearMonth }) => isIn({ first: FIRST, last: LAST }, each);

/** Sums by certainty as the rule has them; nulls where nothing is entered. */
function certain(entered: readonly StoredBenefit[]) {
  if (!entered.length) return { green: null, greenAndYellow: null, red: null };
  const { green, greenAndYellow } = benefitSums(entered);
  const red = entered.flatMap(({ certainty, amount }) => (certainty === 'RED' ? [amount] : []));
  return { green, greenAndYellow, red: sumMoney(red) };
}

/** What the rules make of the same figures. */
function expected(given: { costs: readonly StoredCost[]; benefits: readonly StoredBenefit[]; yellow: Percent | null }) {
  const cost = recordCost(
    { first: FIRST, last: LAST },
    given.costs.filter((each) => isWithin(each) && each.stream !== 'BUDGET'),
  );
  const entered = given.benefits.filter(isWithin);
  const sums = benefitSums(entered);
  const reason = cost.full === null ? 'NO_COST' : entered.length ? null : 'NO_BENEFIT';
  return {
    cost,
    benefit: {
      ...certain(entered),
      financial: entered.length ? sums.financial : null,
      financialGreen: entered.length ? sums.financialGreen : null,
      cells: Object.values(BenefitKind).flatMap((kind) =>
        Object.values(Certainty)
          .filter((certainty) => entered.some((each) => each.kind === kind && each.certainty === certainty))
          .map((certainty) => ({ kind, certainty, amount: sums.table[kind][certainty] })),
      ),
      months: MONTHS.map((of) => ({ month: of, ...certain(entered.filter((each) => each.month === of)) })),
    },
    net: {
      scenario: 'ACTUAL',
      firstMonth: FIRST,
      lastMonth: LAST,
      cost: cost.full,
      reason,
      net: cost.full === null || reason ? null : netBenefit(sums, cost.full, given.yellow ?? parsePercent('0')),
    },
  };
}

const OVERVIEW = `query ($id: ID!, $period: PeriodInput!) { serviceOverview(period: $period, where: { id: { eq: $id } }) {
  comparedFirstMonth comparedLastMonth months kept green greenAndYellow
  services { cost kept costByMonth change { before after difference percent noPercent }
    green greenAndYellow netGreen netGreenAndYellow noNet } } }`;

/** What the rules make of the same figures in an overview. */
function expectedInOverview(given: { costs: readonly StoredCost[]; benefits: readonly StoredBenefit[] }) {
  const period = { first: FIRST, last: LAST };
  const compared = periodBefore(period);
  const costIn = (months: Period) =>
    recordCost(
      months,
      given.costs.filter((each) => isIn(months, each) && each.stream !== 'BUDGET'),
    );
  const cost = costIn(period);
  const { green, greenAndYellow } = certain(given.benefits.filter(isWithin));
  const known = { cost: cost.full, before: costIn(compared).full, green, greenAndYellow };
  return {
    comparedFirstMonth: compared.first,
    comparedLastMonth: compared.last,
    months: MONTHS,
    kept: cost.kept,
    green: green ?? '0.00',
    greenAndYellow: greenAndYellow ?? '0.00',
    services: [
      {
        cost: cost.full,
        kept: cost.kept,
        costByMonth: cost.months.map(({ full }) => full),
        green,
        greenAndYellow,
        ...sideBySide(known),
      },
    ],
  };
}

describe('what PostgreSQL works out of a service’s figures', () => {
  it('is what the rules make of them, to the öre, month by month and in the period', async () => {
    const { id } = await world.service();
    const percent = fc.option(fc.constantFrom('0', '12.5', '30', '33.333', '100').map(parsePercent));
    await fc.assert(
      fc.asyncProperty(fc.record({ costs, benefits, yellow: percent }), async (given) => {
        await keep(id, given);
        const period = { first: FIRST, last: LAST };
        const answer = await app.graphql(QUESTION, { id: `service_${id}`, period, yellow: given.yellow });
        expect(answer).toMatchObject({ data: { service: expected(given) } });
        const { data } = await app.graphql(OVERVIEW, { id: `service_${id}`, period });
        expect(data).toEqual({ serviceOverview: expectedInOverview(given) });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a period and a percentage that there is not, naming the argument', async () => {
    const id = `service_${(await world.service()).id}`;
    const refused = async (field: string) => {
      const { errors } = await app.graphql(`query ($id: ID!) { service(id: $id) { ${field} } }`, { id });
      return errors?.map(({ extensions }) => extensions);
    };
    const backwards = 'period: { first: "2026-02", last: "2026-01" }';
    expect(await refused(`cost(${backwards}) { full }`)).toMatchObject([{ field: ['period', 'last'] }]);
    const tooLong = 'period: { first: "2000-01", last: "2026-01" }';
    expect(await refused(`benefit(${tooLong}) { green }`)).toMatchObject([{ field: ['period', 'last'] }]);
    const above = 'yellowRealised: "100.5"';
    expect(await refused(`net(${above}) { net { realised } }`)).toMatchObject([{ field: ['yellowRealised'] }]);
    expect(await refused(`net(yellowRealised: "-1") { cost }`)).toMatchObject([{ field: ['yellowRealised'] }]);
    const { errors } = await app.graphql(`{ serviceOverview(${backwards}) { services { kind } } }`);
    expect(errors).toMatchObject([{ extensions: { field: ['period', 'last'] } }]);
    const compared = `compareWith: { first: "2026-02", last: "2026-01" }`;
    const { errors: alike } = await app.graphql(`{ serviceOverview(${compared}) { firstMonth } }`);
    expect(alike).toMatchObject([{ extensions: { field: ['compareWith', 'last'] } }]);
  });
});
