import { recordMutations } from '../api/write/record-mutations.ts';
import { createRelation, RELATION_FIELDS } from './asset-relation.commands.ts';
import { CreateAssetRelationInput } from './asset-relation.input.ts';
import { assetRelations } from './asset-relation.record.ts';

export const AssetRelationMutations = recordMutations({
  record: assetRelations,
  called: 'a relation between assets',
  createInput: CreateAssetRelationInput,
  fields: RELATION_FIELDS,
  create: createRelation,
});
