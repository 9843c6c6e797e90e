import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { Callers } from '../../api/callers.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import { STOCKHOLM, todayIn } from '../../values/local-date.ts';
import { exportedLists } from './columns-of.ts';
import { attachment } from './content-disposition.ts';
import { csvText } from './csv.ts';
import type { DeclaredExport } from './exported-list.ts';
import { jsonLines } from './json-lines.ts';
import { refuseOthersPages } from './others-pages.ts';
import { refuse } from '../../api/refuse.ts';
import { exportLanguage, readRequest, type ExportRequest, type Format } from './request.ts';
import { RowCursors } from './row-cursor.ts';
import { exportStatement } from './statement.ts';
import { rowsOf } from './value-at.ts';
import { xlsxStream } from './xlsx.ts';

export interface ExportParts {
  readonly databaseUrl: string;
  readonly schema: GraphQLSchema;
  /** Every kind of record that has a list. */
  readonly records: readonly RecordDefinition[];
  readonly declared: readonly DeclaredExport[];
  readonly callers: Callers;
}

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson',
};

/**
 * Mounts GET /export/<list>.<csv|xlsx|jsonl>: a whole list under search, where and orderBy as a file. `pool` is what the
 * exports read on, `stop` ends it when the application closes.
 */
export function registerExport(app: FastifyInstance, parts: ExportParts): { pool: Pool; stop(): Promise<void> } {
  const lists = exportedLists(parts.schema, parts.records, parts.declared);
  const cursors = new RowCursors(parts.databaseUrl);
  app.route<{ Params: { file: string }; Querystring: Record<string, unknown> }>({
    url: '/export/:file',
    method: 'GET',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const accepted = request.headers['accept-language'];
      try {
        refuseOthersPages(request);
        const viewer = await parts.callers.viewer(request);
        const asked = readRequest(parts.schema, lists, request.params.file, request.query, accepted);
        return await send(cursors, parts.schema, asked, viewer, reply);
      } catch (error) {
        return refuse(error, request, reply, exportLanguage(request.query, accepted));
      }
    },
  });
  return { pool: cursors.pool, stop: () => cursors.close() };
}

/** Sends the file while it is read. What is wrong before the first rows is told; after them the file breaks off. */
async function send(
  cursors: RowCursors,
  schema: GraphQLSchema,
  request: ExportRequest,
  viewer: Viewer,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const today = todayIn(STOCKHOLM, new Date());
  const left = new AbortController();
  const batches = cursors.read(exportStatement(schema, request, { today, viewer }), left.signal);
  reply.raw.once('close', () => {
    left.abort();
    // Whoever leaves before the file is begun leaves nobody who would end what has been read for it.
    void batches.return();
  });
  const lines = await started(batches);
  const name = request.name[request.language];
  return reply
    .header('content-disposition', attachment(`${name}-${today}.${request.format}`))
    .header('cache-control', 'no-store')
    .type(TYPES[request.format])
    .send(fileOf(lines, request));
}

/** The same batches, of which the first has been read. */
async function started<T>(batches: AsyncGenerator<T, void, void>): Promise<AsyncGenerator<T, void, void>> {
  const first = await batches.next();
  return (async function* () {
    try {
      if (!first.done) yield first.value;
      yield* batches;
    } finally {
      await batches.return();
    }
  })();
}

function fileOf(lines: AsyncGenerator<readonly string[], void, void>, request: ExportRequest): Readable {
  const { format, columns, language, name, rowOfEach } = request;
  if (format === 'jsonl') return Readable.from(jsonLines(lines));
  const rows = rowsOf(lines, rowOfEach);
  if (format === 'csv') return Readable.from(csvText(rows, columns, language));
  return xlsxStream(rows, { name: name[language], columns, language });
}
