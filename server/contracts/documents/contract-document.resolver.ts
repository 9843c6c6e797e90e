import { recordMutations } from '../../api/write/record-mutations.ts';
import { DOCUMENT_FIELDS, updateDocument } from './contract-document.commands.ts';
import { UpdateContractDocumentInput } from './contract-document.input.ts';
import { contractDocuments } from './contract-document.record.ts';

export const ContractDocumentMutations = recordMutations({
  record: contractDocuments,
  called: 'a document of a contract',
  updateInput: UpdateContractDocumentInput,
  fields: DOCUMENT_FIELDS,
  update: updateDocument,
  ratherThanDelete:
    'What it holds is gone; that there was such a document, its digest and who deleted it stay in the log.',
});
