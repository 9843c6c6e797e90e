import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { AssetType } from './asset.type.ts';
import { RelationKind } from './relation-kind.ts';

@ObjectType('AssetRelation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A directed relation between two assets: from RUNS_ON to.',
})
export class AssetRelationType extends RecordFields {
  @Field(() => AssetType, { description: 'The asset that the relation starts from.' })
  from!: AssetType;

  @Field(() => RelationKind, { description: 'How the first asset stands to the second.' })
  kind!: RelationKind;

  @Field(() => AssetType, { description: 'The asset that the relation points to.' })
  to!: AssetType;

  @Field(() => String, { nullable: true, description: 'Free note, such as a port.' })
  note!: string | null;
}
