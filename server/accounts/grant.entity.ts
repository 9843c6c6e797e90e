import { defineEntity, p } from '@mikro-orm/core';
import { Role } from '../access/role.ts';
import { recordColumns } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { UserAccount } from './user-account.entity.ts';

const ONCE = `create unique index "role_grant_once" on "role_grant" ("user_id", "role", "unit_id") nulls not distinct`;

/** A role that somebody holds for a unit and all under it, or for the whole region. */
const GrantSchema = defineEntity({
  name: 'Grant',
  tableName: 'role_grant',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).deleteRule('restrict'),
    role: p.enum(() => Role),
    /** Null: the whole region. */
    unit: () => p.manyToOne(OrganisationUnit).nullable().deleteRule('restrict').index(),
  },
  indexes: [{ name: 'role_grant_once', expression: ONCE }],
});

export class Grant extends GrantSchema.class {}
GrantSchema.setClass(Grant);
