import { yesNo } from '../../contracts/procurement/yes-no.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { TravelMode, type CreateTravelTariffInput, type TariffFieldsFragment } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';

const tariffFields = graphql(`
  fragment TariffFields on TravelTariff {
    id
    version
    region
    mode
    firstDay
    lastDay
    sekPerMil
    ownCharge
    ceiling
    source
    isVerified
  }
`);

export type TariffFields = FragmentType<typeof tariffFields>;

export const tariffKind: WritableKind<TariffFields, TariffFieldsFragment> = {
  type: 'TravelTariff',
  path: '/services/tariffs',
  heading: 'digitalVisits.tariffs',
  one: graphql(`
    query TariffRecord($id: ID!) {
      record: travelTariff(id: $id) {
        ...TariffFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateTariff($input: CreateTravelTariffInput!) {
        written: createTravelTariff(input: $input) {
          record: travelTariff {
            ...TariffFields
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
      mutation UpdateTariff($input: UpdateTravelTariffInput!) {
        written: updateTravelTariff(input: $input) {
          record: travelTariff {
            ...TariffFields
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
      mutation DeleteTariff($input: DeleteInput!) {
        written: deleteTravelTariff(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'digitalVisits.tariffs.create',
      edit: 'digitalVisits.tariffs.edit',
      remove: 'digitalVisits.tariffs.remove',
    },
  },
  unmask: (record) => getFragmentData(tariffFields, record),
  name: ({ region, firstDay }) => `${region}, ${firstDay}`,
  fields: (t): readonly FieldSpec<TariffFieldsFragment, keyof CreateTravelTariffInput>[] => [
    {
      name: 'region',
      kind: 'text',
      label: t('digitalVisits.tariffs.region'),
      help: t('digitalVisits.tariffs.region.help'),
      required: true,
      read: ({ region }) => region,
    },
    {
      name: 'mode',
      kind: 'choice',
      label: t('digitalVisits.mode'),
      required: true,
      options: Object.values(TravelMode).map((value) => ({ value, label: t(`digitalVisits.mode.${value}`) })),
      read: ({ mode }) => mode,
    },
    {
      name: 'firstDay',
      kind: 'day',
      label: t('contracts.thresholds.firstDay'),
      required: true,
      read: ({ firstDay }) => firstDay,
    },
    {
      name: 'lastDay',
      kind: 'day',
      label: t('contracts.thresholds.lastDay'),
      reason: t('contracts.prices.untilFurther'),
      read: ({ lastDay }) => lastDay ?? null,
    },
    {
      name: 'sekPerMil',
      kind: 'money',
      label: t('digitalVisits.tariffs.sekPerMil'),
      help: t('digitalVisits.tariffs.sekPerMil.help'),
      reason: t('digitalVisits.tariffs.sekPerMil.none'),
      read: ({ sekPerMil }) => sekPerMil ?? null,
    },
    {
      name: 'ownCharge',
      kind: 'money',
      label: t('digitalVisits.tariffs.ownCharge'),
      help: t('digitalVisits.tariffs.ownCharge.help'),
      required: true,
      read: ({ ownCharge }) => ownCharge,
    },
    {
      name: 'ceiling',
      kind: 'money',
      label: t('digitalVisits.tariffs.ceiling'),
      help: t('digitalVisits.tariffs.ceiling.help'),
      required: true,
      read: ({ ceiling }) => ceiling,
    },
    {
      name: 'source',
      kind: 'text',
      label: t('contracts.thresholds.source'),
      help: t('digitalVisits.source.help'),
      required: true,
      read: ({ source }) => source,
    },
    {
      name: 'isVerified',
      kind: 'choice',
      yesNo: true,
      label: t('contracts.thresholds.isVerified'),
      help: t('contracts.thresholds.isVerified.help'),
      required: true,
      options: yesNo(t),
      read: ({ isVerified }) => String(isVerified),
    },
  ],
};
