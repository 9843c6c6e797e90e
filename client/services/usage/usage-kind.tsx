import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateServiceUsageInput, UsageFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import { unitKind } from '../../organisation/unit-kind.tsx';
import type { FieldSpec } from '../../records/field-spec.ts';
import { KindLink } from '../../records/kind-link.tsx';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { measureOptions } from '../service-words.ts';

const fragment = graphql(`
  fragment UsageFields on ServiceUsage {
    id
    version
    mayChange
    unit {
      id
      name
    }
    month
    measure
    quantity
    source
  }
`);

export type UsageFields = FragmentType<typeof fragment>;
export type Usage = UsageFieldsFragment;

export const readUsage = (usage: UsageFields): Usage => getFragmentData(fragment, usage);

/** How much units used a service, as the form and the deletion need to know it. */
export const usageKind: FormKind<UsageFields, Usage> & DeletedKind<Usage> = {
  type: 'ServiceUsage',
  one: graphql(`
    query UsageRecord($id: ID!) {
      record: serviceUsage(id: $id) {
        ...UsageFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateUsage($input: CreateServiceUsageInput!) {
        written: createServiceUsage(input: $input) {
          record: serviceUsage {
            ...UsageFields
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
      mutation UpdateUsage($input: UpdateServiceUsageInput!) {
        written: updateServiceUsage(input: $input) {
          record: serviceUsage {
            ...UsageFields
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
      mutation DeleteUsage($input: DeleteInput!) {
        written: deleteServiceUsage(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'services.usage.remove' },
  },
  unmask: readUsage,
  name: ({ unit, month }) => `${unit.name} ${month}`,
};

/** The fields of a month's use, in the order of its form. */
export const usageSpecs = (t: Translate): readonly FieldSpec<Usage, keyof CreateServiceUsageInput & string>[] => [
  {
    name: 'unitId',
    kind: 'record',
    label: t('services.adoption.unit'),
    required: true,
    find: findUnits,
    read: ({ unit }) => ({ id: unit.id, label: unit.name }),
    link: ({ unit }) => (
      <KindLink kind={unitKind} id={unit.id}>
        {unit.name}
      </KindLink>
    ),
  },
  {
    name: 'month',
    kind: 'month',
    label: t('services.usage.month'),
    help: t('services.month.help'),
    required: true,
    read: ({ month }) => month,
  },
  {
    name: 'measure',
    kind: 'choice',
    label: t('services.usage.measure'),
    required: true,
    options: measureOptions(t),
    read: ({ measure }) => measure,
  },
  {
    name: 'quantity',
    kind: 'decimal',
    label: t('services.usage.quantity'),
    required: true,
    read: ({ quantity }) => quantity,
  },
  {
    name: 'source',
    kind: 'text',
    label: t('services.usage.source'),
    help: t('services.usage.source.help'),
    read: ({ source }) => source,
  },
];
