import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RelationKind, type RelationFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Choice } from '../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../records/record-kind.ts';

const relationFields = graphql(`
  fragment RelationFields on AssetRelation {
    id
    version
    mayChange
    kind
    note
    from {
      id
      tag
      name
      status
    }
    to {
      id
      tag
      name
      status
    }
  }
`);

export type RelationFields = FragmentType<typeof relationFields>;

export const readRelation = (relation: RelationFields): RelationFieldsFragment =>
  getFragmentData(relationFields, relation);

/** A relation as seen from one of its two assets: 'FROM' is the one that runs on the other. */
export type Direction = 'FROM' | 'TO';
export type DirectedKind = `${Direction}:${RelationKind}`;

/** All ways in which an asset can stand to another, in the order that people are offered them. */
export const directedKinds: readonly DirectedKind[] = Object.values(RelationKind).flatMap((kind) => [
  `FROM:${kind}` as const,
  `TO:${kind}` as const,
]);

/** The kinds as they read from the asset that a relation goes out from. */
export const relationOptions = (t: Translate): readonly Choice[] =>
  Object.values(RelationKind).map((value) => ({ value, label: t(`inventory.relation.FROM:${value}`) }));

/** The two parts of a directed kind. */
export function partsOf(directed: DirectedKind): readonly [Direction, RelationKind] {
  return directed.split(':') as [Direction, RelationKind];
}

/** Relations as their form and their deletion need to know them. */
export const relationKind: FormKind<RelationFields, RelationFieldsFragment> & DeletedKind<RelationFieldsFragment> = {
  type: 'AssetRelation',
  writes: {
    create: graphql(`
      mutation CreateAssetRelation($input: CreateAssetRelationInput!) {
        written: createAssetRelation(input: $input) {
          record: assetRelation {
            ...RelationFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteAssetRelation($input: DeleteInput!) {
        written: deleteAssetRelation(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'inventory.relation.remove' },
  },
  unmask: readRelation,
  name: ({ from, to }) => `${from.tag} – ${to.tag}`,
};
