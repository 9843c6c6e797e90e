import { defineEntity, p } from '@mikro-orm/core';
import { codeText, nameText, recordColumns } from '../database/columns.ts';

/** Somebody who signs in. */
const UserAccountSchema = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    ...recordColumns,
    /** What is typed to sign in, in lower case. */
    username: codeText().unique(),
    name: nameText().index(),
    email: codeText().nullable(),
    /** When the account was closed; null while it may be used. */
    disabledAt: p.datetime(3).nullable(),
    lastSignInAt: p.datetime(3).nullable(),
  },
});

export class UserAccount extends UserAccountSchema.class {}
UserAccountSchema.setClass(UserAccount);
