import { defineEntity, p } from '@mikro-orm/core';
import { codeText, nameText, recordColumns } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import { UserAccount } from './user-account.entity.ts';

/** A key that a program asks with, in the name of its owner: never more than the owner may, within its scopes and unit. */
const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).deleteRule('restrict').index(),
    name: nameText(),
    /** The beginning of the secret, to tell tokens apart by. */
    prefix: codeText(),
    secretHash: codeText().unique().hidden(),
    scopes: p.array().$type<string[]>(),
    /** Null: wherever the owner may. */
    unit: () => p.manyToOne(OrganisationUnit).nullable().deleteRule('restrict').index(),
    lastDay: p.date().$type<LocalDate>(),
    lastUsedAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
  },
});

export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken);
