import { Field, ObjectType } from 'type-graphql';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

/** `own + received = full = passedOn + kept`. */
@ObjectType({ simpleResolvers: true })
abstract class CostPartsType {
  @Field(() => MoneyScalar, nullable('Its full cost (fullkostnad), SEK excluding VAT; null: nothing is known.'))
  full!: string | null;

  @Field(() => MoneyScalar, described('Of its own: entries, and for an asset its acquisition cost as it is spread.'))
  own!: string;

  @Field(() => MoneyScalar, described('Its shares of what it stands on.'))
  received!: string;

  @Field(() => MoneyScalar, described('What of the full cost is acquisition cost spread over useful life.'))
  capital!: string;

  @Field(() => MoneyScalar, described('What those that stand on it take over.'))
  passedOn!: string;

  @Field(() => MoneyScalar, described('What stays on it.'))
  kept!: string;
}

@ObjectType('RecordCostMonth', { simpleResolvers: true, description: 'What a record costs in a month.' })
export class RecordCostMonthType extends CostPartsType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;
}

@ObjectType('RecordCost', {
  simpleResolvers: true,
  description:
    'What a record costs in a period with its shares of all that it stands on: own + received = full = passedOn + kept, to the öre. Told as dependencies and entries are now, also of past months.',
})
export class RecordCostType extends CostPartsType {
  @Field(() => [RecordCostMonthType], described('Every month of the period, in order.'))
  months!: readonly RecordCostMonthType[];
}
