import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../api/scalars.ts';
import { ChangeInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { DocumentKind } from './document-kind.ts';

@InputType('UpdateContractDocumentInput', {
  description: 'Changes what is said of a document. Another file is another document.',
})
export class UpdateContractDocumentInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the document.' })
  id!: string;

  @Field(() => DocumentKind, { nullable: true, description: 'What it is to the contract.' })
  kind?: DocumentKind | null;

  @Field(() => String, { nullable: true, description: 'What people call it, at most 200 characters.' })
  title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which what it holds is secret; null: it is open. Takes clearance for secret documents.',
  })
  secretUntil?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is secret, with the paragraph; required while there is a last day of secrecy.',
  })
  secretReason?: string | null;
}
