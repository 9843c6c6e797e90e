import { columnOf } from '../../database/metadata.ts';
import type { Compilation } from './compilation.ts';
import { column, enumName, quoted, targetOf, type Grouping, type RecordDefinition } from './record.ts';
import type { Selected } from './selection.ts';

/** A field that rows are grouped by: the column that is compared, and how its values are shown. */
export interface GroupKey {
  /** Name of the group field. */
  field: string;
  /** The property that is compared. */
  property: string;
  /** SQL of the compared column over an alias. */
  over: (alias: string) => string;
  /** The record that values refer to, if any. */
  target: RecordDefinition | null;
  grouping: Grouping | undefined;
}

export function groupKey(record: RecordDefinition, field: string): GroupKey {
  const grouping = record.groupings?.[field];
  const property = grouping?.property ?? field;
  return {
    field,
    property,
    over: (alias) => column(record, alias, property),
    target: targetOf(record, property),
    grouping,
  };
}

/** A value as filters take it and as people read it, with the join that the reading needs. */
export interface ShownKey {
  value: string;
  label: string;
  joins: string[];
}

export function shownKey(compilation: Compilation, key: GroupKey, value: string): ShownKey {
  if (key.target) {
    const other = compilation.statement.alias();
    return {
      value: `'${key.target.idPrefix}_' || ${compilation.statement.seesAll(key.target) ? value : `${other}.id`}`,
      label: `${other}.${quoted(columnOf(key.target.entity, key.target.label))}`,
      joins: [`left join ${compilation.statement.rows(key.target)} ${other} on ${other}.id = ${value}`],
    };
  }
  const shown = key.grouping?.shown ? key.grouping.shown(value, () => compilation.statement.today()) : value;
  return { value: `(${shown})::text`, label: `(${shown})::text`, joins: [] };
}

/** Enum values go out by name as text, and as their internal value where graphql-js serialises them. */
export function shownField(compilation: Compilation, field: string): string {
  return `'${compilation.asText ? enumName(field) : field}'::text`;
}

/** The group fields that a `by` argument names. */
export function groupFields(part: Selected): string[] {
  return (part.args.value as { by: string[] }).by;
}
