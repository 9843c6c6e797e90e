import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar } from '../../api/scalars.ts';
import { ContractType } from '../contract.type.ts';
import { DocumentKind } from './document-kind.ts';

describeEnum(DocumentKind, 'DocumentKind', 'What a document is to its contract.', {
  AGREEMENT: 'The agreement itself, as signed.',
  APPENDIX: 'An appendix: terms, specification, prices.',
  AMENDMENT: 'A change or addition that was agreed later.',
  PROCUREMENT: 'From the procurement: documents, award decision, direct award record.',
  CORRESPONDENCE: 'Correspondence: notices, call-offs, minutes.',
  OTHER: 'Something else.',
});

@ObjectType('ContractDocument', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A file that belongs to a contract. GET /documents/{id} downloads it; POST /contracts/{contract id}/documents uploads one.',
})
export class ContractDocumentType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => DocumentKind, { description: 'What it is to the contract.' })
  kind!: DocumentKind;

  @Field(() => String, { description: 'What people call it.' })
  title!: string;

  @Field(() => String, { description: 'Name of the file, which a download has too.' })
  fileName!: string;

  @Field(() => String, { description: 'Media type, found by what the file holds: application/pdf.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of what it holds, hexadecimal; null while that is secret to you, and then it is not yours to download.',
  })
  sha256!: string | null;

  @Field(() => String, { description: 'Who uploaded it, by the name at that time.' })
  uploadedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which what it holds is secret (sekretess).' })
  secretUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is secret, with the paragraph.' })
  secretReason!: string | null;

  @Field(() => Boolean, { description: 'What it holds is secret today; who is cleared downloads it all the same.' })
  isSecret!: boolean;
}
