import type { LocalDate } from '../../values/local-date.ts';
import { badInput, DomainError, ErrorCode } from '../errors.ts';

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
  /** Keys of records that a resolver asks for by itself, as after a mutation. */
  given?: readonly unknown[];
}

type Source =
  | { from: 'arguments'; field: number; path: Path; transform?: (value: unknown, path: Path) => unknown }
  | { from: 'today' }
  | { from: 'given'; index: number };

/** An SQL statement in the making: its placeholders, and where each one's value is found at every run. */
export class Statement {
  readonly #sources: Source[] = [];
  #today: string | undefined;
  #names = 0;
  #conditions = 0;

  /** A placeholder for an argument's value, cast to a column type; `transform` runs at every run and may refuse. */
  bind(input: Input, cast: string, transform?: (value: unknown, path: Path) => unknown): string {
    return this.#add({ from: 'arguments', field: input.field, path: input.path, transform }, cast);
  }

  /** A placeholder for the request's day. */
  today(): string {
    this.#today ??= this.#add({ from: 'today' }, 'date');
    return this.#today;
  }

  /** A placeholder for a key that the resolver gives. */
  given(index: number): string {
    return this.#add({ from: 'given', index }, 'uuid');
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
      let value: unknown = args[source.field];
      for (const step of source.path) value = (value as Record<string | number, unknown>)[step];
      return readable(source.transform ? source.transform(value, source.path) : value, source.path);
    });
  }

  #add(source: Source, cast: string): string {
    this.#sources.push(source);
    return `$${this.#sources.length}::${cast}`;
  }
}

/** The value, unless it is or holds a text with the one character that PostgreSQL cannot store. */
function readable(value: unknown, path: Path): unknown {
  const texts = Array.isArray(value) ? value : [value];
  if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) throw badInput('error.unreadable', path);
  return value;
}
