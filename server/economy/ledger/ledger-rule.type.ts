import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { CostCategoryType } from '../costs/cost-category.type.ts';
import { CostClass } from '../costs/cost-class.ts';
import '../economy.enums.ts';

const PATTERN = 'one code (6510), all that begin so (65*), or null for any.';

@ObjectType('LedgerRule', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What rows of a year’s ledger become the cost of. A row goes to the most specific rule that takes it: more dimensions before fewer, whole codes before beginnings, longer beginnings before shorter.',
})
export class LedgerRuleType extends RecordFields {
  @Field(() => Int, { description: 'The year whose ledger it is for.' })
  year!: number;

  @Field(() => String, { nullable: true, description: `Accounts: ${PATTERN}` })
  account!: string | null;

  @Field(() => String, { nullable: true, description: `Cost centres: ${PATTERN}` })
  costCentre!: string | null;

  @Field(() => String, { nullable: true, description: `Projects: ${PATTERN}` })
  project!: string | null;

  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that they are a cost of.' })
  service!: EHealthServiceType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract that they are a cost of.' })
  contract!: ContractType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that they are a cost of.' })
  asset!: AssetType | null;

  @Field(() => Boolean, { description: 'Left out on purpose: a cost of nothing.' })
  isLeftOut!: boolean;

  @Field(() => CostCategoryType, { nullable: true, description: 'Category of the cost; null where left out.' })
  category!: CostCategoryType | null;

  @Field(() => CostClass, { description: 'Whether the cost is of running or of changing.' })
  costClass!: CostClass;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note!: string | null;
}
