import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../api/write/write.input.ts';
import { RelationKind } from './relation-kind.ts';

@InputType('CreateAssetRelationInput', { description: 'A new relation between two assets: from RUNS_ON to.' })
export class CreateAssetRelationInput extends WriteInput {
  @Field(() => ID, { description: 'The asset that the relation starts from.' })
  fromId!: string;

  @Field(() => RelationKind, {
    description: 'How the first asset stands to the second. Only CONNECTS_TO may lead in a circle.',
  })
  kind!: RelationKind;

  @Field(() => ID, { description: 'The asset that the relation points to; another one.' })
  toId!: string;

  @Field(() => String, { nullable: true, description: 'Free note, such as a port, at most 4 000 characters.' })
  note?: string | null;
}
