import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { YearMonthScalar } from '../../api/scalars.ts';
import { IndexFrequency } from './index-series.ts';
import './price-index.enums.ts';

@ObjectType('PriceIndexSeries', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A price index that contracts follow, such as AKI or LCI of one trade.',
})
export class PriceIndexSeriesType extends RecordFields {
  @Field(() => String, { description: 'What clauses and files name it by, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Who publishes it, and where.' })
  source!: string;

  @Field(() => IndexFrequency, { description: 'How often it has a value.' })
  frequency!: IndexFrequency;

  @Field(() => String, { nullable: true, description: 'What the values are counted from, such as “2015 = 100”.' })
  base!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'The latest month, or first month of a quarter, with a final value; null: none has one.',
  })
  lastFinal!: string | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'The latest month, or first month of a quarter, with a preliminary value; null: none has one.',
  })
  lastPreliminary!: string | null;
}
