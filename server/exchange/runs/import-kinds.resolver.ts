import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import type { GraphqlClass } from '../../api/read/record.ts';
import type { ExchangeColumn, ExchangeKind } from '../exchange-kind.ts';
import { type ImportFieldDescription, ImportFieldType, ImportKindDescription } from './import-kinds.type.ts';

/** The resolver class that tells which kinds of record can be imported, and what their columns can be. */
export function importKindsResolver(kinds: readonly ExchangeKind[]): GraphqlClass {
  @Resolver()
  class ImportKindsResolver {
    @Query(() => [ImportKindDescription], {
      description: 'The kinds of record that can be imported, and what the columns of a file can be.',
    })
    importKinds(@Ctx() { language }: RequestContext): ImportKindDescription[] {
      return kinds.map(({ kind, columns }) => ({
        kind,
        fields: columns.filter(({ sets }) => sets !== null).map((column) => described(column, language)),
      }));
    }
  }
  return ImportKindsResolver;
}

function described(column: ExchangeColumn, language: RequestContext['language']): ImportFieldDescription {
  const { field, label, required = false, value } = column;
  return {
    field,
    label: label[language],
    required,
    type: value.type === 'months' ? 'INTEGER' : ImportFieldType[value.type.toUpperCase() as ImportFieldType],
    options: value.type === 'enum' ? Object.values(value.names).map((name) => name.label[language]) : null,
  };
}
