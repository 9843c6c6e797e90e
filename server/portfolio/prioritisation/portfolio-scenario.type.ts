import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { OrganisationUnitType } from '../../organisation/organisation-unit.type.ts';

@ObjectType('PortfolioScenario', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A set of initiatives that was found best under what was asked, as it was that day: it stays as it is whatever becomes of its initiatives.',
})
export class PortfolioScenarioType extends RecordFields {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => OrganisationUnitType, {
    description: 'Whose initiatives it chooses from: this unit’s and all under it.',
  })
  unit!: OrganisationUnitType;

  @Field(() => String, { nullable: true, description: 'What it tries out.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
