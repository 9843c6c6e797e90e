import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { FigureRecordType, PeriodFigure } from '../figures/figure.type.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

/** An amount before and after. */
@ObjectType({ simpleResolvers: true })
abstract class BeforeAfterType {
  @Field(() => MoneyScalar, nullable('Before, SEK; null: nothing is known.'))
  before!: string | null;

  @Field(() => MoneyScalar, nullable('After, SEK; null: nothing is known.'))
  after!: string | null;
}

@ObjectType('CostBeforeAfter', { simpleResolvers: true, description: 'An amount before a change and after it.' })
export class CostBeforeAfterType extends BeforeAfterType {}

@ObjectType('CostMoveMonth', {
  simpleResolvers: true,
  description: 'A record’s full cost of a month, before and after.',
})
export class CostMoveMonthType extends BeforeAfterType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;
}

@ObjectType('CostMove', { simpleResolvers: true, description: 'What a change moves to a record, or from it.' })
export class CostMoveType {
  @Field(() => FigureRecordType, described('The record.'))
  record!: FigureRecordType;

  @Field(() => CostBeforeAfterType, described('Its full cost of the period.'))
  full!: CostBeforeAfterType;

  @Field(() => CostBeforeAfterType, described('What of that stays on it.'))
  kept!: CostBeforeAfterType;

  @Field(() => MoneyScalar, described('What stays on it after, less what stayed before, SEK.'))
  difference!: string;

  @Field(() => [CostMoveMonthType], described('The months whose full cost changes, in order.'))
  months!: readonly CostMoveMonthType[];
}

@ObjectType('ShareEffect', {
  simpleResolvers: true,
  description:
    'What a dependency moves of costs, were it so: the differences of all records together, with hiddenDifference, come to `added`.',
})
export class ShareEffectType extends PeriodFigure {
  @Field(() => [CostMoveType], described('The records that it moves cost to or from, those that it moves most first.'))
  moves!: readonly CostMoveType[];

  @Field(() => Int, described('How many further records it moves cost to or from that you may not see.'))
  hidden!: number;

  @Field(() => MoneyScalar, described('The sum of their differences, SEK.'))
  hiddenDifference!: string;

  @Field(
    () => MoneyScalar,
    described(
      'What is added to all costs, SEK: 0.00 unless an asset begins or ends to share cost, whose acquisition cost is spread only while it does.',
    ),
  )
  added!: string;
}
