import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { UnitKind } from './unit-kind.ts';

describeEnum(UnitKind, 'UnitKind', "Level in the region's organisation.", {
  REGION: 'The region as a whole.',
  ADMINISTRATION: 'An administration (förvaltning).',
  DEPARTMENT: 'A department or area of activity (verksamhetsområde).',
  UNIT: 'A unit (enhet), such as a ward or a care centre.',
});

@ObjectType('OrganisationUnit', {
  implements: NodeType,
  simpleResolvers: true,
  description: "A node in the region's organisation tree.",
})
export class OrganisationUnitType extends RecordFields {
  @Field(() => String, { description: "The unit's code in the region's organisation register, unique." })
  code!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  name!: string;

  @Field(() => UnitKind, { description: 'Level in the organisation.' })
  kind!: UnitKind;

  @Field(() => OrganisationUnitType, {
    nullable: true,
    description: 'The unit that this one lies under; null for the region.',
  })
  parent!: OrganisationUnitType | null;

  @Field(() => String, { nullable: true, description: 'Cost centre (kostnadsställe) that the unit is charged on.' })
  costCentre!: string | null;

  @Field(() => String, { nullable: true, description: 'HSA id of the unit in the national HSA catalogue.' })
  hsaId!: string | null;
}
