import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { NodeType } from '../api/node.type.ts';
import { ContractType } from './contract.type.ts';
import { DisclosedField } from './disclosed-field.ts';

describeEnum(DisclosedField, 'DisclosedField', 'What of a contract is given out or masked by itself.', {
  SUPPLIER: 'Who the supplier is.',
  UNIT: 'The unit that it belongs to.',
  TERM: 'Its first day, term, options and notice.',
  NOTE: 'The free note.',
  ITEM: 'What each price line is for.',
  QUANTITY: 'How many of each.',
  UNIT_PRICE: 'The price of one of each.',
  ANNUAL_COST: 'What it costs in a year.',
});

@ObjectType('ContractDisclosure', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A contract that was given out to somebody who asked for it (TF 2 kap.), field by field. Written with the giving out itself; never changed.',
})
export class ContractDisclosureType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => String, { description: 'Who it was given to.' })
  recipient!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the request.' })
  registryNumber!: string | null;

  @Field(() => String, { description: 'Who gave it out, by the name at that time.' })
  givenBy!: string;

  @Field(() => [DisclosedField], { description: 'What was given out.' })
  given!: DisclosedField[];

  @Field(() => [DisclosedField], { description: 'What was masked.' })
  masked!: DisclosedField[];

  @Field(() => String, { nullable: true, description: 'Why it was masked, with the paragraph.' })
  maskReason!: string | null;
}
