import { addLink, defineRecord } from '../api/read/record.ts';
import { AssetRelation } from './asset-relation.entity.ts';
import { AssetRelationType } from './asset-relation.type.ts';
import { assets } from './asset.record.ts';

export const assetRelations = defineRecord({
  name: 'AssetRelation',
  entity: AssetRelation,
  type: () => AssetRelationType,
  list: 'assetRelations',
  one: 'assetRelation',
  idPrefix: 'relation',
  key: null,
  label: 'kind',
  description: 'Relations between assets.',
  filter: ['from', 'kind', 'to', 'note', 'updatedAt'],
  order: ['kind', 'updatedAt'],
  group: ['kind'],
  search: { in: ['note'] },
});

addLink(assets, 'relationsFrom', {
  of: () => assetRelations,
  by: 'from',
  description: 'What this asset runs on, connects to, stores on, is protected by or depends on.',
});
addLink(assets, 'relationsTo', {
  of: () => assetRelations,
  by: 'to',
  description: 'What runs on, connects to, stores on, is protected by or depends on this asset.',
});
