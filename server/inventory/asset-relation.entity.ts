import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../database/columns.ts';
import { Asset } from './asset.entity.ts';
import { RelationKind } from './relation-kind.ts';

/** A directed relation between two assets: `from` RUNS_ON `to`. */
const AssetRelationSchema = defineEntity({
  name: 'AssetRelation',
  tableName: 'asset_relation',
  properties: {
    ...datedColumns,
    from: () => p.manyToOne(Asset).fieldName('from_asset_id'),
    kind: p.enum(() => RelationKind),
    to: () => p.manyToOne(Asset).fieldName('to_asset_id').index(),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ['from', 'kind', 'to'] }],
});

export class AssetRelation extends AssetRelationSchema.class {}
AssetRelationSchema.setClass(AssetRelation);
