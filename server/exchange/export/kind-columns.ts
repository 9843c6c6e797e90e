import type { Bilingual } from '../../api/messages.ts';
import type { ExchangeColumn, ExchangeKind, ValueType } from '../exchange-kind.ts';
import type { DeclaredColumn, DeclaredExport, ValueKind } from './exported-list.ts';

const KINDS: Readonly<Partial<Record<ValueType['type'], ValueKind>>> = {
  integer: 'number',
  months: 'number',
  decimal: 'number',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
};

/** A kind of record that can be imported is exported with the same columns, so that its file can be imported again. */
export function exportOfKind({ record, columns, parts }: ExchangeKind, name: Bilingual): DeclaredExport {
  const rowOfEach = parts?.by.split('.')[0];
  return { record, name, rowOfEach, columns: columns.filter(({ onlyImported }) => !onlyImported).map(columnOf) };
}

function columnOf({ field, label, value, inOneCell }: ExchangeColumn): DeclaredColumn {
  const words = value.type === 'enum' ? wordsOf(value.names) : undefined;
  const kind = inOneCell ? 'text' : KINDS[value.type];
  return { path: field, label, kind, words, inOneCell };
}

function wordsOf(names: Extract<ValueType, { type: 'enum' }>['names']): DeclaredColumn['words'] {
  return Object.fromEntries(Object.entries(names).map(([value, { label }]) => [value, label]));
}
