import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { CoverageFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findModels } from '../inventory/finders.ts';
import { findSites } from '../organisation/finders.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../records/record-kind.ts';
import { findAssets } from './finders.ts';

const coverageFields = graphql(`
  fragment CoverageFields on ContractCoverage {
    id
    version
    mayChange
    firstDay
    lastDay
    asset {
      id
      tag
      name
    }
    assetModel {
      id
      manufacturer
      name
    }
    site {
      id
      name
    }
  }
`);

export type CoverageFields = FragmentType<typeof coverageFields>;

export const readCoverage = (coverage: CoverageFields): CoverageFieldsFragment =>
  getFragmentData(coverageFields, coverage);

/** What a contract covers, in words: 'T-1 Journalservern', 'Alla av modellen Dell R740'. */
export function coverageWords({ asset, assetModel, site }: CoverageFieldsFragment, t: Translate): string {
  if (asset) return `${asset.tag} ${asset.name}`;
  if (assetModel) {
    return t('contracts.coverage.allOfModel', { name: `${assetModel.manufacturer} ${assetModel.name}` });
  }
  return t('contracts.coverage.allAtSite', { name: site?.name ?? '' });
}

/** What contracts cover, as its form and its removal need to know it. */
export const coverageKind = (
  t: Translate,
): FormKind<CoverageFields, CoverageFieldsFragment> & DeletedKind<CoverageFieldsFragment> => ({
  type: 'ContractCoverage',
  writes: {
    create: graphql(`
      mutation CreateCoverage($input: CreateContractCoverageInput!) {
        written: createContractCoverage(input: $input) {
          record: contractCoverage {
            ...CoverageFields
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
      mutation DeleteCoverage($input: DeleteInput!) {
        written: deleteContractCoverage(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.coverage.remove' },
  },
  unmask: readCoverage,
  name: (coverage) => coverageWords(coverage, t),
});

/** Something that a contract covers: one of an asset, a model and a site, and since when. */
export const coverageSpecs = (t: Translate): readonly FieldSpec<CoverageFieldsFragment>[] => [
  {
    name: 'assetId',
    kind: 'record',
    label: t('contracts.coverage.asset'),
    help: t('contracts.coverage.oneOf'),
    find: findAssets,
    read: ({ asset }) => (asset ? { id: asset.id, label: asset.tag } : null),
    link: ({ asset }) => asset?.tag,
  },
  {
    name: 'assetModelId',
    kind: 'record',
    label: t('contracts.coverage.assetModel'),
    help: t('contracts.coverage.assetModel.help'),
    find: findModels,
    read: ({ assetModel }) => (assetModel ? { id: assetModel.id, label: assetModel.name } : null),
    link: ({ assetModel }) => assetModel?.name,
  },
  {
    name: 'siteId',
    kind: 'record',
    label: t('contracts.coverage.site'),
    help: t('contracts.coverage.site.help'),
    find: findSites,
    read: ({ site }) => (site ? { id: site.id, label: site.name } : null),
    link: ({ site }) => site?.name,
  },
  {
    name: 'firstDay',
    kind: 'day',
    label: t('contracts.coverage.firstDay'),
    help: t('contracts.coverage.firstDay.help'),
    read: ({ firstDay }) => firstDay,
  },
  {
    name: 'lastDay',
    kind: 'day',
    label: t('contracts.coverage.lastDay'),
    help: t('contracts.coverage.lastDay.help'),
    read: ({ lastDay }) => lastDay ?? null,
  },
];
