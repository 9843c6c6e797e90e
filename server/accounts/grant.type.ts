import { Field, ObjectType } from 'type-graphql';
import { Role } from '../access/role.ts';
import { describeEnum } from '../api/enums.ts';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { UserType } from './user.type.ts';

describeEnum(Role, 'Role', 'What an account may do, within the unit that the role is granted for.', {
  READER: 'Reads inventory, contracts, services and follow-up; no secret fields.',
  INVENTORY_EDITOR: 'Keeps the inventory: assets, models, sites, people, suppliers.',
  CONTRACT_MANAGER: 'Keeps and renegotiates contracts, with their secret fields.',
  PROCUREMENT: 'Reads contracts and offers under secrecy, and keeps suppliers and price indices.',
  E_HEALTH_LEAD: 'Keeps e-health services and initiatives.',
  ECONOMIST: 'Keeps costs, benefits and allocation.',
  FOLLOW_UP_OFFICER: 'Keeps measures and their monthly follow-up.',
  AUDITOR: 'Reads everything that is not secret, accounts and the log of changes.',
  ADMINISTRATOR: 'Keeps accounts, grants and the organisation.',
});

@ObjectType('Grant', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A role that somebody holds, for a unit and all under it or for the whole region.',
})
export class GrantType extends RecordFields {
  @Field(() => UserType, { description: 'Who holds it.' })
  user!: UserType;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => OrganisationUnitType, { nullable: true, description: 'The unit; null is the whole region.' })
  unit!: OrganisationUnitType | null;
}
