import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';
import { CostCategoryType } from './cost-category.type.ts';
import { CostClass } from './cost-class.ts';

@ObjectType('CostEntry', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a service, a contract or an asset costs in a month, as one source has it.',
})
export class CostEntryType extends RecordFields {
  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that it is a cost of.' })
  service!: EHealthServiceType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract that it is a cost of.' })
  contract!: ContractType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that it is a cost of.' })
  asset!: AssetType | null;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => Scenario, { description: 'Whether it is budgeted, expected, or what it came to.' })
  scenario!: Scenario;

  @Field(() => CostClass, { description: 'Whether it keeps something running or changes it.' })
  costClass!: CostClass;

  @Field(() => CostCategoryType, { nullable: true, description: 'What it is for; null: nobody has said.' })
  category!: CostCategoryType | null;

  @Field(() => MoneyScalar, { description: 'SEK excluding VAT; below zero for a credit.' })
  amount!: string;

  @Field(() => String, { description: 'Where the figure is from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Account of the ledger.' })
  account!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
