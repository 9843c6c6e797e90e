import type { Readable } from 'node:stream';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode, ruleViolation } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { languageOf, message } from '../../api/messages.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import { ImportFileChunk } from './import-file.entity.ts';
import { ImportRun } from './import-run.entity.ts';
import { importRuns } from './import-run.record.ts';
import { ALLOWED_IN, type ImportStatus } from './import-status.ts';
import { keepFile } from './keep-file.ts';
import { progressTopic, work } from './run-state.ts';

/** How a refusal is told by HTTP. */
const HTTP_STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 413,
  RULE_VIOLATION: 409,
  CONFLICT: 409,
};

export interface UploadParts {
  orm: MikroORM;
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
      handler: (request, reply) => answer(request, reply, () => receive(parts, request)),
    });
  });
}

async function receive(
  { orm, limitMib }: UploadParts,
  request: FastifyRequest<{ Params: { id: string } }>,
): Promise<object> {
  const read = readGlobalId(request.params.id);
  if (read?.record !== importRuns) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  const em = orm.em.fork() as EntityManager;
  const run = await em.findOne(ImportRun, { id: read.key });
  if (!run) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  checkState(run);
  await em.nativeDelete(ImportFileChunk, { run: run.id });
  const size = await keepFile(em, run.id, (request.body as Readable | undefined) ?? [], limitMib).catch(
    async (error: unknown) => {
      await em.nativeDelete(ImportFileChunk, { run: run.id });
      throw request.raw.complete ? error : new DomainError(ErrorCode.CONFLICT, 'import.incomplete', { cause: error });
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

/** Answers with what is found, or tells a refusal in the caller's language. */
export async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  found: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await found();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const language = languageOf(request.headers['accept-language']);
    const text = message(error.key, language, error.details.values);
    return reply.code(HTTP_STATUS[error.code] ?? 500).send({ message: text, code: error.code, requestId: request.id });
  }
}
