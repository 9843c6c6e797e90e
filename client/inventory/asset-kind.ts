import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import type { WritableKind } from '../records/record-kind.ts';

const assetFields = graphql(`
  fragment AssetFields on Asset {
    id
    version
    mayChange
    tag
    name
    category
    status
    nextStatuses
    serialNumber
    orderNumber
    purchaseDate
    purchaseCost
    warrantyEnd
    ownSupportEnd
    supportEnd
    supportEndSource
    confidentiality
    integrity
    availability
    note
    createdAt
    updatedAt
    attributes {
      name
      value
    }
    model {
      ...AssetModelFields
    }
    site {
      id
      name
    }
    unit {
      id
      name
    }
    custodian {
      id
      name
    }
    systemOwner {
      id
      name
    }
    supplier {
      id
      name
    }
    relationsFrom {
      totalCount
    }
    relationsTo {
      totalCount
    }
    contracts {
      totalCount
    }
  }
`);

export type AssetFields = FragmentType<typeof assetFields>;

/** Assets as their form and their deletion need to know them. */
export const assetKind: Pick<
  WritableKind<AssetFields, AssetFieldsFragment>,
  'type' | 'one' | 'writes' | 'unmask' | 'name'
> = {
  type: 'Asset',
  one: graphql(`
    query AssetRecord($id: ID!, $asOf: Date) {
      record: asset(id: $id, asOf: $asOf) {
        ...AssetFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateAsset($input: CreateAssetInput!) {
        written: createAsset(input: $input) {
          record: asset {
            ...AssetFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateAsset($input: UpdateAssetInput!) {
        written: updateAsset(input: $input) {
          record: asset {
            ...AssetFields
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
      mutation DeleteAsset($input: DeleteInput!) {
        written: deleteAsset(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'inventory.action.createAsset', edit: 'inventory.asset.edit', remove: 'inventory.asset.remove' },
  },
  unmask: (record) => getFragmentData(assetFields, record),
  name: ({ tag, name }) => `${tag} ${name}`,
};
