import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { contracts, ofContract, unitOfContract } from '../contract.record.ts';
import { ContractDocument } from './contract-document.entity.ts';
import { ContractDocumentType } from './contract-document.type.ts';

/** Whether a document is secret on a day, as it is marked now; one that is no more stays so. */
const secretWhen = (alias: string, today: string) =>
  `coalesce((select d.secret_until >= ${today} from contract_document d where d.id = ${alias}.id), not exists (
    select from contract_document d where d.id = ${alias}.id))`;

export const contractDocuments: RecordSpec<ContractDocument> = defineRecord({
  name: 'ContractDocument',
  entity: ContractDocument,
  type: () => ContractDocumentType,
  list: 'contractDocuments',
  one: 'contractDocument',
  idPrefix: 'document',
  key: null,
  label: 'title',
  description: 'Files that belong to contracts.',
  filter: [
    'contract',
    'kind',
    'title',
    'fileName',
    'mediaType',
    'size',
    'uploadedBy',
    'secretUntil',
    'createdAt',
    'updatedAt',
  ],
  order: ['title', 'createdAt', 'updatedAt', 'size'],
  group: ['kind', 'mediaType', 'contract'],
  search: { in: ['title', 'fileName'] },
  inUnits: ofContract,
  unit: unitOfContract,
  calculated: { isSecret: (alias, { today }) => secretWhen(alias, today()) },
  // The digest too would prove a guess of what a secret document holds.
  secrets: { fields: ['sha256'], when: secretWhen },
});

addLink(contracts, 'documents', {
  of: () => contractDocuments,
  by: 'contract',
  description: 'The contract’s files, by title.',
});
