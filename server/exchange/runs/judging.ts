import type { EntityManager } from '@mikro-orm/postgresql';
import type { Authorship } from '../../access/audit.ts';
import { mappedColumns } from '../columns/mapping.ts';
import { rowReader } from '../columns/read-row.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import type { ImportRun } from './import-run.entity.ts';
import type { Judging } from './judge-rows.ts';
import { kindOf } from './mapping.commands.ts';
import { choiceKey } from './resolve-references.ts';
import { fieldPositions } from './row-fields.ts';
import { repeatedRows } from './stored-rows.ts';

/** All that judging the rows of a run takes to know, from the run as it stands. */
export async function judgingOf(
  em: EntityManager,
  run: ImportRun,
  kinds: readonly ExchangeKind[],
  writes: boolean,
): Promise<Judging> {
  const kind = kindOf(run.kind ?? '', kinds);
  const positions = fieldPositions(kind, run.columns);
  const keys = positions.keys.map((key) => key.positions);
  return {
    kind,
    kinds,
    positions,
    writes,
    read: rowReader(kind, mappedColumns(run.columns)),
    choices: new Map(run.choices.map((choice) => [choiceKey(choice), choice])),
    authorship: authorshipOf(run),
    repeated: await repeatedRows(em, run.id, keys),
    touched: new Map(),
  };
}

/** Whose a run's writes are, and why: for the histories of the records. */
export function authorshipOf({ id, asker, reason, fileName }: ImportRun): Authorship {
  return { actor: asker, requestId: null, reason: reason ?? fileName, importRunId: id };
}
