import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { PublishedStatus } from './index-series.ts';
import { PriceIndexSeriesType } from './price-index-series.type.ts';

@ObjectType('PriceIndexValue', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A published value of a price index. The preliminary value of a period stays beside the final one.',
})
export class PriceIndexValueType extends RecordFields {
  @Field(() => PriceIndexSeriesType, { description: 'The series.' })
  series!: PriceIndexSeriesType;

  @Field(() => YearMonthScalar, { description: 'The month; of a quarterly series the first month of the quarter.' })
  month!: string;

  @Field(() => PublishedStatus, { description: 'Preliminary or final. The two are never mixed in one calculation.' })
  status!: PublishedStatus;

  @Field(() => DecimalScalar, { description: 'The value, above zero.' })
  value!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was published.' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was read, if elsewhere than the series says.' })
  source!: string | null;
}
