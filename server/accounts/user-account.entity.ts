import { defineEntity, p } from '@mikro-orm/core';
import { codeText, nameText, recordColumns } from '../database/columns.ts';
import { Person } from '../organisation/person.entity.ts';

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
    /** Who it is the account of, so that what somebody answers for is known when they sign in; null: nobody who is known. */
    person: () => p.manyToOne(Person).nullable().unique().deleteRule('restrict'),
    /** When the account was closed; null while it may be used. */
    disabledAt: p.datetime(3).nullable(),
    lastSignInAt: p.datetime(3).nullable(),
  },
});

export class UserAccount extends UserAccountSchema.class {}
UserAccountSchema.setClass(UserAccount);
