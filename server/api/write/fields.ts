import { LockMode, wrap, type EntityClass, type EntityManager } from '@mikro-orm/postgresql';
import { columnsOf, metadataOf, propertyOf } from '../../database/metadata.ts';
import { badInput, DomainError, ErrorCode } from '../errors.ts';
import type { MessageKey } from '../messages.ts';
import { keyOf } from '../read/global-id.ts';
import { recordOfEntity, type RecordDefinition } from '../read/record.ts';
import { runPrepared } from '../read/transaction.ts';
import { keysWithinReach } from '../within-reach.ts';
import { viewerOf, visibleKeys } from './visible.ts';

/** How one field of an input is checked and set on a record. */
export interface FieldRule {
  /** The entity's property; the input field's name when left out. */
  property?: string;
  /** Longest text, in characters. */
  longest?: number;
  /** A text's canonical form, or null when it is not valid. */
  canonical?: (text: string) => string | null;
  invalid?: MessageKey;
  /** Smallest and largest whole number. */
  range?: readonly [number, number];
  /** The field holds the id of another record. */
  refersTo?: EntityClass<object>;
}

/** The rules of all fields that an input may set, by the input's field names. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

type Path = readonly (string | number)[];

const LONGEST_TEXT = 200;

/**
 * Sets on an entity what an input gives: an absent field keeps its value, null clears it. Texts are trimmed, and an
 * empty one counts as null. Refuses with the input field's path what may not be cleared, is too long or not valid.
 */
export async function applyFields<E extends object>(
  em: EntityManager,
  entityClass: EntityClass<E>,
  target: Partial<E>,
  input: object,
  rules: FieldRules,
  path: Path = ['input'],
): Promise<void> {
  for (const [name, rule] of Object.entries(rules)) {
    const given = (input as Record<string, unknown>)[name];
    if (given === undefined) continue;
    const property = rule.property ?? name;
    const value =
      rule.refersTo && given !== null
        ? await referredTo(em, rule.refersTo, String(given), [...path, name])
        : fieldValue(rule, given, [...path, name]);
    if (value === null && !propertyOf(entityClass, property).nullable)
      throw badInput('error.required', [...path, name]);
    (target as Record<string, unknown>)[property] = value;
  }
}

function fieldValue(rule: FieldRule, given: unknown, path: Path): unknown {
  if (given === null) return null;
  if (typeof given === 'number' && rule.range && (given < rule.range[0] || given > rule.range[1])) {
    throw badInput(rule.invalid ?? 'error.invalid', path, { reason: rule.range.join('–') });
  }
  if (typeof given !== 'string') return given;
  const text = textOrNull(given, path, rule.longest ?? LONGEST_TEXT);
  if (text === null || !rule.canonical) return text;
  const canonical = rule.canonical(text);
  if (canonical === null) throw badInput(rule.invalid ?? 'error.invalid', path, { reason: text });
  return canonical;
}

/** Half a character, or a control character other than tab and line break: PostgreSQL or people cannot read them. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

/** A text as it is stored: trimmed, in Unicode's composed form, null when nothing is left. */
export function textOrNull(given: string | null | undefined, path: Path, longest: number): string | null {
  const text = (given ?? '').trim().normalize('NFC');
  if (text.length > longest) throw badInput('error.tooLong', path, { limit: longest });
  if (UNREADABLE.test(text)) throw badInput('error.unreadable', path);
  return text === '' ? null : text;
}

/** The record that an input refers to. Until the write ends it stays as it was read: nobody changes or deletes it. */
export async function referredTo<E extends object>(
  em: EntityManager,
  target: EntityClass<E>,
  id: string,
  path: Path,
): Promise<E> {
  const record = recordOfEntity(target);
  const key = keyOf(record, id, path);
  const known = em.getUnitOfWork().getById(target, key as never) as E | undefined;
  if (known && wrap(known).isInitialized()) return known;
  const found = await em.findOne(target, { id: key } as never, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!found || !(await visibleKeys(em, record, [key])).has(key)) {
    throw badInput('error.referenceMissing', path, { type: record.name });
  }
  return found;
}

/** A record that nobody else can change or delete until the write ends; null when there is none. */
async function heldForChange<E extends object>(
  em: EntityManager,
  entityClass: EntityClass<E>,
  key: string,
): Promise<E | null> {
  const known = em.getUnitOfWork().getById(entityClass, key as never);
  // What the unit of work has loaded it may have changed as well: it knows what to keep.
  if (known) return em.findOne(entityClass, { id: key } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const columns = columnsOf(entityClass).map((name) => `"${name}"`);
  const { tableName } = metadataOf(entityClass);
  const [row] = await runPrepared(em)(`select ${columns.join(', ')} from "${tableName}" where id = $1 for update`, [
    key,
  ]);
  return row ? em.map(entityClass, row as never) : null;
}

/**
 * Loads the record that a change is about, and refuses when the caller may not change it or it has changed since the caller
 * saw it: what else may be wrong tells of other records. Another write of the same record waits until this one ends.
 */
export async function loadForChange<E extends object>(
  em: EntityManager,
  record: RecordDefinition,
  entityClass: EntityClass<E>,
  input: { id: string; expectedVersion?: number | null },
  action: 'WRITE' | 'STEP' = 'WRITE',
): Promise<E> {
  const field = ['input', 'id'];
  const key = keyOf(record, input.id, field);
  const found = await heldForChange(em, entityClass, key);
  if (!found || !(await visibleKeys(em, record, [key])).has(key))
    throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field });
  if (!(await keysWithinReach(em, viewerOf(em), record, action, [key])).has(key))
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  const { version } = found as unknown as { version: number };
  if (input.expectedVersion !== undefined && input.expectedVersion !== null && input.expectedVersion !== version) {
    throw new DomainError(ErrorCode.CONFLICT, 'error.conflict', { facts: { currentVersion: version } });
  }
  return found;
}
