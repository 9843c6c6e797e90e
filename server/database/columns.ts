import { p } from '@mikro-orm/core';
import { v7 } from 'uuid';

/**
 * Columns that every record has: a key in time order, the version that a writer must have seen, and when it came and changed.
 * Keys are UUIDv7, made by the application, so that rows are inserted in key order and distributed engines need no sequence.
 */
export const recordColumns = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => v7()),
  version: p.integer().version().default(1),
  createdAt: p
    .datetime(3)
    .defaultRaw('now()')
    .onCreate(() => new Date()),
  updatedAt: p
    .datetime(3)
    .defaultRaw('now()')
    .onCreate(() => new Date())
    .onUpdate(() => new Date()),
};

/**
 * Columns of a record whose superseded versions are kept, for reading it as of a past day: beside its table stands one with
 * `_past` at its name's end, whose rows also say until when they held.
 */
export const datedColumns = {
  ...recordColumns,
  /** Since when the record has been as it is. Set with every write, by the database's clock. */
  validFrom: p.datetime(3).defaultRaw('clock_timestamp()'),
};

/** A text that people read: sorted as Swedish sorts it, with numbers in it by their size ("Plan 2" before "Plan 10"). */
export const nameText = () => p.text().collation('swedish');

/** A code that machines compare: tags, numbers, addresses. Sorted byte by byte. */
export const codeText = () => p.text().collation('C');
