import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { Contract } from '../contract.entity.ts';
import { DocumentKind } from './document-kind.ts';

/** A file that belongs to a contract. What it holds never changes; what is said of it may. */
const ContractDocumentSchema = defineEntity({
  name: 'ContractDocument',
  tableName: 'contract_document',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    kind: p.enum(() => DocumentKind),
    title: nameText(),
    fileName: p.text(),
    mediaType: p.text(),
    /** In bytes. */
    size: p.integer(),
    sha256: p.text(),
    /** Who uploaded it, by the name at that time. */
    uploadedBy: p.text(),
    /** Until when, and why, what it holds is secret. */
    secretUntil: p.date().$type<LocalDate>().nullable(),
    secretReason: p.text().nullable(),
    isSecret: p.boolean().persist(false),
  },
  indexes: [{ properties: ['contract', 'title'] }],
});

export class ContractDocument extends ContractDocumentSchema.class {}
ContractDocumentSchema.setClass(ContractDocument);

/** A piece of what a document holds, in a table of its own: lists never read it, and a download reads it piece by piece. */
const DocumentChunkSchema = defineEntity({
  name: 'DocumentChunk',
  tableName: 'contract_document_chunk',
  properties: {
    document: () => p.manyToOne(ContractDocument).primary().deleteRule('cascade'),
    number: p.integer().primary(),
    content: p.blob(),
  },
});

export class DocumentChunk extends DocumentChunkSchema.class {}
DocumentChunkSchema.setClass(DocumentChunk);
