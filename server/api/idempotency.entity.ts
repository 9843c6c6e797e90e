import { defineEntity, p } from '@mikro-orm/core';

/** A write that was asked for under a client's key, and its answer: the same key gets the same answer and is applied once. */
const IdempotentAnswerSchema = defineEntity({
  name: 'IdempotentAnswer',
  tableName: 'idempotent_answer',
  properties: {
    key: p.text().primary(),
    inputHash: p.text(),
    answer: p.json<Record<string, unknown>>(),
    createdAt: p
      .datetime(3)
      .defaultRaw('now()')
      .onCreate(() => new Date())
      .index(),
  },
});

export class IdempotentAnswer extends IdempotentAnswerSchema.class {}
IdempotentAnswerSchema.setClass(IdempotentAnswer);
