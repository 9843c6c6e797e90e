import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { applyFields, loadForChange, textOrNull, type FieldRules } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Contract } from '../contract.entity.ts';
import { ContractDocument, DocumentChunk } from './contract-document.entity.ts';
import type { UpdateContractDocumentInput } from './contract-document.input.ts';
import { contractDocuments } from './contract-document.record.ts';
import type { DocumentKind } from './document-kind.ts';

export const DOCUMENT_FIELDS: FieldRules = {
  kind: {},
  title: {},
  secretUntil: {},
  secretReason: { longest: 1000 },
};

/** What an uploader says of a file. */
export interface DocumentFacts {
  readonly fileName: string;
  readonly kind: DocumentKind;
  /** The file's name without its ending when nothing is said. */
  readonly title?: string;
  readonly secretUntil?: LocalDate;
  readonly secretReason?: string;
}

/** What was received, as it is kept. */
export interface KeptFile extends Pick<ContractDocument, 'mediaType' | 'size' | 'sha256'> {
  /** What it holds, in pieces of a size that can be kept in memory. */
  pieces(): AsyncIterable<Buffer>;
}

/** Makes a document of a file that has been received whole. */
export async function createDocument(
  em: EntityManager,
  contract: Contract,
  facts: DocumentFacts,
  file: KeptFile,
): Promise<ContractDocument> {
  const { mediaType, size, sha256 } = file;
  const { fileName, title = fileName.replace(/\.[^.]*$/, '') } = facts;
  const uploadedBy = viewerOf(em).actor.name;
  const draft: Partial<ContractDocument> = { contract, fileName, mediaType, size, sha256, uploadedBy };
  await applyFields(em, ContractDocument, draft, { ...facts, title }, DOCUMENT_FIELDS, []);
  requireReason(draft, []);
  return em.create(ContractDocument, draft as never);
}

/** Keeps what a document that has been written holds, piece by piece. */
export async function keepContent(em: EntityManager, document: ContractDocument, file: KeptFile): Promise<void> {
  let number = 0;
  for await (const content of file.pieces()) {
    await em.insert(DocumentChunk, { document: document.id, number, content });
    number += 1;
  }
}

/** Changes what is said of a document. Only who is cleared for secret documents moves the last day of secrecy. */
export async function updateDocument(em: EntityManager, input: UpdateContractDocumentInput): Promise<ContractDocument> {
  const document = await loadForChange(em, contractDocuments, ContractDocument, input);
  const { secretUntil: before = null } = document;
  await applyFields(em, ContractDocument, document, input, DOCUMENT_FIELDS);
  requireReason(document, ['input']);
  if ((document.secretUntil ?? null) !== before && !(await isCleared(em, document))) {
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden', { field: ['input', 'secretUntil'] });
  }
  return document;
}

/** Whether the one who asks may see secret documents where this one lies. */
export async function isCleared(em: EntityManager, { id }: ContractDocument): Promise<boolean> {
  return (await keysWithinReach(em, viewerOf(em), contractDocuments, 'SECRET', [id])).has(id);
}

function requireReason({ secretUntil, secretReason }: Partial<ContractDocument>, path: readonly string[]): void {
  if (secretUntil && !secretReason) throw badInput('contracts.document.secretReason', [...path, 'secretReason']);
}

/** Line breaks and tabs, and what turns the direction of text: it lets a name pretend to end in something else. */
const UNFIT = /[\p{Cc}\p{Bidi_Control}]/u;

/**
 * The name of a file as it is kept: without the folders that some senders put before it.
 * @throws DomainError when nothing is left of it, or it has characters that cannot be read
 */
export function keptName(given: string, path: readonly string[]): string {
  const name = textOrNull(given.split(/[/\\]/).at(-1), path, 200);
  if (name === null) throw badInput('error.required', path);
  if (UNFIT.test(name)) throw badInput('error.unreadable', path);
  return name;
}
