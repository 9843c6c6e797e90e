import type { Readable } from 'node:stream';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Callers } from '../../api/callers.ts';
import { DomainError, ErrorCode, ruleViolation } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { ImportFileChunk } from './import-file.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import { ALLOWED_IN, type ImportStatus } from './import-status.ts';
import { registerFileRoute, type FileRequest } from './file-route.ts';
import { keepFile, keptSize } from './keep-file.ts';
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
  registerFileRoute(app, '/imports/:id/file', parts.limitMib, (request) => receive(parts, request));
}

async function receive({ orm, callers, limitMib }: UploadParts, request: FileRequest): Promise<object> {
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
    const kept = await keptSize(inner, run.id);
    await inner.refresh(run, { lockMode: LockMode.PESSIMISTIC_WRITE });
    checkState(run);
    if (size === 0 || kept !== size) throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete');
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
