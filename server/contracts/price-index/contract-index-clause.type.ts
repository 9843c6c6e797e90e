import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../contract.type.ts';
import { LimitBasis } from './index-clause.ts';
import { PublishedStatus } from './index-series.ts';
import './price-index.enums.ts';

@ObjectType('IndexBasketPart', {
  simpleResolvers: true,
  description: 'A series’ part of what prices follow. What the parts leave of 100 percent is fixed.',
})
export class IndexBasketPartType {
  @Field(() => String, { description: 'Code of the series.' })
  series!: string;

  @Field(() => PercentScalar, { description: 'Its part, in percent.' })
  weight!: string;
}

@ObjectType('ContractIndexClause', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How prices of a contract follow an index (indexreglering).',
})
export class ContractIndexClauseType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The items whose price lines follow it; null: all that no other clause names. What is billed once follows none.',
  })
  items!: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds for price lines whose price begins on this day or later; null: on any day.',
  })
  firstDay!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds for price lines whose price begins on this day or earlier; null: on any day.',
  })
  lastDay!: string | null;

  @Field(() => [IndexBasketPartType], { description: 'The series that prices follow, with their weights.' })
  basket!: IndexBasketPartType[];

  @Field(() => YearMonthScalar, { description: 'The month whose index values the agreed prices stand on.' })
  baseMonth!: string;

  @Field(() => PublishedStatus, { description: 'The published values that count.' })
  status!: PublishedStatus;

  @Field(() => PercentScalar, { description: 'How much of the index change reaches the price, in percent.' })
  share!: string;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Largest change of the price, in percent; null: no limit.',
  })
  cap!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Smallest change of the price, in percent; 0 keeps it from falling; null: no limit.',
  })
  floor!: string | null;

  @Field(() => LimitBasis, { description: 'What cap and floor limit.' })
  limitBasis!: LimitBasis;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'The index change, in percent and before the share, from which there is an adjustment; null: any.',
  })
  trigger!: string | null;

  @Field(() => DateScalar, { description: 'The first day with an adjusted price.' })
  firstAdjustment!: string;

  @Field(() => Int, { description: 'Months from one adjustment to the next.' })
  everyMonths!: number;

  @Field(() => Int, {
    description: 'How many months before the adjustment the index month lies: 3 for the October value on 1 January.',
  })
  lagMonths!: number;
}
