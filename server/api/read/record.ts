import type { EntityClass } from '@mikro-orm/postgresql';
import { columnOf, metadataOf, propertyOf } from '../../database/metadata.ts';
import type { LocalDate } from '../../values/local-date.ts';

/** A class that declares a GraphQL type. */
export type GraphqlClass = new () => object;

/** A value that follows from a stored property and that records can be grouped and counted by. */
export interface Grouping {
  description: string;
  /** The property whose values are compared. */
  property: string;
  /** SQL of the value as it is shown, from the compared value and the request's day; the value itself when left out. */
  shown?: (value: string, today: () => string) => string;
}

/** A list of other records that hang on a record, such as the assets of a site. */
export interface Link {
  of: () => RecordDefinition;
  /** The rows are a part of the record that they hang on, such as its history: who may see it may see them. */
  isPart?: boolean;
  /**
   * The other record's property that points here, or the SQL of the condition between the two aliases. What else hangs
   * between them is read from `rows`: as it stood, where a past day is read.
   */
  by: string | ((here: string, there: string, rows: RowsOf) => string);
  description: string;
}

/** Rows made from the record itself, such as the entries of a JSON column; fields of `type` are columns of `from`. */
export interface DerivedRows {
  from: (alias: string) => string;
}

/** What code needs beyond a record's own properties to compute a field. */
export interface Gathered {
  /** Under which the resolver finds it in the row. */
  name: string;
  /** SQL of it as JSON. The rows of its tools are those that the viewer may see, without what is secret to them. */
  sql: (alias: string, tools: RowTools) => string;
}

/** The SQL of an object that PostgreSQL works out of a record and the arguments of its field. */
export type WorkedOut = (alias: string, tools: WorkedOutTools) => ObjectSql;

export interface WorkedOutTools {
  /** A placeholder for what follows from the field's arguments and the request's day, which may be refused. */
  bind: (cast: string, of: (args: Readonly<Record<string, unknown>>, today: LocalDate) => unknown) => string;
}

/** SQL of an object: of its fields by name, over the rows of `from`. What is not asked for is not made. */
export interface ObjectSql {
  /** Named tables that the object is made of; told last, when it is known what was asked for. */
  with?: () => string;
  /** What the fields are read from: one row of it, or with `listedBy` as many as there are, in that order. */
  from?: string;
  listedBy?: string;
  /** SQL of the condition that there is an object. */
  when?: string;
  fields: Readonly<Record<string, () => string | ObjectSql>>;
  /** Fields that only code can compute, and SQL of what it reads, by name. */
  computed?: { readonly fields: readonly string[]; readonly reads: Readonly<Record<string, string>> };
}

/**
 * All that the read path must know of a kind of record beyond what MikroORM's metadata and the GraphQL class say.
 * Only what is named here can be filtered, ordered, grouped, summed or followed: a name in a query that is not in these
 * lists never reaches SQL.
 */
export interface RecordSpec<E extends object> {
  /** Name of the GraphQL type. */
  name: string;
  entity: EntityClass<E>;
  type: () => GraphqlClass;
  /** Names of the root fields that give the list and the single record. */
  list: string;
  one: string;
  /** First part of the records' global ids. */
  idPrefix: string;
  /** The property that people know a record by, unique; null where there is none. */
  key: (keyof E & string) | null;
  /** The property that names the record to people, in facets and groups. */
  label: keyof E & string;
  description: string;
  filter: readonly (keyof E & string)[];
  /** First of these is the order when none is asked for. */
  order: readonly (keyof E & string)[];
  /** The direction of the default order; ASC when left out. */
  newestFirst?: boolean;
  group?: readonly (keyof E & string)[];
  groupings?: Readonly<Record<string, Grouping>>;
  /** Further filters on what a group field is about, which do not narrow its own counts. */
  narrowedBy?: Readonly<Record<string, readonly string[]>>;
  /** Group properties whose values go together, so that there are few combinations of them. */
  countedTogether?: readonly (readonly string[])[];
  sum?: readonly (keyof E & string)[];
  /** Properties whose minimum and maximum can be asked for. */
  bounds?: readonly (keyof E & string)[];
  search: SearchSpec<E>;
  links?: Record<string, Link>;
  derived?: Readonly<Record<string, DerivedRows>>;
  /** SQL of fields that are not shown as they are stored, or that follow from stored ones. */
  shown?: Readonly<Record<string, (alias: string) => string>>;
  /** SQL of properties that are not stored but follow from the record, what hangs on it, and the day. */
  calculated?: Readonly<Partial<Record<keyof E & string, (alias: string, tools: RowTools) => string>>>;
  /** How a span of a calculated property finds its records by an index; the value itself is then worked out of those found. */
  sought?: Readonly<Partial<Record<keyof E & string, Sought>>>;
  /** Values that not everyone who sees the record may see. */
  secrets?: Secrets<E>;
  /** Records that are for a time confided to some, and to all others as if they did not exist. */
  confided?: Confided;
  /** SQL of columns in the place of those stored, for a viewer who may not see all that is in them. */
  masks?: (alias: string, tools: MaskTools) => Readonly<Record<string, string>>;
  /** Stored columns that follow from others; no news in a history. */
  derivedColumns?: readonly (keyof E & string)[];
  /** Objects that PostgreSQL works out for a field and its arguments. */
  workedOut?: Readonly<Record<string, WorkedOut>>;
  /** Fields that only code can compute, with the properties and further rows that the code needs. */
  computed?: Readonly<Record<string, readonly ((keyof E & string) | Gathered)[]>>;
  /**
   * SQL of the condition that a record belongs to one of these units or to one under them: who may see it. Left out for
   * records that are common to the whole region. Rows of other kinds are those that `rows` gives.
   */
  inUnits?: (alias: string, units: string, rows: RowsOf) => string;
  /**
   * SQL of the key of the unit that a record belongs to, for its audit events. Of one that is seen by who sees several
   * units it is the lowest that has them all under it.
   */
  unit?: (alias: string) => string;
  /**
   * Records that belong to an account, by SQL of that condition: its holder may see them whatever the policy says. What is
   * about another record can be seen only with it: `sees` gives the SQL for that.
   */
  own?: (alias: string, account: string, sees: Sees) => string;
  /** Whether the holder may also change and delete them. */
  ownMayChange?: boolean;
  /** What is told when a record is taken from one stage to the next: who may take steps may change these and no more. */
  toldAtSteps?: readonly (keyof E & string)[];
  /** True when tokens have such records of their own. What is their holder's is not theirs. */
  tokensOwn?: boolean;
  /** True when the record goes with what it refers to, and keeps nothing from being deleted. */
  keepsNothing?: boolean;
  /** Of records that never change: since when each has been there. Others are read as of past days by their versions. */
  since?: keyof E & string;
  /** Filters by records, by name. */
  within?: Readonly<Record<string, Within>>;
}

/** What calculated columns are made of. */
export interface RowTools {
  /** SQL of the day that is read: today, or the past day that is asked for. */
  today: () => string;
  /** All rows of a kind as they stand on that day, whoever asks. */
  rows: RowsOf;
}

/** SQL of the condition that a calculated property of the record under an alias is one for which `holds` does. */
export type Sought = (alias: string, holds: (column: string) => string, tools: Pick<RowTools, 'today'>) => string;

/** What masks are made of. */
export interface MaskTools {
  /** SQL of today, also when a past day is read: what is secret now is secret. */
  today: () => string;
  /** Where the viewer may see secret values of a kind: everywhere (true), nowhere (false), or in the units of this placeholder. */
  cleared: (record: RecordDefinition) => boolean | string;
  /** SQL of the viewer's own key; null for a program without one. */
  principal: () => string;
}

/**
 * Values that are secret while a condition holds. Who is not cleared for them reads null, in whatever way; and may not
 * filter or order by them at all, because what is left out would tell of what is in it. Searched, grouped and summed by they
 * are not by anybody.
 */
export interface Secrets<E extends object> {
  fields: readonly (keyof E & string)[];
  /** SQL of the condition that they are secret on a day, as things stand. */
  when: (alias: string, today: string) => string;
}

/**
 * Records that are there, while a condition holds, only for those to whom they are confided and for those who are cleared for
 * the kind's secrets (SECRET). For anybody else no row, count, sum, event or refusal tells of them.
 */
export interface Confided {
  /** SQL of the condition that a record is confided, as things stand; never null. */
  while: (alias: string) => string;
  /** SQL of the condition that it is confided to an account. */
  to: (alias: string, account: string) => string;
}

/** Where free text is looked for. */
export interface SearchSpec<E extends object> {
  /** Properties that are searched. */
  in: readonly (keyof E & string)[];
  /** A stored lower-case text of at least these properties with a trigram index; without it the columns are read. */
  stored?: keyof E & string;
}

/** A filter by records: the record lies in or under one of the given nodes of a tree, or is about one of the given. */
export interface Within {
  /** The kind of record that is given; any kind when left out. */
  of?: () => RecordDefinition;
  description: string;
  /** @param then given when records are read as they stood on a past day: the rows of a kind as they stood */
  condition: (alias: string, ids: string, then?: RowsOf) => string;
}

/** SQL of the condition that the viewer may read the record of a kind with this key. */
export type Sees = (record: RecordDefinition, key: string) => string;

/** SQL of the rows of a kind of record, to select from under an alias. */
export type RowsOf = (record: RecordDefinition) => string;

// A record's own entity type matters only where it is declared; the compiler treats all records alike.
// oxlint-disable-next-line typescript/no-explicit-any
export type RecordDefinition = RecordSpec<any>;

const byName = new Map<string, RecordDefinition>();
const byEntity = new Map<unknown, RecordDefinition>();
const byPrefix = new Map<string, RecordDefinition>();

/** Declares a kind of record; the API then has its list, single record, filters, orders, sums, groups and facets. */
export function defineRecord<E extends object>(spec: RecordSpec<E>): RecordSpec<E> {
  for (const property of [...spec.filter, ...spec.order, ...(spec.group ?? []), ...(spec.sum ?? [])]) {
    if (!spec.links?.[property]) propertyOf(spec.entity, property);
  }
  const { search, group = [], sum = [], bounds = [], groupings = {} } = spec;
  const told = [...search.in, ...group, ...sum, ...bounds, ...Object.values(groupings).map(({ property }) => property)];
  const secret = spec.secrets?.fields.filter((field) => told.includes(field)) ?? [];
  if (secret.length)
    throw new Error(`${spec.name}: searches, groups and sums would tell what is secret: ${secret.join()}.`);
  byName.set(spec.name, spec);
  byEntity.set(spec.entity, spec);
  byPrefix.set(spec.idPrefix, spec);
  return spec;
}

/** Hangs a list on a record that an earlier module declared: the assets of a site. */
export function addLink(record: RecordDefinition, name: string, link: Link): void {
  record.links = { ...record.links, [name]: link };
}

/** Hangs fields that only code can compute on a record that an earlier file declared, and columns that the code needs. */
export function addComputed(record: RecordDefinition, added: Pick<RecordDefinition, 'computed' | 'calculated'>): void {
  record.computed = { ...record.computed, ...added.computed };
  record.calculated = { ...record.calculated, ...added.calculated };
}

export function allRecords(): RecordDefinition[] {
  return [...byName.values()];
}

export function recordNamed(name: string): RecordDefinition | undefined {
  return byName.get(name);
}

/** The declared record of an entity, if there is one: helper tables have none. */
export function recordForEntity(entity: unknown): RecordDefinition | undefined {
  return byEntity.get(entity);
}

export function recordOfEntity(entity: unknown): RecordDefinition {
  const record = byEntity.get(entity);
  if (!record) throw new Error(`No record is declared for the entity ${String(entity)}.`);
  return record;
}

export function recordWithPrefix(prefix: string): RecordDefinition | undefined {
  return byPrefix.get(prefix);
}

/** Quotes an SQL identifier. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Quotes an SQL text literal; for names of ours only, never for what a caller sent. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `alias."column"` of a property. */
export function column(record: RecordDefinition, alias: string, property: string): string {
  return `${alias}.${quoted(columnOf(record.entity, property))}`;
}

/** The record's quoted table. */
export function table(record: RecordDefinition): string {
  return quoted(metadataOf(record.entity).tableName);
}

/** The type that values compared with a property are cast to: wide enough that every value a client may send fits. */
export function columnType(record: RecordDefinition, property: string): string {
  const [type] = propertyOf(record.entity, property).columnTypes;
  return (type ?? 'text').replace(/^numeric\(.*\)$/, 'numeric').replace(/^(small)?int$/, 'integer');
}

/** The declared record that a many-to-one property points to, or null for an ordinary column. */
export function targetOf(record: RecordDefinition, property: string): RecordDefinition | null {
  const target = propertyOf(record.entity, property);
  return target.kind === 'm:1' ? recordOfEntity(target.targetMeta?.class) : null;
}

/** PURCHASE_DATE for purchaseDate: enum values are named as GraphQL names them. */
export function enumName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
