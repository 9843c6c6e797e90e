import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { EHealthServiceType } from '../e-health-service.type.ts';
import '../services.enums.ts';
import { ShareBasis } from './share.ts';

@ObjectType('Dependency', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'That a service or an asset stands on a service, an asset or a contract in some months, and by what it takes over its share of the cost. A contract covers the services that stand on it.',
})
export class DependencyType extends RecordFields {
  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that stands on the other.' })
  dependentService!: EHealthServiceType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that stands on the other.' })
  dependentAsset!: AssetType | null;

  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that is stood on.' })
  onService!: EHealthServiceType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that is stood on.' })
  onAsset!: AssetType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract that is stood on.' })
  onContract!: ContractType | null;

  @Field(() => YearMonthScalar, { description: 'The first month.' })
  firstMonth!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The last month; null: without end.' })
  lastMonth!: string | null;

  @Field(() => ShareBasis, {
    nullable: true,
    description: 'By what it takes over its share of the cost; null: it takes over nothing.',
  })
  basis!: ShareBasis | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent for PERCENT, how many for QUANTITY; null for the others.',
  })
  value!: string | null;

  @Field(() => Boolean, { description: 'Whether the dependent stops when this fails.' })
  isCritical!: boolean;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
