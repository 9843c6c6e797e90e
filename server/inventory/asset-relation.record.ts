import { addLink, defineRecord, type RowsOf } from '../api/read/record.ts';
import { inOrUnder, lowestOver } from '../organisation/in-or-under.ts';
import { AssetRelation } from './asset-relation.entity.ts';
import { AssetRelationType } from './asset-relation.type.ts';
import { assets } from './asset.record.ts';

/** A relation is seen by who sees both of its assets. */
const ofAssets = (asset: string, units: string, rows: RowsOf) =>
  `${asset} in (select a.id from ${rows(assets)} a where ${inOrUnder('a.unit_id', units)})`;
const unitOf = (asset: string) => `(select a.unit_id from asset a where a.id = ${asset})`;

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
  inUnits: (alias, units, rows) =>
    `${ofAssets(`${alias}.from_asset_id`, units, rows)} and ${ofAssets(`${alias}.to_asset_id`, units, rows)}`,
  unit: (alias) => lowestOver(unitOf(`${alias}.from_asset_id`), unitOf(`${alias}.to_asset_id`)),
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
