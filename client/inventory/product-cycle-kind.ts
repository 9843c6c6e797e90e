import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ProductCycleFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Choice } from '../records/field-spec.ts';
import type { RecordKind } from '../records/record-kind.ts';

const cycleFields = graphql(`
  fragment ProductCycleFields on ProductCycle {
    id
    version
    product
    title
    productCategory
    cycle
    releaseDate
    activeSupportEnd
    securitySupportEnd
    extendedSupportEnd
    supportEnd
    latestRelease
  }
`);

export type ProductCycleFields = FragmentType<typeof cycleFields>;

export const readCycle = (cycle: ProductCycleFields): ProductCycleFieldsFragment => getFragmentData(cycleFields, cycle);

export const cycleName = ({ title, cycle }: Pick<ProductCycleFieldsFragment, 'title' | 'cycle'>): string =>
  `${title} ${cycle}`;

const categories = [
  'app',
  'database',
  'device',
  'framework',
  'lang',
  'os',
  'server-app',
  'service',
  'standard',
] as const;

/** The catalogue's kinds of products with their names; one that is not among them is shown as the catalogue has it. */
export const productCategories = (t: Translate): readonly Choice[] =>
  categories.map((value) => ({ value, label: t(`inventory.productCategory.${value}`) }));

/** Product cycles come from a catalogue and are only read. */
export const productCycleKind: RecordKind<ProductCycleFields, ProductCycleFieldsFragment> = {
  type: 'ProductCycle',
  path: '/inventory/product-cycles',
  heading: 'inventory.productCycles',
  one: graphql(`
    query ProductCycleRecord($id: ID!) {
      record: productCycle(id: $id) {
        ...ProductCycleFields
      }
    }
  `),
  unmask: readCycle,
  name: cycleName,
  fields: (t) => [
    { name: 'title', kind: 'text', label: t('inventory.cycle.title'), read: ({ title }) => title },
    { name: 'cycle', kind: 'text', label: t('inventory.cycle.cycle'), read: ({ cycle }) => cycle },
    {
      name: 'productCategory',
      kind: 'choice',
      label: t('inventory.cycle.category'),
      options: productCategories(t),
      read: ({ productCategory }) => productCategory,
    },
    { name: 'product', kind: 'text', label: t('inventory.cycle.product'), read: ({ product }) => product },
    {
      name: 'supportEnd',
      kind: 'day',
      label: t('inventory.cycle.supportEnd'),
      reason: t('inventory.cycle.unpublished'),
      read: ({ supportEnd }) => supportEnd ?? null,
    },
    {
      name: 'activeSupportEnd',
      kind: 'day',
      label: t('inventory.cycle.activeSupportEnd'),
      reason: t('inventory.cycle.unpublished'),
      read: ({ activeSupportEnd }) => activeSupportEnd ?? null,
    },
    {
      name: 'securitySupportEnd',
      kind: 'day',
      label: t('inventory.cycle.securitySupportEnd'),
      reason: t('inventory.cycle.unpublished'),
      read: ({ securitySupportEnd }) => securitySupportEnd ?? null,
    },
    {
      name: 'extendedSupportEnd',
      kind: 'day',
      label: t('inventory.cycle.extendedSupportEnd'),
      reason: t('inventory.cycle.noExtended'),
      read: ({ extendedSupportEnd }) => extendedSupportEnd ?? null,
    },
    {
      name: 'releaseDate',
      kind: 'day',
      label: t('inventory.cycle.releaseDate'),
      reason: t('inventory.cycle.unpublished'),
      read: ({ releaseDate }) => releaseDate ?? null,
    },
    {
      name: 'latestRelease',
      kind: 'text',
      label: t('inventory.cycle.latestRelease'),
      read: ({ latestRelease }) => latestRelease ?? null,
    },
  ],
};
