import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from './write.input.ts';

@InputType('DeleteInput', { description: 'The record to delete. Refused while something refers to it.' })
export class DeleteInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
}
