import { exact } from '../../values/exact.ts';
import { moneyOf, subtractMoney, type Money } from '../../values/money.ts';
import { percentOf, type Percent } from '../../values/rate.ts';
import { presentValues, sumOfValues, type CashFlow } from './cash-flow.ts';

/** Something that an appraisal stands on, such as a line of cost or of benefit: its flow at each end. Costs are below zero. */
export interface Driver {
  readonly name: string;
  /** The end that is worse for the initiative: most cost, least benefit. */
  readonly worst: CashFlow;
  readonly likely: CashFlow;
  readonly best: CashFlow;
}

/** What one driver does to the net present value when all others are as likely. SEK. */
export interface Swing {
  readonly name: string;
  readonly worst: Money;
  readonly best: Money;
  /** Best minus worst. */
  readonly swing: Money;
  /**
   * How many percent of its likely size the driver may change before the net present value is zero, with two decimals:
   * '-20' is a fall by a fifth. Null where it has no likely size.
   */
  readonly breakEven: Percent | null;
}

/** Net present value by driver, the largest swing first (tornado): what to find out more about before deciding. */
export interface Tornado {
  readonly npv: Money;
  readonly swings: readonly Swing[];
  /** At a lower and a higher discount rate, with all drivers as likely. */
  readonly atLowRate: Money;
  readonly atHighRate: Money;
}

export interface Rates {
  readonly low: Percent;
  readonly likely: Percent;
  readonly high: Percent;
}

export function tornado(drivers: readonly Driver[], rates: Rates): Tornado {
  const worth = (flow: CashFlow, rate = rates.likely) => sumOfValues(presentValues(flow, rate));
  const total = (rate: Percent) => drivers.reduce((sum, { likely }) => sum.plus(worth(likely, rate)), exact(0));
  const shown = (value: typeof npv) => moneyOf(value, 'HALF_AWAY_FROM_ZERO');
  const npv = total(rates.likely);
  const swings = drivers.map((driver): Swing => {
    const likely = worth(driver.likely);
    const others = npv.minus(likely);
    const worst = shown(others.plus(worth(driver.worst)));
    const best = shown(others.plus(worth(driver.best)));
    const breakEven = likely.isZero() ? null : percentOf(npv.negated().div(likely), 2, 'HALF_AWAY_FROM_ZERO');
    return { name: driver.name, worst, best, swing: subtractMoney(best, worst), breakEven };
  });
  return {
    npv: shown(npv),
    swings: swings.toSorted((a, b) => exact(b.swing).abs().cmp(exact(a.swing).abs()) || (a.name < b.name ? -1 : 1)),
    atLowRate: shown(total(rates.low)),
    atHighRate: shown(total(rates.high)),
  };
}
