import { Readable } from 'node:stream';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Callers } from '../../api/callers.ts';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { languageOf, message, type Language, type MessageKey } from '../../api/messages.ts';
import { refuse } from '../../api/refuse.ts';
import { principalOf } from '../../api/viewer.ts';
import { attachment } from '../export/content-disposition.ts';
import { BYTE_ORDER_MARK, csvCell, line } from '../export/csv.ts';
import type { ImportRun } from './import-run.entity.ts';
import type { ImportOutcome } from './import-status.ts';
import type { RowProblem } from './stored.ts';
import { runOf } from './run-of.ts';

interface ResultRow {
  number: number;
  line: number;
  cells: readonly string[];
  outcome: ImportOutcome | null;
  problems: readonly RowProblem[] | null;
  undo: 'UNDONE' | 'KEPT' | null;
}

const BATCH = 1_000;

/** GET /imports/<id>/result.csv: every row of a run's file as it was read, with what became of it and why. */
export function registerResultFile(app: FastifyInstance, { orm, callers }: { orm: MikroORM; callers: Callers }): void {
  app.get<{ Params: { id: string }; Querystring: { lang?: string } }>(
    '/imports/:id/result.csv',
    async (request, reply) => {
      try {
        const em = orm.em.fork() as EntityManager;
        const viewer = await callers.viewer(request);
        const run = await runOf(em, viewer, 'READ', request.params.id);
        // Its rows are only for whom it belongs to: they may hold what others may not see.
        if (run.ownerId !== principalOf(viewer.actor)) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
        const language = languageOf(request.query.lang ?? request.headers['accept-language']);
        const name = `${run.fileName.replace(/\.\w+$/, '')}-${message('import.result', language)}.csv`;
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', attachment(name))
          .send(Readable.from(resultText(em, run, language), { objectMode: false }));
      } catch (error) {
        return refuse(error, request, reply);
      }
    },
  );
}

/** The result of a run as CSV, batch by batch. */
export async function* resultText(em: EntityManager, run: ImportRun, language: Language): AsyncGenerator<string> {
  const headers = new Map(
    run.columns.flatMap(({ position, header }) => (position === null ? [] : [[position, header]])),
  );
  const width = Math.max(0, ...headers.keys()) + 1;
  const own = (['import.line', 'import.result', 'import.reason'] as const).map((key) => message(key, language));
  const texts = Array.from({ length: width }, (_, position) => headers.get(position) ?? '');
  yield BYTE_ORDER_MARK + line([...own, ...texts].map(csvCell));
  for (let after = 0; ;) {
    const rows = await em.execute<ResultRow[]>(
      `select number, line, cells, outcome, problems, undo from import_row
       where run_id = ? and number > ? order by number limit ${BATCH}`,
      [run.id, after],
    );
    yield rows.map((row) => line(resultCells(row, width, language))).join('');
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.number ?? after;
  }
}

function resultCells(row: ResultRow, width: number, language: Language): string[] {
  const result = row.undo ?? row.outcome;
  const reasons = (row.problems ?? []).map(({ key, values }) => message(key, language, values)).join(' ');
  const cells = Array.from({ length: Math.max(width, row.cells.length) }, (_, position) => row.cells[position] ?? '');
  const told = result ? message(`import.result.${result}` satisfies MessageKey, language) : '';
  return [String(row.line), csvCell(told), csvCell(reasons), ...cells.map(csvCell)];
}
