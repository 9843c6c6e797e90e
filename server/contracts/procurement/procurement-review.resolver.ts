import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { message, type Language, type MessageKey } from '../../api/messages.ts';
import { DateScalar, MoneyScalar } from '../../api/scalars.ts';
import type { Money } from '../../values/money.ts';
import { termOf, type TermProperties } from '../contract-term-of.ts';
import type { Contract } from '../contract.entity.ts';
import { ContractType } from '../contract.type.ts';
import { dayInWords } from '../day-in-words.ts';
import './procurement.enums.ts';
import { reviewProcurement, type ProcurementReview, type ReviewedContract } from './procurement-review.ts';
import { ProcurementRule, ProcurementSeverity, severityOf, type ProcurementWarning } from './procurement-warning.ts';

@ObjectType('ProcurementWarning', {
  simpleResolvers: true,
  description:
    'Something that the public procurement act (LOU) asks attention to. For people to judge; nothing is blocked.',
})
class ProcurementWarningType {
  @Field(() => ProcurementRule, { description: 'The rule, stable for programs.' })
  rule!: ProcurementRule;

  @Field(() => ProcurementSeverity, { description: 'How serious it is.' })
  severity!: ProcurementSeverity;

  @Field(() => String, { description: 'The paragraph: LOU 7:2 is chapter 7 § 2.' })
  paragraph!: string;

  @Field(() => String, { description: 'What it is, with its figures, in the caller’s language.' })
  text!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount that the rule looks at, SEK excluding VAT.' })
  amount!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What the amount is compared with, SEK excluding VAT.' })
  limit!: Money | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the rule sets, or that no threshold is known for.',
  })
  day!: string | null;
}

@ObjectType('ProcurementReview', {
  simpleResolvers: true,
  description: 'The figures by which the public procurement act is held against a contract.',
})
class ProcurementReviewType {
  @Field(() => MoneyScalar, {
    description: 'Value when it was procured, SEK excluding VAT, with all options (LOU 5:3, 5:13).',
  })
  value!: Money;

  @Field(() => Boolean, { description: 'The value is the estimated one; else it is that of the price lines.' })
  isEstimated!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day with all options and renewals; null: nothing limits it.',
  })
  latestEnd!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'EU threshold on the day it was procured, SEK; null: not known.',
  })
  euThreshold!: Money | null;

  @Field(() => String, { nullable: true, description: 'Where that threshold is published.' })
  euThresholdSource!: string | null;

  @Field(() => MoneyScalar, {
    description: 'The value that changes are judged by, adjusted by index where that is said (LOU 17:15).',
  })
  changeBase!: Money;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Net sum of the changes for minor value (LOU 17:9), SEK; null: none, or no threshold is known.',
  })
  netMinorChange!: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What that sum must stay below in share of the value: 10 %, works 15 %; SEK.',
  })
  minorChangeLimit!: Money | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the standstill; null: no award decision has been sent.',
  })
  standstillThrough!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the contract may be signed (LOU 20:1).' })
  earliestSigning!: string | null;
}

type Facts = Omit<ReviewedContract, 'term' | 'isFramework' | 'procurement'> & {
  readonly procurement: ReviewedContract['procurement'] | null;
};
type Reviewed = TermProperties & Pick<Contract, 'kind'> & { readonly procurementFacts: Facts };

@Resolver(() => ContractType)
export class ProcurementReviewFields {
  @FieldResolver(() => [ProcurementWarningType], {
    nullable: true,
    description:
      'What the public procurement act says of the contract and its changes, computed from its terms, prices and the thresholds of its days; null: nobody has said how it was procured.',
  })
  procurementWarnings(
    @Root('$') contract: Reviewed,
    @Ctx() { language }: RequestContext,
  ): readonly ProcurementWarningType[] | null {
    const review = reviewOf(contract);
    return review && review.warnings.map((warning) => told(warning, language));
  }

  @FieldResolver(() => ProcurementReviewType, {
    nullable: true,
    description: 'The figures behind procurementWarnings; null: nobody has said how the contract was procured.',
  })
  procurementReview(@Root('$') contract: Reviewed): ProcurementReviewType | null {
    const review = reviewOf(contract);
    if (!review) return null;
    const { value, isEstimated, latestEnd, changeBase, euThreshold, minor, standstill } = review;
    return {
      value,
      isEstimated,
      latestEnd,
      changeBase,
      euThreshold: euThreshold?.amount ?? null,
      euThresholdSource: euThreshold?.source ?? null,
      netMinorChange: minor?.netChange ?? null,
      minorChangeLimit: minor?.limit ?? null,
      standstillThrough: standstill?.through ?? null,
      earliestSigning: standstill?.earliestSigning ?? null,
    };
  }
}

function reviewOf(contract: Reviewed): ProcurementReview | null {
  const { kind, procurementFacts: facts } = contract;
  const { procurement } = facts;
  return (
    procurement &&
    reviewProcurement({ ...facts, procurement, term: termOf(contract), isFramework: kind === 'FRAMEWORK' })
  );
}

function told(warning: ProcurementWarning, language: Language): ProcurementWarningType {
  const { rule, amount, limit, day } = warning;
  const amountOf = (sek: Money | null) => (sek === null ? '' : { sek });
  const values = {
    amount: amountOf(amount),
    limit: amountOf(limit),
    day: day === null ? '' : dayInWords(day, language),
  };
  const text = message(`contracts.procurement.${rule}` satisfies MessageKey, language, values);
  return { ...warning, severity: severityOf(rule), text };
}
