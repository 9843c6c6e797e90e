import { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import { refuse } from '../../api/refuse.ts';
import { actFor, visibleKeys } from '../../api/write/visible.ts';
import { attachment } from '../../exchange/export/content-disposition.ts';
import { refuseOthersPages } from '../../exchange/export/others-pages.ts';
import { STOCKHOLM, todayIn } from '../../values/local-date.ts';
import { isCleared } from './contract-document.commands.ts';
import { ContractDocument } from './contract-document.entity.ts';
import { contractDocuments } from './contract-document.record.ts';
import type { DocumentParts } from './contract-document.upload.ts';

/** If a browser shows it all the same, as a page without an origin that may load and run nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

type DownloadRequest = FastifyRequest<{ Params: { id: string } }>;

/** GET /documents/<id>: what a document holds, as a file to save and never as a page. */
export function registerDocumentDownload(
  app: FastifyInstance,
  { orm, callers }: Omit<DocumentParts, 'limitMib'>,
): void {
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/documents/:id',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      try {
        refuseOthersPages(request);
        const em = orm.em.fork() as EntityManager;
        const viewer = await callers.viewer(request);
        const document = await em.transactional((inner) => {
          actFor(inner, viewer);
          return documentFor(inner, request);
        });
        return send(em, document, reply);
      } catch (error) {
        return refuse(error, request, reply);
      }
    },
  });
}

/**
 * The document with an id.
 * @throws DomainError NOT_FOUND when there is none that the viewer may see, FORBIDDEN while it is secret to them
 */
async function documentFor(em: EntityManager, { params }: DownloadRequest): Promise<ContractDocument> {
  const read = readGlobalId(params.id);
  const keys = read?.record === contractDocuments ? [read.key] : [];
  const [key] = await visibleKeys(em, contractDocuments, keys);
  const document = key === undefined ? null : await em.findOne(ContractDocument, { id: key });
  if (!document) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  const isSecret = document.secretUntil != null && document.secretUntil >= todayIn(STOCKHOLM, new Date());
  if (isSecret && !(await isCleared(em, document))) {
    throw new DomainError(ErrorCode.FORBIDDEN, 'contracts.document.secret');
  }
  return document;
}

function send(em: EntityManager, document: ContractDocument, reply: FastifyReply): FastifyReply {
  return reply
    .type(document.mediaType)
    .header('content-disposition', attachment(document.fileName))
    .header('content-length', document.size)
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .send(Readable.from(contentOf(em, document), { objectMode: false }));
}

/** What a document holds, piece by piece; breaks off when it is deleted meanwhile. */
async function* contentOf(em: EntityManager, { id, size }: ContractDocument): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let number = 0; sent < size; number += 1) {
    const [piece] = await em.execute<{ content: Buffer }[]>(
      'select content from contract_document_chunk where document_id = ? and number = ?',
      [id, number],
    );
    if (!piece) throw new Error('The document has been deleted while it was read.');
    sent += piece.content.length;
    yield piece.content;
  }
}
