import { Readable } from 'node:stream';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { authorshipOf, recordChanges } from '../../access/audit.ts';
import { authorise } from '../../access/authorise.ts';
import type { Callers } from '../../api/callers.ts';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { globalId, readGlobalId } from '../../api/read/global-id.ts';
import { refuse } from '../../api/refuse.ts';
import type { Viewer } from '../../api/viewer.ts';
import { draftsWithinReach, requireWriteSome } from '../../api/within-reach.ts';
import { referredTo } from '../../api/write/fields.ts';
import { writeFault } from '../../api/write/faults.ts';
import { actFor } from '../../api/write/visible.ts';
import { isLocalDate } from '../../values/local-date.ts';
import { Contract } from '../contract.entity.ts';
import { contracts } from '../contract.record.ts';
import { createDocument, keepContent, keptName, type DocumentFacts } from './contract-document.commands.ts';
import type { ContractDocument } from './contract-document.entity.ts';
import { withReceived } from './contract-document.file.ts';
import { contractDocuments } from './contract-document.record.ts';
import { DocumentKind } from './document-kind.ts';

export interface DocumentParts {
  readonly orm: MikroORM;
  readonly callers: Callers;
  /** Largest file, in MiB. */
  readonly limitMib: number;
}

type UploadRequest = FastifyRequest<{ Params: { id: string }; Querystring: Record<string, unknown> }>;

/**
 * POST /contracts/<id>/documents?fileName=…&kind=…&title=…&secretUntil=…&secretReason=…: takes the bytes of the request as a
 * new document of a contract. What may not be is refused before the bytes are taken.
 */
export function registerDocumentUpload(app: FastifyInstance, parts: DocumentParts): void {
  // Within a scope of its own, so that only here bodies of any type come as they are.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.route<{ Params: { id: string }; Querystring: Record<string, unknown> }>({
      method: 'POST',
      url: '/contracts/:id/documents',
      // Counted while it comes, so that the answer says what the limit is.
      bodyLimit: Number.MAX_SAFE_INTEGER,
      config: { takesFiles: true },
      handler: (request, reply) =>
        receive(parts, request, reply).catch((error: unknown) => {
          // What is still on its way is not waited for.
          if (!request.raw.complete) reply.header('connection', 'close');
          return refuse(error, request, reply);
        }),
    });
  });
}

async function receive({ orm, callers, limitMib }: DocumentParts, request: UploadRequest, reply: FastifyReply) {
  const viewer = await callers.viewer(request);
  requireWriteSome(viewer, contractDocuments);
  const facts = readFacts(request.query);
  await inTransaction(orm, viewer, (em) => contractFor(em, viewer, request.params.id));
  const content = (request.body as Readable | undefined) ?? Readable.from([]);
  const document = await withReceived(content, facts.fileName, limitMib, (file) =>
    inTransaction(orm, viewer, async (em) => {
      const contract = await contractFor(em, viewer, request.params.id);
      const made = await createDocument(em, contract, facts, file);
      const authorship = authorshipOf(viewer.actor, request.id, null);
      await recordChanges(em, authorship, (writes, when) => authorise(em, viewer, writes, when));
      await keepContent(em, made, file);
      return made;
    }),
  ).catch((error: unknown) => {
    if (error instanceof DomainError || request.raw.complete) throw error;
    throw new DomainError(ErrorCode.CONFLICT, 'import.incomplete', { cause: error });
  });
  return reply.code(201).send(answerOf(document));
}

const answerOf = ({ id, fileName, title, mediaType, size, sha256 }: ContractDocument) => ({
  id: globalId(contractDocuments, id),
  fileName,
  title,
  mediaType,
  size,
  sha256,
});

async function inTransaction<Result>(
  orm: MikroORM,
  viewer: Viewer,
  act: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const em = orm.em.fork() as EntityManager;
  return em
    .transactional(async (inner) => {
      actFor(inner, viewer);
      return act(inner);
    })
    .catch((error: unknown) => {
      throw writeFault(error);
    });
}

/** The contract that a document is to hang on: one that the viewer sees, in a place where they may write documents. */
async function contractFor(em: EntityManager, viewer: Viewer, id: string): Promise<Contract> {
  if (readGlobalId(id)?.record !== contracts) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  const contract = await referredTo(em, Contract, id, []).catch(() => {
    throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  });
  const draft = { id: v7(), contract };
  if (!(await draftsWithinReach(em, viewer, contractDocuments, [draft])).size) {
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  }
  return contract;
}

const FACTS = ['fileName', 'kind', 'title', 'secretUntil', 'secretReason'] as const;

/** What the address says of the file; refuses what it does not know, naming the parameter. */
function readFacts(query: Readonly<Record<string, unknown>>): DocumentFacts {
  const unknown = Object.keys(query).find((name) => !(FACTS as readonly string[]).includes(name));
  if (unknown !== undefined) throw badInput('contracts.document.parameter', [unknown], { known: FACTS.join(', ') });
  const text = (name: (typeof FACTS)[number]): string | undefined => {
    const given = query[name];
    if (given === undefined || given === '') return undefined;
    if (typeof given !== 'string') throw badInput('error.invalid', [name], { reason: name });
    return given;
  };
  const [kind = DocumentKind.OTHER, title, secretUntil, secretReason] = FACTS.slice(1).map(text);
  if (!Object.hasOwn(DocumentKind, kind)) throw badInput('error.invalid', ['kind'], { reason: kind });
  if (secretUntil !== undefined && !isLocalDate(secretUntil)) {
    throw badInput('error.invalid', ['secretUntil'], { reason: secretUntil });
  }
  return {
    fileName: keptName(text('fileName') ?? '', ['fileName']),
    kind: kind as DocumentKind,
    ...(title !== undefined && { title }),
    ...(secretUntil !== undefined && { secretUntil }),
    ...(secretReason !== undefined && { secretReason }),
  };
}
