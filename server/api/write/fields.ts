import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { propertyOf } from '../../database/metadata.ts';
import { badInput, DomainError, ErrorCode } from '../errors.ts';
import type { MessageKey } from '../messages.ts';
import { keyOf } from '../read/global-id.ts';
import { recordOfEntity, type RecordDefinition } from '../read/record.ts';

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
  rules: Readonly<Record<string, FieldRule>>,
  path: readonly (string | number)[] = ['input'],
): Promise<void> {
  for (const [name, rule] of Object.entries(rules)) {
    const given = (input as Record<string, unknown>)[name];
    if (given === undefined) continue;
    const property = rule.property ?? name;
    const value = await fieldValue(em, rule, given, [...path, name]);
    if (value === null && !propertyOf(entityClass, property).nullable)
      throw badInput('error.required', [...path, name]);
    (target as Record<string, unknown>)[property] = value;
  }
}

async function fieldValue(
  em: EntityManager,
  rule: FieldRule,
  given: unknown,
  path: (string | number)[],
): Promise<unknown> {
  if (given === null) return null;
  if (rule.refersTo) return referredTo(em, rule.refersTo, String(given), path);
  if (typeof given === 'number' && rule.range && (given < rule.range[0] || given > rule.range[1])) {
    throw badInput(rule.invalid ?? 'error.invalid', path, { reason: rule.range.join('–') });
  }
  return typeof given === 'string' ? textValue(rule, given, path) : given;
}

function textValue(rule: FieldRule, given: string, path: (string | number)[]): string | null {
  const text = given.trim().normalize('NFC');
  if (text === '') return null;
  const limit = rule.longest ?? LONGEST_TEXT;
  if (text.length > limit) throw badInput('error.tooLong', path, { limit });
  if (!rule.canonical) return text;
  const canonical = rule.canonical(text);
  if (canonical === null) throw badInput(rule.invalid ?? 'error.invalid', path, { reason: text });
  return canonical;
}

async function referredTo(
  em: EntityManager,
  target: EntityClass<object>,
  id: string,
  path: (string | number)[],
): Promise<object> {
  const record = recordOfEntity(target);
  const found = await em.findOne(target, { id: keyOf(record, id, path) } as never);
  if (!found) throw badInput('error.referenceMissing', path, { type: record.name });
  return found;
}

/** Loads the record that a change is about, and refuses when it has changed since the caller saw it. */
export async function loadForChange<E extends object>(
  em: EntityManager,
  record: RecordDefinition,
  entityClass: EntityClass<E>,
  input: { id: string; expectedVersion?: number | null },
  populate: readonly string[] = [],
): Promise<E> {
  const key = keyOf(record, input.id, ['input', 'id']);
  const found = await em.findOne(entityClass, { id: key } as never, { populate: populate as never });
  if (!found) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field: ['input', 'id'] });
  const { version } = found as unknown as { version: number };
  if (input.expectedVersion !== undefined && input.expectedVersion !== null && input.expectedVersion !== version) {
    throw new DomainError(ErrorCode.CONFLICT, 'error.conflict', { facts: { currentVersion: version } });
  }
  return found;
}
