import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, MoneyScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { PersonType } from '../organisation/person.type.ts';
import { SiteType } from '../organisation/site.type.ts';
import { SupplierType } from '../organisation/supplier.type.ts';
import { AssetCategory } from './asset-category.ts';
import { AssetStatus } from './asset-lifecycle.ts';
import { AssetModelType } from './asset-model.type.ts';
import './inventory.enums.ts';
import { SupportEndSource } from './support-end.ts';

@ObjectType('AssetAttribute', {
  simpleResolvers: true,
  description: "A value that the asset's category has beyond what all assets have. assetCategories describes them.",
})
export class AssetAttributeType {
  @Field(() => String, { description: "Name of the attribute in the category's schema." })
  name!: string;

  @Field(() => String, {
    description: 'The value as text: numbers with a decimal point, true or false, days as YYYY-MM-DD.',
  })
  value!: string;
}

@ObjectType('Asset', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One thing that the region owns or runs.',
})
export class AssetType extends RecordFields {
  @Field(() => String, { description: 'Asset tag (stöldmärkning, inventarienummer), unique.' })
  tag!: string;

  @Field(() => String, { description: 'Name of the asset.' })
  name!: string;

  @Field(() => AssetCategory, { description: 'Kind of asset.' })
  category!: AssetCategory;

  @Field(() => AssetStatus, { description: 'Where the asset stands in its lifecycle.' })
  status!: AssetStatus;

  @Field(() => AssetModelType, { nullable: true, description: 'Model.' })
  model!: AssetModelType | null;

  @Field(() => String, { nullable: true, description: "The maker's serial number." })
  serialNumber!: string | null;

  @Field(() => SiteType, { nullable: true, description: 'Where the asset stands.' })
  site!: SiteType | null;

  @Field(() => OrganisationUnitType, { description: 'The unit that the asset belongs to.' })
  unit!: OrganisationUnitType;

  @Field(() => PersonType, { nullable: true, description: 'Who keeps or uses the asset.' })
  custodian!: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'System owner (systemägare).' })
  systemOwner!: PersonType | null;

  @Field(() => SupplierType, { nullable: true, description: 'Who sold or delivered the asset.' })
  supplier!: SupplierType | null;

  @Field(() => String, { nullable: true, description: 'Number of the purchase order.' })
  orderNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of purchase.' })
  purchaseDate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year of purchase.' })
  purchaseYear!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Purchase cost (anskaffningsvärde), SEK excluding VAT.' })
  purchaseCost!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the warranty.' })
  warrantyEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Support end set on this asset; null lets its model decide.',
  })
  ownSupportEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of support: the asset's own, else its model's, else that of the model's product cycle.",
  })
  supportEnd!: string | null;

  @Field(() => SupportEndSource, { nullable: true, description: 'Which record says so; null when none does.' })
  supportEndSource!: SupportEndSource | null;

  @Field(() => Int, { nullable: true, description: 'Confidentiality class (konfidentialitet), 0–4 by Klassa.' })
  confidentiality!: number | null;

  @Field(() => Int, { nullable: true, description: 'Integrity class (riktighet), 0–4 by Klassa.' })
  integrity!: number | null;

  @Field(() => Int, { nullable: true, description: 'Availability class (tillgänglighet), 0–4 by Klassa.' })
  availability!: number | null;

  @Field(() => [AssetAttributeType], { description: "Values of the category's own attributes, by name." })
  attributes!: AssetAttributeType[];

  @Field(() => [AssetStatus], { description: 'The states that the asset may be moved to from where it stands.' })
  nextStatuses!: AssetStatus[];

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
