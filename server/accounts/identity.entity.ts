import { defineEntity, p } from '@mikro-orm/core';
import { codeText, recordColumns } from '../database/columns.ts';
import { UserAccount } from './user-account.entity.ts';

/** An account at an OpenID provider that signs in here: linked by issuer and subject, never by an e-mail address. */
const IdentitySchema = defineEntity({
  name: 'Identity',
  tableName: 'account_identity',
  properties: {
    ...recordColumns,
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').index(),
    issuer: codeText(),
    subject: codeText(),
  },
  uniques: [{ properties: ['issuer', 'subject'] }],
});

export class Identity extends IdentitySchema.class {}
IdentitySchema.setClass(Identity);
