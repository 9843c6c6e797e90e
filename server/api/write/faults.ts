import {
  ForeignKeyConstraintViolationException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import { metadataOf } from '../../database/metadata.ts';
import { badInput, DomainError, ErrorCode, ruleViolation } from '../errors.ts';
import { allRecords } from '../read/record.ts';

/** What a client is told of a write that the database refused. */
export function writeFault(error: unknown): unknown {
  if (error instanceof UniqueConstraintViolationException) {
    return badInput('error.taken', ['input', uniqueField(error) ?? 'id']);
  }
  if (error instanceof OptimisticLockError) return new DomainError(ErrorCode.CONFLICT, 'error.conflict');
  if (error instanceof ForeignKeyConstraintViolationException) {
    return ruleViolation('error.inUse', 'REFERRED_TO', { referrers: (error as { table?: string }).table ?? '' });
  }
  return error;
}

/** The property that a violated unique constraint is about, from the constraint's columns as PostgreSQL tells them. */
function uniqueField(error: UniqueConstraintViolationException): string | null {
  const { table, detail } = error as unknown as { table?: string; detail?: string };
  const column = /^Key \("?([^",)]+)/.exec(detail ?? '')?.[1];
  const record = allRecords().find(({ entity }) => metadataOf(entity).tableName === table);
  const property =
    record && Object.values(metadataOf(record.entity).properties).find((it) => it.fieldNames?.[0] === column);
  return property?.name ?? null;
}
