import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { charge } from '../../api/read/read.ts';
import { addComputed } from '../../api/read/record.ts';
import { MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import { badInput } from '../../api/errors.ts';
import { exact } from '../../values/exact.ts';
import { parseMoney, type Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import { initiatives } from '../initiative.record.ts';
import { InitiativeType } from '../initiative.type.ts';
import { analyses } from '../prioritisation/solver/analyses-of-process.ts';
import { AppraisalView, countsIn } from './appraisal-views.ts';
import { AppraisedPart, type AppraisedPlan } from './appraised-plan.ts';
import { Distribution } from './distribution.ts';
import { driversOf } from './drivers.ts';
import { appraisePlan } from './initiative-appraisal.ts';
import { InitiativeAppraisalType } from './initiative-appraisal.type.ts';
import { AppraisalSensitivityType, AppraisalSimulationType } from './uncertainty.type.ts';
import { MOST_DRAWS } from './monte-carlo.ts';
import { planOfInitiative, type PlanWithGivens } from './plan.reading.ts';
import { yearOf, yearMonthOf } from '../../values/year-month.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Driver } from './sensitivity.ts';
import { asked, rateOf, requireBetween } from './asked-appraisal.ts';
import { pricedRate } from './asked-prices.ts';
import { AppraisedPrices } from './price-level.ts';
import { toldAppraisal } from './told-appraisal.ts';
import { worthOf } from './worth.ts';
import { InitiativeWorthType } from './worth.type.ts';

/** What an analysis costs of what an operation may cost, beside what is read. */
const ANALYSIS_POINTS = 50;

const RATE = { nullable: true, description: 'Discount rate, 0 to 50 percent; the given that holds when left out.' };
const PART = { defaultValue: 'OWN', description: 'Whose cost and benefit.' } as const;
const HORIZON = {
  nullable: true,
  description: 'Only so many years from the plan’s first, 1 to 100; all when left out.',
};
const PRICES = { defaultValue: 'AS_PLANNED', description: 'In which prices.' } as const;
const PRICE_YEAR = {
  nullable: true,
  description: 'Of FIXED: the year whose prices, 2000 to 2100; this year when left out.',
};
const VIEW = { defaultValue: 'FINANCIAL', description: 'Which benefits are counted.' } as const;

/** What leaving things as they are may cost or give a year. */
const MOST_OF_NOTHING = {
  least: { sek: parseMoney('-1000000000000.00') },
  most: { sek: parseMoney('1000000000000.00') },
};

interface Planned {
  readonly plan: PlanWithGivens;
}

/** Each is null of a plan without any amount. */
@Resolver(() => InitiativeType)
export class InitiativeAppraisalResolver {
  @FieldResolver(() => InitiativeAppraisalType, {
    nullable: true,
    description: 'What its plan is worth, all views side by side; null while the plan has no amount.',
  })
  appraisal(
    @Root('$') { plan }: Planned,
    @Arg('rate', () => PercentScalar, RATE) rate: Percent | null,
    @Arg('of', () => AppraisedPart, PART) of: AppraisedPart,
    @Arg('horizonYears', () => Int, HORIZON) horizonYears: number | null,
    @Arg('waitYears', () => Int, {
      defaultValue: 1,
      description: 'How many years later it would begin, in what waiting costs: 1 to 20.',
    })
    waitYears: number,
    @Arg('doNothingYearly', () => MoneyScalar, {
      nullable: true,
      description:
        'What leaving things as they are costs a year, SEK. Only what is not a benefit of the plan already: that would count it twice.',
    })
    doNothingYearly: Money | null,
    @Arg('prices', () => AppraisedPrices, PRICES) prices: AppraisedPrices,
    @Arg('priceYear', () => Int, PRICE_YEAR) priceYear: number | null,
    @Ctx() { today }: RequestContext,
  ): InitiativeAppraisalType | null {
    requireBetween(waitYears, 1, 20, 'waitYears');
    if (doNothingYearly != null && exact(doNothingYearly).abs().gt(exact(MOST_OF_NOTHING.most.sek)))
      throw badInput('plan.appraisal.between', ['doNothingYearly'], MOST_OF_NOTHING);
    const found = asked(plan, of, horizonYears, { prices, priceYear }, today);
    if (!found) return null;
    const { part, priced } = found;
    const at = pricedRate(plan, prices, rateOf(plan, rate), yearOfDay(today));
    const givens = {
      rate: at.rate,
      factorIn: priced.factorIn,
      yellowRealised: plan.givens.YELLOW_REALISED ?? null,
      waitYears,
      doNothingYearly: doNothingYearly ?? null,
    };
    return toldAppraisal(part, of, priced, at, givens, appraisePlan(part, givens));
  }

  @FieldResolver(() => InitiativeWorthType, {
    nullable: true,
    description: 'What its plan is worth, without how; null while the plan has no amount.',
  })
  worth(
    @Root('$') { plan }: Planned,
    @Arg('rate', () => PercentScalar, RATE) rate: Percent | null,
    @Arg('of', () => AppraisedPart, PART) of: AppraisedPart,
    @Ctx() { today }: RequestContext,
  ): InitiativeWorthType | null {
    const found = asked(plan, of, null, { prices: 'AS_PLANNED', priceYear: null }, today);
    return found && worthOf(found.part, rateOf(plan, rate));
  }

  @FieldResolver(() => AppraisalSensitivityType, {
    nullable: true,
    description: 'What the net present value of its plan hangs on; null while the plan has no amount.',
  })
  async sensitivity(
    @Root('$') { plan }: Planned,
    @Arg('rate', () => PercentScalar, RATE) rate: Percent | null,
    @Arg('of', () => AppraisedPart, PART) of: AppraisedPart,
    @Arg('horizonYears', () => Int, HORIZON) horizonYears: number | null,
    @Arg('view', () => AppraisalView, VIEW) view: AppraisalView,
    @Arg('prices', () => AppraisedPrices, PRICES) prices: AppraisedPrices,
    @Arg('priceYear', () => Int, PRICE_YEAR) priceYear: number | null,
    @Ctx() context: RequestContext,
  ): Promise<AppraisalSensitivityType | null> {
    const found = asked(plan, of, horizonYears, { prices, priceYear }, context.today);
    if (!found) return null;
    charge(context, ANALYSIS_POINTS);
    const fixed = rateOf(plan, rate);
    const { DISCOUNT_RATE_LOW: lower = fixed, DISCOUNT_RATE_HIGH: higher = fixed } = plan.givens;
    const [low, likely, high] = [lower, fixed, higher].map(
      (each) => pricedRate(plan, prices, each, yearOfDay(context.today)).rate,
    ) as [Percent, Percent, Percent];
    const rates = { low, likely, high };
    const drivers = driversIn(found.part, view);
    const { npv, swings, ...at } = await analyses.run('tornado', { drivers, rates }, context.left);
    return { view, npv, swings, ...at, lowRate: low, rate: likely, highRate: high };
  }

  @FieldResolver(() => AppraisalSimulationType, {
    nullable: true,
    description: 'The net present value of its plan drawn many times; null while the plan has no amount.',
  })
  async simulation(
    @Root('$') { plan }: Planned,
    @Arg('rate', () => PercentScalar, RATE) rate: Percent | null,
    @Arg('of', () => AppraisedPart, PART) of: AppraisedPart,
    @Arg('horizonYears', () => Int, HORIZON) horizonYears: number | null,
    @Arg('view', () => AppraisalView, VIEW) view: AppraisalView,
    @Arg('distribution', () => Distribution, { defaultValue: 'PERT', description: 'How each line is drawn.' })
    distribution: Distribution,
    @Arg('draws', () => Int, { defaultValue: 10_000, description: 'How many draws, 100 to 100 000.' }) draws: number,
    @Arg('seed', () => Int, { defaultValue: 1, description: 'What the draws begin from: the same gives the same.' })
    seed: number,
    @Arg('prices', () => AppraisedPrices, PRICES) prices: AppraisedPrices,
    @Arg('priceYear', () => Int, PRICE_YEAR) priceYear: number | null,
    @Ctx() context: RequestContext,
  ): Promise<AppraisalSimulationType | null> {
    requireBetween(draws, 100, MOST_DRAWS, 'draws');
    const found = asked(plan, of, horizonYears, { prices, priceYear }, context.today);
    if (!found) return null;
    charge(context, ANALYSIS_POINTS);
    const { rate: likely } = pricedRate(plan, prices, rateOf(plan, rate), yearOfDay(context.today));
    const simulation = { drivers: driversIn(found.part, view), rate: likely, distribution, draws, seed };
    return { view, rate: likely, ...(await analyses.run('simulate', simulation, context.left)) };
  }
}

const yearOfDay = (day: LocalDate): number => yearOf(yearMonthOf(day));

function driversIn({ costs, benefits, span }: AppraisedPlan, view: AppraisalView): Driver[] {
  const counted = benefits.filter(({ line }) => countsIn(view, line));
  return driversOf(costs, counted, span.first);
}

const NEEDED = [planOfInitiative];
addComputed(initiatives, { computed: { appraisal: NEEDED, worth: NEEDED, sensitivity: NEEDED, simulation: NEEDED } });
