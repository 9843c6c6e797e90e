import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';
import { BenefitType } from './benefit.type.ts';

@ObjectType('BenefitEntry', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a benefit is worth in a month, in money, in its own unit or in both, as one source has it.',
})
export class BenefitEntryType extends RecordFields {
  @Field(() => BenefitType, { description: 'The benefit.' })
  benefit!: BenefitType;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => Scenario, { description: 'BUDGET: planned. FORECAST: expected. ACTUAL: taken home.' })
  scenario!: Scenario;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK; null: no value is put on it.' })
  amount!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much, in the benefit’s figure unit.' })
  quantity!: string | null;

  @Field(() => String, { description: 'Where the figure is from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
