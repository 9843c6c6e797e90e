import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../contract.type.ts';

@ObjectType('ContractCost', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a contract really cost in a month, as one source has it.',
})
export class ContractCostType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => MoneyScalar, { description: 'What it cost, SEK excluding VAT; below zero for a credit.' })
  amount!: string;

  @Field(() => String, { description: 'Where the figure is from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
