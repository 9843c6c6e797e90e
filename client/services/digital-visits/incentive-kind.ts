import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateTravelIncentiveInput, IncentiveFieldsFragment } from '../../gql/graphql.ts';
import { findUnits } from '../../organisation/finders.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, WritableKind } from '../../records/record-kind.ts';
import { findServices } from '../finders.ts';
import { findTravelCalculations } from './finders.ts';

const incentiveFields = graphql(`
  fragment IncentiveFields on TravelIncentive {
    id
    version
    mayChange
    firstMonth
    lastMonth
    baseline
    actual
    share
    payout
    note
    service {
      id
      code
      name
    }
    unit {
      id
      name
    }
    calculation {
      id
      name
    }
    steps {
      ...CalculationStepFields
    }
  }
`);

export type IncentiveFields = FragmentType<typeof incentiveFields>;
export type Incentive = IncentiveFieldsFragment;

export const readIncentive = (incentive: IncentiveFields): Incentive => getFragmentData(incentiveFields, incentive);

export const incentiveKind: WritableKind<IncentiveFields, Incentive> & DeletedKind<Incentive> = {
  type: 'TravelIncentive',
  path: '/services/incentives',
  heading: 'digitalVisits.incentives',
  one: graphql(`
    query IncentiveRecord($id: ID!) {
      record: travelIncentive(id: $id) {
        ...IncentiveFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateIncentive($input: CreateTravelIncentiveInput!) {
        written: createTravelIncentive(input: $input) {
          record: travelIncentive {
            ...IncentiveFields
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
      mutation UpdateIncentive($input: UpdateTravelIncentiveInput!) {
        written: updateTravelIncentive(input: $input) {
          record: travelIncentive {
            ...IncentiveFields
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
      mutation DeleteIncentive($input: DeleteInput!) {
        written: deleteTravelIncentive(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'digitalVisits.incentives.create',
      edit: 'digitalVisits.incentives.edit',
      remove: 'digitalVisits.incentives.remove',
    },
  },
  unmask: readIncentive,
  name: ({ unit, firstMonth, lastMonth }) => `${unit.name}, ${firstMonth}–${lastMonth}`,
  fields: (t): readonly FieldSpec<Incentive, keyof CreateTravelIncentiveInput>[] => [
    {
      name: 'serviceId',
      kind: 'record',
      label: t('digitalVisits.service'),
      required: true,
      find: findServices,
      read: ({ service }) => ({ id: service.id, label: service.name, detail: service.code }),
      link: ({ service }) => service.name,
    },
    {
      name: 'unitId',
      kind: 'record',
      label: t('digitalVisits.incentive.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => unit.name,
    },
    {
      name: 'firstMonth',
      kind: 'month',
      label: t('digitalVisits.save.firstMonth'),
      required: true,
      read: ({ firstMonth }) => firstMonth,
    },
    {
      name: 'lastMonth',
      kind: 'month',
      label: t('digitalVisits.save.lastMonth'),
      required: true,
      read: ({ lastMonth }) => lastMonth,
    },
    {
      name: 'baseline',
      kind: 'money',
      label: t('digitalVisits.incentive.baseline'),
      help: t('digitalVisits.incentive.baseline.help'),
      read: ({ baseline }) => baseline ?? null,
    },
    {
      name: 'actual',
      kind: 'money',
      label: t('digitalVisits.incentive.actual'),
      read: ({ actual }) => actual ?? null,
    },
    {
      name: 'share',
      kind: 'decimal',
      unit: '%',
      label: t('digitalVisits.incentive.share'),
      help: t('digitalVisits.incentive.share.help'),
      required: true,
      read: ({ share }) => share,
    },
    {
      name: 'calculationId',
      kind: 'record',
      label: t('digitalVisits.incentive.calculation'),
      help: t('digitalVisits.incentive.calculation.help'),
      find: findTravelCalculations,
      read: ({ calculation }) => calculation && { id: calculation.id, label: calculation.name },
      link: ({ calculation }) => calculation?.name,
    },
    { name: 'note', kind: 'multiline', label: t('digitalVisits.save.note'), read: ({ note }) => note ?? null },
  ],
};
