import { Field, Int, ObjectType } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';

@ObjectType('SetEntriesPayload', {
  simpleResolvers: true,
  description: 'What became of entries that were set together: all or none are written.',
})
export class SetEntriesPayload {
  @Field(() => Int, { description: 'How many are new.' })
  created!: number;

  @Field(() => Int, { description: 'How many changed.' })
  changed!: number;

  @Field(() => Int, { description: 'How many were taken away.' })
  removed!: number;

  @Field(() => Int, { description: 'How many were so already.' })
  unchanged!: number;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];
}
