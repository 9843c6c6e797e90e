import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import type { FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { createRecord } from '../api/write/record-mutations.ts';
import { visibleKeys } from '../api/write/visible.ts';
import { AssetRelation } from './asset-relation.entity.ts';
import type { CreateAssetRelationInput } from './asset-relation.input.ts';
import { assetRelations } from './asset-relation.record.ts';
import { Asset } from './asset.entity.ts';
import { assets } from './asset.record.ts';
import { RelationKind } from './relation-kind.ts';
import { wayBetween, type Edge } from './way-between.ts';

export const RELATION_FIELDS: FieldRules = {
  fromId: { property: 'from', refersTo: Asset },
  kind: {},
  toId: { property: 'to', refersTo: Asset },
  note: { longest: 4000 },
};

/** Relates two assets; refuses the same relation twice, and a circle where a relation means that one rests on the other. */
export async function createRelation(em: EntityManager, input: CreateAssetRelationInput): Promise<AssetRelation> {
  if (input.fromId === input.toId) throw badInput('inventory.relationToSelf', ['input', 'toId']);
  await inTurn(em, `relations.${input.kind}`);
  const relation = await createRecord(em, assetRelations, input, RELATION_FIELDS);
  const { from, kind, to } = relation;
  const isMutual = kind === RelationKind.CONNECTS_TO;
  const same = [{ from, to, kind }, ...(isMutual ? [{ from: to, to: from, kind }] : [])];
  if (await em.count(AssetRelation, { $or: same })) {
    throw ruleViolation('inventory.relationExists', 'RELATION_ONCE', {}, ['input', 'toId']);
  }
  const way = isMutual ? null : await existingWay(em, kind, to.id, from.id);
  if (way) {
    const path = [from.tag, ...way].join(' → ');
    throw ruleViolation('inventory.relationCycle', 'RELATION_CIRCLE', { path }, ['input', 'toId']);
  }
  return relation;
}

/** Tags along the relations of one kind that lead from one asset to another, as far as they may be seen; null when none do. */
async function existingWay(em: EntityManager, kind: RelationKind, from: string, to: string): Promise<string[] | null> {
  const edges = await em.execute<Edge[]>(
    `with recursive reached (id) as (
       select ?::uuid
       union
       select r.to_asset_id from reached join asset_relation r on r.from_asset_id = reached.id and r.kind = ?
     )
     select r.from_asset_id as "from", r.to_asset_id as "to"
     from asset_relation r join reached on reached.id = r.from_asset_id
     where r.kind = ? and exists (select from reached where id = ?)`,
    [from, kind, kind, to],
  );
  const way = wayBetween(edges, from, to);
  if (!way) return null;
  const tags = new Map((await em.find(Asset, { id: { $in: way } })).map((asset) => [asset.id, asset.tag]));
  const visible = await visibleKeys(em, assets, way);
  return way.map((key) => (visible.has(key) && tags.get(key)) || '…');
}
