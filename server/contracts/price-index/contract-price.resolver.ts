import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { badInput } from '../../api/errors.ts';
import { DateScalar, PercentScalar } from '../../api/scalars.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { addMonths, type LocalDate } from '../../values/local-date.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { ContractType } from '../contract.type.ts';
import { contractPriceOn, type LinePrice, type Pricing } from './contract-price.ts';
import { ContractPriceType, type ContractLinePriceType } from './contract-price.type.ts';
import { priceForecast, type PriceForecast } from './price-forecast.ts';
import { ContractPriceForecastType } from './price-forecast.type.ts';

/** What the read path gathers of a contract; the day is the one that is read. */
interface Gathered {
  pricing: Pricing & { today: LocalDate };
}

const YEARS_AHEAD = 10;

@Resolver(() => ContractType)
export class ContractPriceResolver {
  @FieldResolver(() => ContractPriceType, {
    description:
      'What the contract costs on a day with its index clauses, step by step. `annualCost` of the contract is without index.',
  })
  priceOn(
    @Root('$') { pricing }: Gathered,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day, at most 10 years ahead; the one that is read when left out.',
    })
    on: LocalDate | null | undefined,
  ): ContractPriceType {
    const price = contractPriceOn(exactly(pricing), within(pricing.today, on ?? pricing.today, 'on'));
    return { ...price, lines: price.lines.map(shownLine) };
  }

  @FieldResolver(() => ContractPriceForecastType, {
    description:
      'What the contract will cost until a day, if its price indices change by so much a year from their last values.',
  })
  priceForecast(
    @Root('$') { pricing }: Gathered,
    @Arg('until', () => DateScalar, { description: 'The last day, at most 10 years ahead.' }) until: LocalDate,
    @Arg('assumedYearlyChange', () => PercentScalar, {
      description:
        'What every series is assumed to change by in a year after its last published value: -50 to 100 percent.',
    })
    yearlyChange: Percent,
  ): PriceForecast {
    const { today } = pricing;
    if (until < today) throw badInput('contracts.index.untilBeforeToday', ['until']);
    const ratio = ratioOf(yearlyChange);
    if (ratio.lt(-0.5) || ratio.gt(1)) throw badInput('contracts.index.change', ['assumedYearlyChange']);
    return priceForecast(exactly(pricing), { from: today, until: within(today, until, 'until'), yearlyChange });
  }
}

function shownLine({ line, clause, ...price }: LinePrice): ContractLinePriceType {
  const { id, item, quantity, billingPeriod, unitPrice } = line;
  const agreed = { priceLineId: id, item, quantity, billingPeriod, agreedPrice: unitPrice };
  return { ...price, ...agreed, clauseId: clause?.id ?? null };
}

/** Quantities as the rules take them: 10, where the column has 10.0000. */
function exactly({ lines, ...rest }: Pricing): Pricing {
  return { ...rest, lines: lines.map((line) => ({ ...line, quantity: parseDecimal(line.quantity) })) };
}

function within(today: LocalDate, day: LocalDate, field: string): LocalDate {
  if (day <= addMonths(today, YEARS_AHEAD * 12)) return day;
  throw badInput('contracts.index.tooFar', [field], { years: YEARS_AHEAD });
}
