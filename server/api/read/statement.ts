import { columnOf, columnsOf } from '../../database/metadata.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { badInput, DomainError, ErrorCode } from '../errors.ts';
import { covers, principalOf, type Action, type Viewer } from '../viewer.ts';
import { withinReach } from '../within-reach.ts';
import { endOfPastDay, hasPast, rowsThen } from './past-day.ts';
import { CalculatedColumns, type CalculatedColumn } from './calculated-columns.ts';
import { column, quoted, table, type MaskTools, type RecordDefinition, type RowsOf } from './record.ts';

/** Conditions in the filters of one operation, and levels that one may lie down. */
const MOST_CONDITIONS = 500;
const DEEPEST_CONDITION = 60;

type Path = readonly (string | number)[];

/** A value inside a field's arguments: what it is now, for the shape of the SQL, and where it stands, for binding it later. */
export class Input {
  readonly value: unknown;
  /** Number of the field, among the document's fields with arguments. */
  readonly field: number;
  readonly path: Path;

  constructor(value: unknown, field: number, path: Path = []) {
    this.value = value;
    this.field = field;
    this.path = path;
  }

  /** The value under a name, or undefined when it is absent or null. */
  get(name: string): Input | undefined {
    const inner = (this.value as Record<string, unknown> | null | undefined)?.[name];
    return inner === undefined || inner === null ? undefined : new Input(inner, this.field, [...this.path, name]);
  }

  /** What an input object holds. A null in a filter is refused: ignoring it would widen what was asked for. */
  entries(): [string, Input][] {
    return Object.keys(this.value as object).map((name) => {
      const inner = this.get(name);
      if (!inner) throw badInput('error.required', [...this.path, name]);
      return [name, inner];
    });
  }

  items(): Input[] {
    const list = Array.isArray(this.value) ? this.value : [this.value];
    return list.map((item, index) => new Input(item, this.field, [...this.path, index]));
  }
}

/** What a request brings besides its arguments. */
export interface RequestValues {
  today: LocalDate;
  viewer: Viewer;
  /** What a resolver asks for by itself, such as keys of records after a mutation. */
  given?: readonly unknown[];
}

/** What is bound for an argument's value; may refuse it. */
type Transform = (value: unknown, path: Path, request: RequestValues) => unknown;

type Source =
  | { from: 'arguments'; field: number; path: Path; transform?: Transform | undefined }
  | { from: 'today' }
  | { from: 'given'; index: number }
  | { from: 'reach'; action: Action; kind: string }
  | { from: 'principal' };

/** An SQL statement in the making: its placeholders, and where each one's value is found at every run. */
export class Statement {
  readonly #viewer: Viewer;
  readonly #sources: Source[] = [];
  #known = new Map<string, string>();
  #names = 0;
  #conditions = 0;
  readonly #calculated = new CalculatedColumns();
  #part: RecordDefinition | undefined;
  #day: Input | undefined;

  /** @param viewer who asks; the statement also serves all others whose policy has the same shape */
  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  /**
   * The rows of a kind of record that the viewer may see, to select from under an alias, as they stand or as they stood on
   * the day that is asked for. There is no other way to a table: lists, counts, sums, facets, searches and nested records
   * all go through it.
   */
  rows(record: RecordDefinition): string {
    const all = this.#allRows(record);
    const alias = this.alias();
    const condition =
      record === this.#part || this.#withinReach(record, 'READ', alias, this.#day && ((other) => this.rows(other)));
    if (condition === false) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
    const columns = this.#columns(record, alias);
    if (condition === true && !columns) return all;
    const where = condition === true ? '' : ` where ${condition}${this.#andStillSeen(record, alias)}`;
    return `(select ${columns ?? `${alias}.*`} from ${all} ${alias}${where})`;
  }

  /** The columns of a kind's rows where they are not just those that are stored: without what is secret, with what is calculated. */
  #columns(record: RecordDefinition, alias: string): string | null {
    const calculated = record.calculated ? this.#calculated.add(this.#calculatedOf(record, alias)) : '';
    const masked = this.#masked(record, alias);
    if (!masked.size) return calculated ? `${alias}.*${calculated}` : null;
    const stored = columnsOf(record.entity).map((name) => {
      const instead = masked.get(name);
      return instead ? `${instead} as ${quoted(name)}` : `${alias}.${quoted(name)}`;
    });
    return `${stored.join(', ')}${calculated}`;
  }

  #calculatedOf(record: RecordDefinition, alias: string): CalculatedColumn[] {
    const tools = { today: () => this.today(), rows: (other: RecordDefinition) => this.#allRows(other) };
    const day = this.#day;
    return Object.entries(record.calculated ?? {}).map(([property, sql]) => ({
      name: columnOf(record.entity, property),
      sql: () => this.asOf(day, () => sql?.(alias, tools) ?? 'null'),
    }));
  }

  /** The SQL as it is run, once nothing is added to it any more: with the calculated columns that it takes. */
  written(sql: string): string {
    return this.#calculated.writtenInto(sql);
  }

  /** SQL in the place of columns that the viewer may not see all of, by their names. */
  #masked(record: RecordDefinition, alias: string): ReadonlyMap<string, string> {
    const { secrets, masks } = record;
    const tools: MaskTools = {
      today: () => this.#now(),
      cleared: (other) => this.#cleared(other),
      principal: () => this.#once('principal', { from: 'principal' }, 'uuid'),
    };
    const masked = new Map(Object.entries(masks?.(alias, tools) ?? {}));
    if (!secrets || this.seesSecrets(record)) return masked;
    const cleared = this.#withinReach(record, 'SECRET', alias);
    const open = `(${secrets.when(alias, this.#now())}) is not true${cleared === false ? '' : ` or ${cleared}`}`;
    for (const field of secrets.fields) {
      masked.set(columnOf(record.entity, field), `case when ${open} then ${column(record, alias, field)} end`);
    }
    return masked;
  }

  /** Whether the viewer may see every secret value of the records of a kind that they see. */
  seesSecrets(record: RecordDefinition): boolean {
    return covers(this.#viewer.reach('SECRET', record.name), this.#viewer.reach('READ', record.name));
  }

  /** Refuses to narrow or order by what may be secret to the viewer: never is it left out in silence. */
  requireOpen(record: RecordDefinition, property: string): void {
    if (!record.secrets?.fields.includes(property) || this.seesSecrets(record)) return;
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  }

  #cleared(record: RecordDefinition): boolean | string {
    const reach = this.#viewer.reach('SECRET', record.name);
    if (reach === 'EVERYWHERE') return true;
    const source: Source = { from: 'reach', action: 'SECRET', kind: record.name };
    return reach.length > 0 && this.#once(`units SECRET ${record.name}`, source, 'uuid[]');
  }

  #now(): string {
    return this.#once('today', { from: 'today' }, 'date');
  }

  /** Compiles what is read as it stood at the end of a day; as it stands, without one. */
  asOf<T>(day: Input | undefined, work: () => T): T {
    const before = this.#day;
    this.#day = day;
    const result = work();
    this.#day = before;
    return result;
  }

  /** All rows of a kind as they stood on the day that is asked for; undefined when none is. */
  get rowsThen(): RowsOf | undefined {
    return this.#day && ((record) => this.#allRows(record));
  }

  #allRows(record: RecordDefinition): string {
    const day = this.#day;
    if (!day) return table(record);
    const transform: Transform = (value, _path, { today }) => endOfPastDay(value as LocalDate, today);
    return rowsThen(
      record,
      this.alias(),
      this.#once(`end of ${day.field}`, { ...fromArgument(day), transform }, 'timestamptz'),
    );
  }

  /** Whoever may not see a record where it is now does not see it where it was either; of one that is no more, where it was counts. */
  #andStillSeen(record: RecordDefinition, alias: string): string {
    if (!this.#day || !hasPast(record)) return '';
    const now = this.alias();
    const seen = this.#withinReach(record, 'READ', now);
    return ` and not exists (select from ${table(record)} ${now} where ${now}.id = ${alias}.id and (${seen}) is not true)`;
  }

  /** Whether the viewer may change the record in this row, as SQL; nobody changes what was. */
  mayChange(record: RecordDefinition, alias: string): string {
    return this.#day ? 'false' : String(this.#withinReach(record, 'WRITE', alias));
  }

  #withinReach(record: RecordDefinition, action: Action, alias: string, rows?: RowsOf): string | boolean {
    const placeholders = {
      units: ({ name: kind }: RecordDefinition, verb: Action) =>
        this.#once(`units ${verb} ${kind}`, { from: 'reach', action: verb, kind }, 'uuid[]'),
      principal: () => this.#once('principal', { from: 'principal' }, 'uuid'),
    };
    return withinReach(this.#viewer, record, action, alias, placeholders, rows);
  }

  /** Compiles rows of a kind that are a part of the record that they hang on: who sees that record sees them. */
  asPart<T>(record: RecordDefinition, work: () => T): T {
    const before = this.#part;
    this.#part = record;
    const result = work();
    this.#part = before;
    return result;
  }

  /** Whether there may be records of a kind that the viewer sees. */
  seesAny({ name }: RecordDefinition): boolean {
    return this.#viewer.reach('READ', name).length > 0;
  }

  /** Whether the viewer may see every record of a kind. */
  seesAll(record: RecordDefinition): boolean {
    const reach = this.#viewer.reach('READ', record.name);
    if (record.confided && this.#viewer.reach('SECRET', record.name) !== 'EVERYWHERE') return false;
    return reach === 'EVERYWHERE' || (reach.length > 0 && !record.inUnits);
  }

  /** A placeholder for an argument's value, cast to a column type; `transform` runs at every run and may refuse. */
  bind(input: Input, cast: string, transform?: Transform): string {
    return this.#add({ ...fromArgument(input), transform }, cast);
  }

  /** A placeholder for the request's day, or for the past day that is asked for. */
  today(): string {
    const day = this.#day;
    return day ? this.#once(`day of ${day.field}`, fromArgument(day), 'date') : this.#now();
  }

  /** A placeholder for a key, or for what else the resolver gives. */
  given(index: number, cast = 'uuid'): string {
    return this.#add({ from: 'given', index }, cast);
  }

  /** One placeholder for a value that may stand in the statement many times. */
  #once(name: string, source: Source, cast: string): string {
    const known = this.#known.get(name) ?? this.#add(source, cast);
    this.#known.set(name, known);
    return known;
  }

  /** SQL that may come to nothing: its placeholders then go too, because PostgreSQL takes no value that has no place. */
  unlessNull(work: () => string | null): string | null {
    const [count, known] = [this.#sources.length, new Map(this.#known)];
    const sql = work();
    if (sql !== null) return sql;
    this.#sources.length = count;
    this.#known = known;
    return null;
  }

  /** Counts a condition of a filter, `depth` levels down; refuses more than are planned in reasonable time. */
  countCondition(depth: number): void {
    this.#conditions += 1;
    if (this.#conditions > MOST_CONDITIONS || depth > DEEPEST_CONDITION) {
      throw new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooManyConditions', { values: { limit: MOST_CONDITIONS } });
    }
  }

  /** A table alias that is not used yet. */
  alias(): string {
    return `t${++this.#names}`;
  }

  /** The values of all placeholders, in order, for one run. */
  values(args: readonly Readonly<Record<string, unknown>>[], request: RequestValues): unknown[] {
    return this.#sources.map((source) => {
      if (source.from === 'today') return request.today;
      if (source.from === 'given') return request.given?.[source.index];
      if (source.from === 'reach') return request.viewer.reach(source.action, source.kind);
      if (source.from === 'principal') return principalOf(request.viewer.actor);
      let value: unknown = args[source.field];
      for (const step of source.path) value = (value as Record<string | number, unknown>)[step];
      return readable(source.transform ? source.transform(value, source.path, request) : value, source.path);
    });
  }

  #add(source: Source, cast: string): string {
    this.#sources.push(source);
    return `$${this.#sources.length}::${cast}`;
  }
}

function fromArgument({ field, path }: Input): Source & { from: 'arguments' } {
  return { from: 'arguments', field, path };
}

/** The value, unless it is or holds a text with the one character that PostgreSQL cannot store. */
function readable(value: unknown, path: Path): unknown {
  const texts = Array.isArray(value) ? value : [value];
  if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) throw badInput('error.unreadable', path);
  return value;
}
