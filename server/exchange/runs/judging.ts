import type { EntityManager } from '@mikro-orm/postgresql';
import type { Authorship } from '../../access/audit.ts';
import { AuditSource } from '../../access/audit-event.entity.ts';
import type { Viewer } from '../../api/viewer.ts';
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
  viewer: Viewer,
  writes: boolean,
): Promise<Judging> {
  const kind = kindOf(run.kind ?? '', kinds);
  const positions = fieldPositions(kind, run.columns);
  return {
    kind,
    kinds,
    viewer,
    positions,
    writes,
    read: rowReader(kind, mappedColumns(run.columns)),
    choices: new Map(run.choices.map((choice) => [choiceKey(choice), choice])),
    authorship: authorshipOf(run),
    repeated: await repeatedRows(em, run.id, positions.repeats),
    refused: new Map(),
    touched: new Map(),
  };
}

/** Whose a run's writes are, and why: for the histories of the records. */
export function authorshipOf({ id, asker, reason, fileName }: ImportRun): Authorship {
  const { name: actor, userId } = asker;
  return { actor, userId, source: AuditSource.IMPORT, sourceId: id, requestId: null, reason: reason ?? fileName };
}
