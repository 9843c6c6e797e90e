import { defineEntity, p } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { codeText } from '../database/columns.ts';
import { UserAccount } from './user-account.entity.ts';

/** A browser that somebody has signed in with. It ends when its row goes. */
const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    secretHash: codeText().unique(),
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').index(),
    createdAt: p.datetime(3),
    lastSeenAt: p.datetime(3),
    expiresAt: p.datetime(3).index(),
    address: codeText().nullable(),
    userAgent: p.text().nullable(),
  },
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
