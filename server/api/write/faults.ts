import {
  ForeignKeyConstraintViolationException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import { metadataOf } from '../../database/metadata.ts';
import { badInput, DomainError, ErrorCode, ruleViolation } from '../errors.ts';
import { isConnectionFault } from '../../database/connection-fault.ts';
import { allRecords } from '../read/record.ts';

/** What PostgreSQL tells of a broken constraint. */
interface Refusal {
  table?: string;
  detail?: string;
}

/** What a client is told of a write that the database refused. */
export function writeFault(error: unknown): unknown {
  if (error instanceof UniqueConstraintViolationException) {
    return badInput('error.taken', ['input', inputField(error as Refusal) ?? 'id']);
  }
  if (isConnectionFault(error)) return new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error });
  if (error instanceof OptimisticLockError) return new DomainError(ErrorCode.CONFLICT, 'error.conflict');
  if (error instanceof ForeignKeyConstraintViolationException) {
    const { detail } = error as Refusal;
    return detail?.includes('is not present')
      ? badInput('error.referenceMissing', ['input', inputField(error as Refusal) ?? 'id'], { type: 'Node' })
      : ruleViolation('error.inUseMeanwhile', 'REFERRED_TO', {}, ['input', 'id']);
  }
  return error;
}

/** The input field that a broken constraint is about, from the constraint's first column. */
function inputField({ table, detail }: Refusal): string | null {
  const column = /^Key \("?([^",)]+)/.exec(detail ?? '')?.[1];
  const record = allRecords().find(({ entity }) => metadataOf(entity).tableName === table);
  const property =
    record && Object.values(metadataOf(record.entity).properties).find((it) => it.fieldNames?.[0] === column);
  if (!property) return null;
  return property.kind === 'm:1' ? `${property.name}Id` : property.name;
}
