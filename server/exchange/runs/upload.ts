import type { Readable } from 'node:stream';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Callers } from '../../api/callers.ts';
import { DomainError, ErrorCode, ruleViolation } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { refuse } from '../../api/refuse.ts';
import { ImportFileChunk } from './import-file.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import { ALLOWED_IN, type ImportStatus } from './import-status.ts';
import { keepFile } from './keep-file.ts';
import { runOf } from './run-of.ts';
import { progressTopic, work } from './run-state.ts';

export interface UploadParts {
  orm: MikroORM;
  callers: Callers;
  /** Largest file, in MiB. */
  limitMib: number;
}

/** PUT /imports/<id>/file: takes the file of a run as the bytes of the request, and lets it be read. */
export function registerUpload(app: FastifyInstance, parts: UploadParts): void {
  // Within a scope of its own, so that only here bodies of any type come as they are.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.route<{ Params: { id: string } }>({
      method: 'PUT',
      url: '/imports/:id/file',
      bodyLimit: parts.limitMib * 2 ** 20,
      config: { takesFiles: true },
      handler: (request, reply) =>
        receive(parts, request).catch((error: unknown) => {
          // What is still on its way is not waited for.
          if (!request.raw.complete) reply.header('connection', 'close');
          return refuse(error, request, reply);
        }),
    });
  });
}

async function receive(
  { orm, callers, limitMib }: UploadParts,
  request: FastifyRequest<{ Params: { id: string } }>,
): Promise<object> {
  const em = orm.em.fork() as EntityManager;
  const run = await runOf(em, await callers.viewer(request), 'WRITE', request.params.id);
  checkState(run);
  await em.nativeDelete(ImportFileChunk, { run: run.id });
  const size = await keepFile(em, run.id, (request.body as Readable | undefined) ?? [], limitMib).catch(
    async (error: unknown) => {
      await em.nativeDelete(ImportFileChunk, { run: run.id });
      // A file that is too large is told so, however much of it is still on its way.
      if (error instanceof DomainError || request.raw.complete) throw error;
      throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete', { cause: error });
    },
  );
  await em.transactional(async (inner) => {
    const kept = await inner.execute<{ size: number }[]>(
      `select coalesce(sum(length(content)), 0)::integer as size from import_file_chunk where run_id = ?`,
      [run.id],
    );
    await inner.refresh(run, { lockMode: LockMode.PESSIMISTIC_WRITE });
    checkState(run);
    if (size === 0 || kept[0]?.size !== size) throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete');
    run.fileSize = size;
    await work(inner, run, 'READING');
    await announce(inner, progressTopic(run.id));
  });
  return { status: 'READING', size };
}

function checkState({ status }: ImportRun): void {
  if ((ALLOWED_IN.upload as readonly ImportStatus[]).includes(status)) return;
  throw ruleViolation('import.wrongStatus', 'IMPORT_STATUS', { status });
}
