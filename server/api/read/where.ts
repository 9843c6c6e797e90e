import { badInput } from '../errors.ts';
import { isPartOperator, likeEscaped, OPERATORS } from './filter.types.ts';
import { anyKeyOf, keyOf } from './global-id.ts';
import { column, columnType, targetOf, type Link, type RecordDefinition, table } from './record.ts';
import { searchable } from './searchable.ts';
import type { Input, Statement } from './statement.ts';

type Path = readonly (string | number)[];

const MOST_SEARCH_WORDS = 8;
const LONGEST_SEARCH = 1_000;

/** SQL of a `where` argument over a record's alias; null when it says nothing. `except` leaves out the conditions on some fields. */
export function whereSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  where: Input | undefined,
  except: readonly string[] = [],
): string | null {
  if (!where) return null;
  const conditions = where.entries().flatMap(([name, input]) => {
    if (except.includes(name)) return [];
    const sql = conditionSql(statement, record, alias, name, input);
    return sql === null ? [] : [sql];
  });
  return conditions.length ? conditions.join(' and ') : null;
}

function conditionSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  name: string,
  input: Input,
): string | null {
  statement.countCondition(input.path.length);
  const nested = (inner: Input) => whereSql(statement, record, alias, inner);
  if (name === 'and')
    return joined(
      input
        .items()
        .map(nested)
        .filter((sql) => sql !== null),
      ' and ',
    );
  if (name === 'or') {
    // An alternative that says nothing holds for every record, and so do all together.
    return statement.unlessNull(() => {
      const alternatives = input.items().map(nested);
      return alternatives.includes(null) ? null : (joined(alternatives as string[], ' or ') ?? 'false');
    });
  }
  if (name === 'not') return `(${nested(input) ?? 'true'}) is not true`;
  const within = record.within?.[name];
  if (within) return within.condition(alias, givenKeys(statement, within.of?.() ?? null, input), statement.rowsThen);
  const link = record.links?.[name];
  if (link) return linkSql(statement, link, alias, input);
  if (name === 'id') return operatorsSql(statement, record, alias, 'id', input, record);
  const target = targetOf(record, name);
  return target
    ? relationSql(statement, record, alias, name, target, input)
    : operatorsSql(statement, record, alias, name, input, null);
}

function joined(conditions: readonly string[], word: ' and ' | ' or '): string | null {
  return conditions.length ? `(${conditions.join(word)})` : null;
}

/** Conditions on a related record; those on its id alone are read from the reference itself. */
function relationSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  name: string,
  target: RecordDefinition,
  input: Input,
): string | null {
  const id = input.get('id');
  const onId = id ? operatorsSql(statement, record, alias, name, id, target) : null;
  const other = statement.alias();
  const rest = whereSql(statement, target, other, input, ['id']);
  // A reference to what the viewer may not see must not be found by guessing its id.
  if (rest === null && (onId === null || statement.seesAll(target))) return onId;
  const exists = `${column(record, alias, name)} in (select ${other}.id from ${statement.rows(target)} ${other} where ${rest ?? 'true'})`;
  return onId === null ? exists : `${onId} and ${exists}`;
}

function linkSql(statement: Statement, link: Link, alias: string, input: Input): string | null {
  const conditions = input.entries().map(([quantifier, inner]) => {
    const there = link.of();
    const other = statement.alias();
    const on = linkCondition(statement, link, alias, other);
    const rest = whereSql(statement, there, other, inner);
    const found = `exists (select from ${link.isPart ? statement.asPart(there, () => statement.rows(there)) : statement.rows(there)} ${other} where ${on}${rest ? ` and ${rest}` : ''})`;
    return quantifier === 'none' ? `not ${found}` : found;
  });
  return conditions.length ? conditions.join(' and ') : null;
}

/** SQL of the condition that a linked record hangs on this one. */
export function linkCondition(statement: Statement, link: Link, here: string, there: string): string {
  if (typeof link.by === 'string') return `${column(link.of(), there, link.by)} = ${here}.id`;
  return link.by(here, there, statement.rowsThen ?? table);
}

/** Operators over one column; `ids` names the record whose global ids the values are. */
function operatorsSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  property: string,
  input: Input,
  ids: RecordDefinition | null,
): string | null {
  statement.requireOpen(record, property);
  const type = columnType(record, property);
  const operators = input.entries();
  const holds = (sqlColumn: string) =>
    operators
      .map(([name, value]) => {
        const operator = OPERATORS[name];
        if (!operator) throw new Error(`There is no operator ${name}.`);
        if (operator.flag) return operator.sql(sqlColumn, '', value.value === true);
        if (ids) {
          const keys = operator.list ? bindKeys(statement, ids, value) : bindKey(statement, ids, value);
          return operator.sql(sqlColumn, keys);
        }
        const bound = statement.bind(value, operator.list ? `${type}[]` : type, operator.bind);
        const sql = operator.sql(sqlColumn, bound);
        return isPartOperator(name) && record.search.stored && record.search.in.includes(property)
          ? `${sql} and ${storedSearch(statement, record, alias, value)}`
          : sql;
      })
      .join(' and ');
  if (!operators.length) return null;
  const sought = isSpan(input) && record.sought?.[property];
  if (sought) return sought(alias, holds, { today: () => statement.today() });
  return holds(column(record, alias, property));
}

/** Whether a condition on one value has two ends: what an index then gives is little, whatever else it says. */
function isSpan(input: Input): boolean {
  const any = (...names: string[]) => names.some((name) => input.get(name));
  return any('eq', 'in') || (any('gt', 'gte') && any('lt', 'lte'));
}

/** Whether a `where` argument leaves out every record that has no value of a property. */
export function demandsValue(where: Input | undefined, property: string): boolean {
  const operators = where?.get(property)?.entries() ?? [];
  return operators.some(([name, { value }]) => (name === 'isNull' ? value === false : name !== 'ne'));
}

function bindKey(statement: Statement, record: RecordDefinition, input: Input): string {
  return statement.bind(input, 'uuid', (id, path) => keyOf(record, String(id), path));
}

/** The keys in global ids of one kind of record, or of any. */
function bindKeys(statement: Statement, record: RecordDefinition | null, input: Input): string {
  const read = (id: string, path: Path) => (record ? keyOf(record, id, path) : anyKeyOf(id, path));
  return statement.bind(input, 'uuid[]', (ids, path) =>
    (Array.isArray(ids) ? ids : [ids]).map((id, index) => read(String(id), [...path, index])),
  );
}

/** The same, of which only those that the viewer may see are looked for. */
function givenKeys(statement: Statement, record: RecordDefinition | null, input: Input): string {
  const keys = bindKeys(statement, record, input);
  if (!record || statement.seesAll(record)) return keys;
  const alias = statement.alias();
  return `array(select ${alias}.id from ${statement.rows(record)} ${alias} where ${alias}.id = any(${keys}))`;
}

/** A condition implied by a part-of-text condition on a searched column, that its trigram index can answer. */
function storedSearch(statement: Statement, record: RecordDefinition, alias: string, value: Input): string {
  const bound = statement.bind(value, 'text', (text) => `%${likeEscaped(searchable(String(text)))}%`);
  return `${column(record, alias, record.search.stored ?? '')} like ${bound}`;
}

/** The words of a search, as far as it is read. */
export function wordsOf(search: unknown): string[] {
  return searchable(String(search ?? '').slice(0, LONGEST_SEARCH))
    .split(/\s+/)
    .filter(Boolean);
}

/** The words of a search, of which there may be eight. */
function searchWords(search: unknown): string[] {
  if (String(search ?? '').length > LONGEST_SEARCH)
    throw badInput('error.tooLong', ['search'], { limit: LONGEST_SEARCH });
  const words = wordsOf(search);
  if (words.length > MOST_SEARCH_WORDS) throw badInput('error.tooManyItems', ['search'], { limit: MOST_SEARCH_WORDS });
  return words;
}

/** A word is found anywhere in a text; one of one or two letters, which a trigram index cannot find, at the start of a word. */
function wordPattern(word: string): string {
  return `%${word.length < 3 ? ' ' : ''}${likeEscaped(word)}%`;
}

/** SQL of a `search` argument: every word, or part of a word, must be found in the record. */
export function searchSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  search: Input | undefined,
): string | null {
  if (!search) return null;
  const words = searchWords(search.value);
  const conditions = words.map((_, index) => {
    const bound = statement.bind(search, 'text', (text) => wordPattern(searchWords(text)[index] ?? ''));
    return record.search.stored
      ? `${column(record, alias, record.search.stored)} like ${bound}`
      : `concat_ws(' ', ${["''", ...record.search.in.map((property: string) => column(record, alias, property))].join(', ')}) collate "swedish" ilike ${bound}`;
  });
  return conditions.length ? conditions.join(' and ') : null;
}
