import type { Readable } from 'node:stream';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Callers } from '../../api/callers.ts';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import type { Viewer } from '../../api/viewer.ts';
import { registerFileRoute, type FileRequest } from '../../exchange/runs/file-route.ts';
import { keepFile, keptSize } from '../../exchange/runs/keep-file.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import { dropFile, ledgerTopic, requireState, work } from './ledger-state.commands.ts';
import { ledgerImports } from './ledger.record.ts';
import { requireWholeRegion } from './whole-region.ts';

export interface LedgerUploadParts {
  readonly orm: MikroORM;
  readonly callers: Callers;
  /** Largest file, in MiB. */
  readonly limitMib: number;
}

const CHUNKS = 'ledger_file_chunk';

/** PUT /ledger-imports/<id>/file: takes the file of a ledger as the bytes of the request, and lets it be read. */
export function registerLedgerUpload(app: FastifyInstance, parts: LedgerUploadParts): void {
  registerFileRoute(app, '/ledger-imports/:id/file', parts.limitMib, (request) => receive(parts, request));
}

async function receive({ orm, callers, limitMib }: LedgerUploadParts, request: FileRequest): Promise<object> {
  const em = orm.em.fork() as EntityManager;
  const ledger = await importOf(em, await callers.viewer(request), request.params.id);
  requireState(ledger, 'upload', ['id']);
  await dropFile(em, ledger.id);
  const content = (request.body as Readable | undefined) ?? [];
  const size = await keepFile(em, ledger.id, content, limitMib, CHUNKS).catch(async (error: unknown) => {
    await dropFile(em, ledger.id);
    // A file that is too large is told so, however much of it is still on its way.
    if (error instanceof DomainError || request.raw.complete) throw error;
    throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete', { cause: error });
  });
  await em.transactional(async (inner) => {
    const kept = await keptSize(inner, ledger.id, CHUNKS);
    await inner.refresh(ledger, { lockMode: LockMode.PESSIMISTIC_WRITE });
    requireState(ledger, 'upload', ['id']);
    if (size === 0 || kept !== size) throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete');
    ledger.fileSize = size;
    await work(inner, ledger, 'READING');
    await announce(inner, ledgerTopic(ledger.id));
  });
  return { status: 'READING', size };
}

/** The import with a global id; to who may not see imports of ledgers there is none. */
async function importOf(em: EntityManager, viewer: Viewer, id: string): Promise<LedgerImport> {
  const read = readGlobalId(id);
  const isSeen = viewer.reach('READ', 'LedgerImport') === 'EVERYWHERE' && read?.record === ledgerImports;
  const found = isSeen ? await em.findOne(LedgerImport, { id: read.key }) : null;
  if (!found) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  requireWholeRegion(viewer, 'LedgerImport');
  return found;
}
