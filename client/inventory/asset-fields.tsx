import { AssetCategory, AssetStatus, type AssetFieldsFragment, type CreateAssetInput } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findPeople, findSites, findSuppliers, findUnits } from '../organisation/finders.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { siteKind } from '../organisation/site-kind.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import type { FieldSpec, Finder } from '../records/field-spec.ts';
import { KindLink } from '../records/kind-link.tsx';
import type { RecordKind, Versioned } from '../records/record-kind.ts';
import { findModels } from './finders.ts';
import { modelKind, modelName, readModel } from './model-kind.tsx';

export type AssetField = FieldSpec<AssetFieldsFragment>;
type Name = keyof CreateAssetInput & string;
type Refer = 'site' | 'unit' | 'custodian' | 'systemOwner' | 'supplier';

/** Fields that are shown and filled in together. */
export interface AssetFieldGroup {
  readonly id: 'identity' | 'place' | 'purchase' | 'classes';
  readonly fields: readonly AssetField[];
}

const levels = ['0', '1', '2', '3', '4'] as const;

/** The fields that all assets have but the note, in the order of forms and pages. `statuses` are those that may be chosen. */
export function assetFieldGroups(
  t: Translate,
  statuses: readonly AssetStatus[] = Object.values(AssetStatus),
): readonly AssetFieldGroup[] {
  const text = (
    name: 'tag' | 'name' | 'serialNumber' | 'orderNumber',
    required = false,
  ): FieldSpec<AssetFieldsFragment, Name> => ({
    name,
    kind: 'text',
    label: t(`inventory.field.${name}`),
    required,
    read: (asset) => asset[name] ?? null,
  });
  const day = (name: 'purchaseDate' | 'warrantyEnd' | 'ownSupportEnd'): FieldSpec<AssetFieldsFragment, Name> => ({
    name,
    kind: 'day',
    label: t(`inventory.field.${name}`),
    read: (asset) => asset[name] ?? null,
  });
  const level = (name: 'confidentiality' | 'integrity' | 'availability'): FieldSpec<AssetFieldsFragment, Name> => ({
    name,
    kind: 'choice',
    numeric: true,
    label: t(`inventory.field.${name}`),
    reason: t('inventory.classes.missing'),
    options: levels.map((value) => ({ value, label: t(`inventory.classLevel.${value}`) })),
    read: (asset) => asset[name]?.toString() ?? null,
  });
  const refer = <Masked, Shown extends Versioned>(
    property: Refer,
    kind: RecordKind<Masked, Shown>,
    find: Finder,
    required = false,
  ): FieldSpec<AssetFieldsFragment, Name> => ({
    name: `${property}Id`,
    kind: 'record',
    label: t(`inventory.field.${property}`),
    required,
    find,
    read: (asset) => {
      const other = asset[property];
      return other ? { id: other.id, label: other.name } : null;
    },
    link: (asset) => {
      const other = asset[property];
      return (
        other && (
          <KindLink kind={kind} id={other.id}>
            {other.name}
          </KindLink>
        )
      );
    },
  });

  return [
    {
      id: 'identity',
      fields: [
        {
          name: 'category',
          kind: 'choice',
          label: t('inventory.field.category'),
          required: true,
          options: Object.values(AssetCategory).map((value) => ({ value, label: t(`inventory.category.${value}`) })),
          read: ({ category }) => category,
        },
        modelField(t),
        text('tag', true),
        text('name', true),
        text('serialNumber'),
        {
          name: 'status',
          kind: 'choice',
          label: t('inventory.field.status'),
          required: true,
          options: statuses.map((value) => ({ value, label: t(`inventory.status.${value}`) })),
          read: ({ status }) => status,
        },
      ],
    },
    {
      id: 'place',
      fields: [
        refer('unit', unitKind, findUnits, true),
        refer('site', siteKind, findSites),
        refer('custodian', personKind, findPeople),
        refer('systemOwner', personKind, findPeople),
      ],
    },
    {
      id: 'purchase',
      fields: [
        refer('supplier', supplierKind, findSuppliers),
        text('orderNumber'),
        day('purchaseDate'),
        {
          name: 'purchaseCost',
          kind: 'money',
          label: t('inventory.field.purchaseCost'),
          help: t('inventory.asset.cost.help'),
          read: ({ purchaseCost }) => purchaseCost ?? null,
        },
        day('warrantyEnd'),
        {
          ...day('ownSupportEnd'),
          help: t('inventory.asset.ownSupportEnd.help'),
          reason: t('inventory.asset.ownSupportEnd.none'),
        },
      ],
    },
    { id: 'classes', fields: [level('confidentiality'), level('integrity'), level('availability')] },
  ];
}

/** The free note, which stands by itself. */
export function noteField(t: Translate): AssetField {
  return { name: 'note', kind: 'multiline', label: t('inventory.field.note'), read: ({ note }) => note ?? null };
}

function modelField(t: Translate): AssetField {
  return {
    name: 'modelId',
    kind: 'record',
    label: t('inventory.field.model'),
    find: findModels,
    read: ({ model }) => {
      const read = model && readModel(model);
      return read ? { id: read.id, label: modelName(read) } : null;
    },
    link: ({ model }) => {
      const read = model && readModel(model);
      return (
        read && (
          <KindLink kind={modelKind} id={read.id}>
            {modelName(read)}
          </KindLink>
        )
      );
    },
  };
}
