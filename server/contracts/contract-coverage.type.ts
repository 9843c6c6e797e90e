import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';
import { AssetModelType } from '../inventory/asset-model.type.ts';
import { AssetType } from '../inventory/asset.type.ts';
import { SiteType } from '../organisation/site.type.ts';
import { ContractType } from './contract.type.ts';

@ObjectType('ContractCoverage', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that a contract covers: one asset, all assets of a model, or all assets at a site.',
})
export class ContractCoverageType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => AssetType, { nullable: true, description: 'The asset that is covered.' })
  asset!: AssetType | null;

  @Field(() => AssetModelType, { nullable: true, description: 'The model whose assets are all covered.' })
  assetModel!: AssetModelType | null;

  @Field(() => SiteType, { nullable: true, description: 'The site whose assets are all covered.' })
  site!: SiteType | null;

  @Field(() => DateScalar, { description: 'First day that it is covered.' })
  firstDay!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day that it is covered; null: as long as the contract.',
  })
  lastDay!: string | null;
}
