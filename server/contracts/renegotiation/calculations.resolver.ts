import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { DateScalar, PercentScalar } from '../../api/scalars.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Percent } from '../../values/rate.ts';
import { Contract } from '../contract.entity.ts';
import { contracts } from '../contract.record.ts';
import { calculate, calculatedCase, horizonOf, visibleKey } from './calculated-case.reading.ts';
import {
  QuantityChangeInput,
  QuantityWhatIfType,
  RenegotiationAlternativeType,
  RenegotiationComparisonType,
} from './calculations.type.ts';
import { caseAlternatives } from './case-alternatives.reading.ts';
import { comparisonOf } from './comparison.reading.ts';
import { quantityWhatIf } from './quantity-what-if.reading.ts';
import { RenegotiationLineInput } from './renegotiation-offer.input.ts';
import { candidatesFor } from './renegotiation-team.commands.ts';
import { RenegotiationMemberType } from './renegotiation.type.ts';

const CASE = { description: 'Id of the renegotiation.' };
const START = { nullable: true, description: 'First day of the horizon; when the prices are to apply, or today.' };
const MONTHS = { nullable: true, description: 'Months of the horizon, 1 to 240; the case’s when left out.' };
const RISE = { nullable: true, description: 'Yearly price change, -50 to 50 percent; the case’s when left out.' };
const RATE = { nullable: true, description: 'Discount rate, 0 to 50 percent; the case’s when left out.' };

/**
 * Calculations over a renegotiation: they write nothing, and read what the viewer may see of it. Each is nullable, so that one
 * that is refused takes nothing else of its query with it.
 */
@Resolver()
export class RenegotiationCalculations {
  @Query(() => RenegotiationComparisonType, {
    nullable: true,
    description: 'The offers of a renegotiation beside its baseline. FORBIDDEN while their prices are secret to you.',
  })
  renegotiationComparison(
    @Arg('id', () => ID, CASE) id: string,
    @Arg('offerIds', () => [ID], { nullable: true, description: 'Which offers; all when left out.' })
    offerIds: string[] | null,
    @Arg('start', () => DateScalar, START) start: LocalDate | null,
    @Arg('horizonMonths', () => Int, MONTHS) horizonMonths: number | null,
    @Arg('yearlyPriceChange', () => PercentScalar, RISE) yearlyPriceChange: Percent | null,
    @Arg('discountRate', () => PercentScalar, RATE) discountRate: Percent | null,
    @Ctx() context: RequestContext,
  ): Promise<RenegotiationComparisonType> {
    return calculate(context, async (em) => {
      const found = await calculatedCase(em, context, id);
      const said = { start, horizonMonths, yearlyPriceChange, discountRate };
      return comparisonOf(em, found, offerIds, horizonOf(found, said, context.today));
    });
  }

  @Query(() => [RenegotiationAlternativeType], {
    nullable: true,
    description:
      'What can be done with the contract, side by side over one horizon. FORBIDDEN while its prices are secret to you.',
  })
  renegotiationAlternatives(
    @Arg('id', () => ID, CASE) id: string,
    @Arg('offerId', () => ID, {
      nullable: true,
      description: 'The offer to reckon with; when left out the one agreed on, else the target.',
    })
    offerId: string | null,
    @Arg('start', () => DateScalar, START) start: LocalDate | null,
    @Arg('horizonMonths', () => Int, MONTHS) horizonMonths: number | null,
    @Arg('yearlyPriceChange', () => PercentScalar, RISE) yearlyPriceChange: Percent | null,
    @Arg('discountRate', () => PercentScalar, RATE) discountRate: Percent | null,
    @Arg('procuredLines', () => [RenegotiationLineInput], {
      nullable: true,
      description: 'Expected prices after a new procurement; without them it has no cost.',
    })
    procuredLines: RenegotiationLineInput[] | null,
    @Arg('procureLeadMonths', () => Int, {
      nullable: true,
      description: 'Months that a new procurement takes, 0 to 60; 9 when left out.',
    })
    procureLeadMonths: number | null,
    @Arg('endingLines', () => [RenegotiationLineInput], {
      nullable: true,
      description: 'What ending without a successor costs; nothing when left out.',
    })
    endingLines: RenegotiationLineInput[] | null,
    @Ctx() context: RequestContext,
  ): Promise<RenegotiationAlternativeType[]> {
    return calculate(context, async (em) => {
      const found = await calculatedCase(em, context, id);
      const horizon = horizonOf(found, { start, horizonMonths, yearlyPriceChange, discountRate }, context.today);
      const said = { offerId, procuredLines, procureLeadMonths, endingLines };
      return caseAlternatives(em, found, said, horizon, context.today);
    });
  }

  @Query(() => QuantityWhatIfType, {
    nullable: true,
    description:
      'What a contract would cost with other quantities. FORBIDDEN while its unit prices are secret to you: the difference would tell them.',
  })
  quantityWhatIf(
    @Arg('contractId', () => ID, { description: 'Id of the contract.' }) contractId: string,
    @Arg('changes', () => [QuantityChangeInput], { description: 'What would be more or less of, 100 items at most.' })
    changes: QuantityChangeInput[],
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day whose prices count; today when left out.' })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<QuantityWhatIfType> {
    return calculate(context, async (em) => {
      const key = await visibleKey(em, context, contracts, contractId, 'contractId');
      const contract = await em.findOneOrFail(Contract, key);
      return quantityWhatIf(em, context, contract, changes, on ?? context.today);
    });
  }

  @Query(() => [RenegotiationMemberType], {
    nullable: true,
    description: 'Accounts that an open renegotiation can be confided to, 20 at most; for those who may change it.',
  })
  renegotiationCandidates(
    @Arg('id', () => ID, CASE) id: string,
    @Arg('search', () => String, { nullable: true, description: 'A part of what they are called.' })
    search: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RenegotiationMemberType[]> {
    return calculate(context, (em) => candidatesFor(em, context.viewer, id, search ?? ''));
  }
}
