import { columnsOf, pastTableOf } from '../../database/metadata.ts';
import { addDays, startOfDay, STOCKHOLM, type LocalDate } from '../../values/local-date.ts';
import { badInput } from '../errors.ts';
import { column, quoted, table, type RecordDefinition } from './record.ts';

/** Whether the records of a kind can be read as they stood on a past day. */
export const hasPast = (record: RecordDefinition): boolean => pastTableOf(record.entity) !== null;

/**
 * SQL of the rows of a kind as they stood at an instant, `valid_from` and `valid_until` among their columns. PostgreSQL
 * reads both tables by their indexes and in their order, because the two lie open beside each other under one condition.
 * @param alias one that is not used yet
 */
export function rowsThen(record: RecordDefinition, alias: string, instant: string): string {
  const past = pastTableOf(record.entity);
  if (past) {
    const columns = columnsOf(record.entity).map(quoted).join(', ');
    const versions = [
      `select ${columns}, 'infinity'::timestamptz as valid_until from ${table(record)}`,
      `select ${columns}, valid_until from ${quoted(past)}`,
    ].join(' union all ');
    return `(select ${alias}.* from (${versions}) ${alias} where ${alias}.valid_from < ${instant} and ${alias}.valid_until >= ${instant})`;
  }
  if (!record.since) throw badInput('error.noPast', ['asOf'], { type: record.name });
  return `(select ${alias}.* from ${table(record)} ${alias} where ${column(record, alias, record.since)} < ${instant})`;
}

/** The end of a day in Sweden, as an instant; refuses days that have not come. */
export function endOfPastDay(day: LocalDate, today: LocalDate): string {
  if (day > today) throw badInput('error.asOfFuture', ['asOf']);
  return startOfDay(STOCKHOLM, addDays(day, 1)).toISOString();
}
