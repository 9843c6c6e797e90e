import type { ServiceFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { RowsSpec } from '../records/field-rows.ts';

/** The pages that tell more about a service, in its form. */
export const linkRows = (t: Translate): RowsSpec<ServiceFieldsFragment, ServiceFieldsFragment['links'][number]> => ({
  name: 'links',
  label: t('services.field.links'),
  most: 20,
  columns: [
    { name: 'label', kind: 'text', label: t('services.link.label'), read: ({ label }) => label },
    { name: 'url', kind: 'text', label: t('services.link.url'), read: ({ url }) => url },
  ],
  read: ({ links }) => links,
});

/** How far a service is to have come, in its form. */
export const targetRows = (
  t: Translate,
): RowsSpec<ServiceFieldsFragment, ServiceFieldsFragment['adoptionTargets'][number]> => ({
  name: 'adoptionTargets',
  label: t('services.field.adoptionTargets'),
  most: 60,
  columns: [
    { name: 'month', kind: 'month', label: t('services.target.month'), read: ({ month }) => month },
    { name: 'share', kind: 'decimal', label: t('services.target.share'), unit: '%', read: ({ share }) => share },
  ],
  read: ({ adoptionTargets }) => adoptionTargets,
});
