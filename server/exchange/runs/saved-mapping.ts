import type { EntityManager } from '@mikro-orm/postgresql';
import type { ColumnChoice } from '../columns/mapping.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import { ImportMapping } from './import-mapping.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import { chooseColumns } from './mapping.commands.ts';

/** Reads a file as one with the same headers was read before, if such a mapping is saved; the newest counts. */
export async function applySavedMapping(
  em: EntityManager,
  run: ImportRun,
  kinds: readonly ExchangeKind[],
): Promise<void> {
  const headers = run.columns.flatMap(({ position, header }) => (position === null ? [] : [header]));
  const wanted = keyOf(headers);
  const saved = await em.find(ImportMapping, run.kind ? { kind: run.kind } : {}, {
    orderBy: { updatedAt: 'desc' },
    limit: 200,
  });
  const mapping = saved.find(({ columns }) => {
    return keyOf(columns.flatMap(({ position, header }) => (position === null ? [] : [header]))) === wanted;
  });
  const kind = kinds.find((each) => each.kind === mapping?.kind);
  if (!mapping || !kind) return;
  const positions = new Map(run.columns.map(({ position, header }) => [header, position]));
  const choices = mapping.columns.map(({ header, ...choice }): ColumnChoice => {
    return choice.position === null ? choice : { ...choice, position: positions.get(header) ?? choice.position };
  });
  chooseColumns(run, kind, choices);
}

/** Headers without regard to their order and to repetitions. */
function keyOf(headers: readonly string[]): string {
  return JSON.stringify([...new Set(headers)].toSorted());
}
