import { LockMode, type EntityClass, type EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { keyOf } from '../../api/read/global-id.ts';
import { recordOfEntity } from '../../api/read/record.ts';
import { visibleKeys } from '../../api/write/visible.ts';

export const MOST_CELLS = 1200;

/** Path of a field of a cell in the input; `list` is the input's field that has the cells. */
export const cellPath = (index: number, field: string, list = 'cells'): (string | number)[] => [
  'input',
  list,
  index,
  field,
];

/** Refuses more cells than are written at once, and none. */
export function checkCount(cells: readonly unknown[]): void {
  if (!cells.length || cells.length > MOST_CELLS) {
    throw badInput('economy.cells.count', ['input', 'cells'], { limit: MOST_CELLS });
  }
}

/** Refuses the cell that says the same as one before it, by keys that name them. */
export function checkOnce(keys: readonly string[], field: string, list = 'cells'): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) throw badInput('economy.cells.twice', cellPath(index, field, list));
    seen.add(key);
  }
}

/**
 * The records of a kind that cells refer to by a field, by their ids: two statements, whatever the number of cells. Until the
 * write ends they stay as they were read.
 */
export async function referredByCells<E extends { id: string }, Name extends string>(
  em: EntityManager,
  entity: EntityClass<E>,
  cells: readonly { readonly [Field in Name]?: string | null }[],
  field: Name,
  list = 'cells',
): Promise<ReadonlyMap<string, E>> {
  const record = recordOfEntity(entity);
  const asked = cells.flatMap((cell, index) => {
    const id = cell[field];
    return id ? [{ id, index, key: keyOf(record, id, cellPath(index, field, list)) }] : [];
  });
  const keys = [...new Set(asked.map(({ key }) => key))];
  if (!keys.length) return new Map();
  const found = await em.find(entity, { id: { $in: keys } } as never, { lockMode: LockMode.PESSIMISTIC_READ });
  const visible = await visibleKeys(em, record, keys);
  const byKey = new Map(found.filter(({ id }) => visible.has(id)).map((each) => [each.id, each as E]));
  const byId = new Map<string, E>();
  for (const { id, index, key } of asked) {
    const referred = byKey.get(key);
    if (!referred) throw badInput('error.referenceMissing', cellPath(index, field, list), { type: record.name });
    byId.set(id, referred);
  }
  return byId;
}
