import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLInputType,
} from 'graphql';
import { hasPast } from '../../../server/api/read/past-day.ts';
import { enumName, recordNamed, type RecordDefinition } from '../../../server/api/read/record.ts';
import { schema } from '../../../server/schema.ts';
import { everythingOf } from './selections.ts';

/** Values that filters and searches are given, of which some stand in records and some do not. */
export interface Values {
  texts: readonly string[];
  /** Ids by kind of record. */
  ids: Readonly<Record<string, readonly string[]>>;
}

/** Makes questions about lists from the schema: the same ones from the same seed. */
export class Questions {
  readonly #values: Values;
  #state: number;

  constructor(values: Values, seed: number) {
    this.#values = values;
    this.#state = seed;
  }

  /** A question about a list, with conditions, an order, sums, groups, facets, records and what hangs on them. */
  about(record: RecordDefinition): string {
    const args = [
      this.#chance(0.6) && `where: ${this.#where(record.name, 2)}`,
      this.#chance(0.25) && `search: ${JSON.stringify(this.#pick(this.#values.texts).slice(0, 1 + this.#below(6)))}`,
      this.#chance(0.6) && `orderBy: [${this.#orders(record)}]`,
      this.#chance(0.7) && `${this.#pick(['first', 'last'])}: ${1 + this.#below(12)}`,
      hasPast(record) && this.#chance(0.15) && `asOf: "${this.#pick(['2020-06-30', today()])}"`,
    ].filter(Boolean);
    const parts = [
      this.#chance(0.7) && 'totalCount',
      this.#chance(0.6) && `nodes { ${everythingOf(record.name, this.#below(2))} }`,
      this.#chance(0.4) &&
        'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
      this.#chance(0.4) && `aggregate { ${everythingOf(`${record.name}Aggregate`, 0)} }`,
      ...this.#groups(record),
    ].filter(Boolean);
    const list = `${record.list}${args.length ? `(${args.join(', ')})` : ''}`;
    return `{ ${list} { ${parts.length ? parts.join(' ') : 'totalCount'} } }`;
  }

  /** A question about one record, or several by their ids. */
  byId(record: RecordDefinition): string {
    const ids = this.#values.ids[record.name] ?? [];
    const id = this.#pick(ids);
    return this.#pick([
      `{ ${record.one}(id: "${id}") { ${everythingOf(record.name, 1)} } }`,
      `{ node(id: "${id}") { id ... on ${record.name} { ${everythingOf(record.name, 1)} } } }`,
      `{ nodes(ids: ["${id}", "${this.#pick(ids)}"]) { id } }`,
    ]);
  }

  #groups(record: RecordDefinition): (string | false)[] {
    const fields = [...(record.group ?? []), ...Object.keys(record.groupings ?? {})].map(enumName);
    if (!fields.length) return [];
    return [
      this.#chance(0.4) && `groupBy(by: [${this.#pick(fields)}]) { count keys { value label } }`,
      this.#chance(0.4) && `facets(by: [${this.#pick(fields)}], top: 20) { field values { value label count } }`,
    ];
  }

  #orders(record: RecordDefinition): string {
    return `{ field: ${enumName(this.#pick(record.order))}, direction: ${this.#pick(['ASC', 'DESC'])} }`;
  }

  #where(kind: string, steps: number): string {
    const type = schema.getType(`${kind}Where`);
    if (!isInputObjectType(type)) return '{}';
    const fields = Object.values(type.getFields()).filter((field) => steps > 0 || !this.#isNested(field.type));
    const chosen = Array.from({ length: 1 + this.#below(2) }, () => this.#pick(fields));
    const conditions = new Map(
      chosen.map((field) => [field.name, this.#condition(kind, field.name, field.type, steps)]),
    );
    return `{ ${[...conditions].map(([name, text]) => `${name}: ${text}`).join(', ')} }`;
  }

  #isNested(type: GraphQLInputType): boolean {
    return getNamedType(type).name.endsWith('Where');
  }

  #condition(kind: string, name: string, type: GraphQLInputType, steps: number): string {
    const inner = getNamedType(type).name;
    const [, linked] = /^(.+)Link(?:ed)?Where$/.exec(inner) ?? [];
    if (linked && !recordNamed(inner.slice(0, -'Where'.length))) {
      return `{ ${this.#pick(['some', 'none'])}: ${this.#where(linked, steps - 1)} }`;
    }
    if (inner.endsWith('Where')) {
      const nested = this.#where(inner.slice(0, -'Where'.length), steps - 1);
      return isListType(getNullableType(type)) ? `[${nested}]` : nested;
    }
    if (inner === 'ID') return `["${this.#pick(this.#values.ids['OrganisationUnit'] ?? [])}"]`;
    return this.#filter(inner, name === 'id' ? kind : '');
  }

  #filter(name: string, kind: string): string {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no filter.`);
    const operator = this.#pick(Object.values(type.getFields()));
    const value = this.#value(operator.type, kind);
    return `{ ${operator.name}: ${isListType(getNullableType(operator.type)) ? `[${value}, ${this.#value(operator.type, kind)}]` : value} }`;
  }

  #value(type: GraphQLInputType, kind: string): string {
    const named = getNamedType(type);
    if (isEnumType(named)) return this.#pick(named.getValues()).name;
    const day = `20${10 + this.#below(20)}-0${1 + this.#below(9)}-15`;
    const values: Record<string, () => string> = {
      Boolean: () => this.#pick(['true', 'false']),
      Int: () => this.#pick(['0', '1', '2', '3', '2019', '2020', '2024']),
      Date: () => `"${day}"`,
      DateTime: () => `"${day}T12:00:00.000Z"`,
      ID: () => `"${this.#pick(this.#values.ids[kind] ?? [])}"`,
    };
    const amount = () => `"${this.#below(100_000)}"`;
    const text = () => JSON.stringify(this.#pick(this.#values.texts));
    return (values[named.name] ?? (['Money', 'Decimal'].includes(named.name) ? amount : text))();
  }

  #chance(share: number): boolean {
    return this.#below(1_000) < share * 1_000;
  }

  #pick<T>(items: readonly T[]): T {
    if (!items.length) throw new Error('There is nothing to choose from.');
    return items[this.#below(items.length)] as T;
  }

  /** A whole number from 0 up to this one, by the generator mulberry32. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}

const today = () => new Date().toISOString().slice(0, 10);
