import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { AssetCategory, type AssetModelFieldsFragment, type CreateAssetModelInput } from '../gql/graphql.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { KindLink } from '../records/kind-link.tsx';
import type { WritableKind } from '../records/record-kind.ts';
import { findProductCycles } from './finders.ts';
import { cycleName, productCycleKind, readCycle } from './product-cycle-kind.ts';

const modelFields = graphql(`
  fragment AssetModelFields on AssetModel {
    id
    version
    manufacturer
    name
    partNumber
    category
    supportEnd
    rackUnits
    interfaceCount
    powerPortCount
    productCycle {
      ...ProductCycleFields
    }
    assets {
      totalCount
    }
  }
`);

export type AssetModelFields = FragmentType<typeof modelFields>;

export const readModel = (model: AssetModelFields): AssetModelFieldsFragment => getFragmentData(modelFields, model);

export const modelName = ({ manufacturer, name }: Pick<AssetModelFieldsFragment, 'manufacturer' | 'name'>): string =>
  `${manufacturer} ${name}`;

export const modelKind: WritableKind<AssetModelFields, AssetModelFieldsFragment> = {
  type: 'AssetModel',
  path: '/inventory/models',
  heading: 'inventory.models',
  one: graphql(`
    query AssetModelRecord($id: ID!) {
      record: assetModel(id: $id) {
        ...AssetModelFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateAssetModel($input: CreateAssetModelInput!) {
        written: createAssetModel(input: $input) {
          record: assetModel {
            ...AssetModelFields
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
      mutation UpdateAssetModel($input: UpdateAssetModelInput!) {
        written: updateAssetModel(input: $input) {
          record: assetModel {
            ...AssetModelFields
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
      mutation DeleteAssetModel($input: DeleteInput!) {
        written: deleteAssetModel(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'inventory.model.create',
      edit: 'inventory.model.edit',
      remove: 'inventory.model.remove',
    },
  },
  unmask: readModel,
  name: modelName,
  fields: (t): readonly FieldSpec<AssetModelFieldsFragment, keyof CreateAssetModelInput>[] => [
    {
      name: 'manufacturer',
      kind: 'text',
      label: t('inventory.model.manufacturer'),
      required: true,
      read: ({ manufacturer }) => manufacturer,
    },
    { name: 'name', kind: 'text', label: t('inventory.model.name'), required: true, read: ({ name }) => name },
    {
      name: 'category',
      kind: 'choice',
      label: t('inventory.field.category'),
      required: true,
      options: Object.values(AssetCategory).map((value) => ({ value, label: t(`inventory.category.${value}`) })),
      read: ({ category }) => category,
    },
    {
      name: 'partNumber',
      kind: 'text',
      label: t('inventory.model.partNumber'),
      read: ({ partNumber }) => partNumber ?? null,
    },
    {
      name: 'productCycleId',
      kind: 'record',
      label: t('inventory.model.productCycle'),
      help: t('inventory.model.productCycle.help'),
      reason: t('inventory.model.productCycle.none'),
      find: findProductCycles,
      read: ({ productCycle }) => {
        const cycle = productCycle && readCycle(productCycle);
        return cycle ? { id: cycle.id, label: cycleName(cycle) } : null;
      },
      link: ({ productCycle }) => {
        const cycle = productCycle && readCycle(productCycle);
        return (
          cycle && (
            <KindLink kind={productCycleKind} id={cycle.id}>
              {cycleName(cycle)}
            </KindLink>
          )
        );
      },
    },
    {
      name: 'supportEnd',
      kind: 'day',
      label: t('inventory.model.supportEnd'),
      help: t('inventory.model.supportEnd.help'),
      reason: t('inventory.model.supportEnd.none'),
      read: ({ supportEnd }) => supportEnd ?? null,
    },
    {
      name: 'rackUnits',
      kind: 'decimal',
      label: t('inventory.model.rackUnits'),
      unit: 'U',
      reason: t('inventory.model.notRacked'),
      read: ({ rackUnits }) => rackUnits ?? null,
    },
    {
      name: 'interfaceCount',
      kind: 'integer',
      label: t('inventory.model.interfaceCount'),
      read: ({ interfaceCount }) => interfaceCount ?? null,
    },
    {
      name: 'powerPortCount',
      kind: 'integer',
      label: t('inventory.model.powerPortCount'),
      read: ({ powerPortCount }) => powerPortCount ?? null,
    },
  ],
};
