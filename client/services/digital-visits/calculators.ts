import { graphql } from '../../gql/gql.ts';
import { TravelMode } from '../../gql/graphql.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import { givenRows, type CalculatorSpec, type Given } from './calculator-spec.ts';
import { findPrices } from './finders.ts';

type Kind = 'integer' | 'decimal' | 'money';

/** A number that a calculator asks for. */
const asked =
  (t: Translate) =>
  (name: string, kind: Kind, unit?: string, options: { optional?: true; help?: true } = {}): FieldSpec<Given> => ({
    name,
    kind,
    label: t(`digitalVisits.input.${name}` as MessageKey),
    ...(options.help && { help: t(`digitalVisits.input.${name}.help` as MessageKey) }),
    required: !options.optional,
    ...(kind !== 'money' && unit !== undefined && { unit }),
    read: (given: Given) => given[name] ?? null,
  });

/** A price from the list, in place of an amount that is typed. */
const priced = (t: Translate, kind: 'WORKING_HOUR' | 'DISTANCE_CONTACT'): FieldSpec<Given> => ({
  name: 'priceId',
  kind: 'record',
  label: t('digitalVisits.input.priceId'),
  help: t('digitalVisits.input.priceId.help'),
  find: findPrices(kind),
  read: ({ priceId, priceName }) => (priceId === undefined ? null : { id: priceId, label: priceName ?? priceId }),
  link: () => null,
});

const visits = (t: Translate): readonly FieldSpec<Given>[] => [
  asked(t)('visits', 'integer', undefined, { help: true }),
  asked(t)('replacing', 'decimal', '%', { help: true }),
];

export const calculators: readonly CalculatorSpec[] = [
  {
    kind: 'AVOIDED_TRAVEL',
    input: 'avoidedTravel',
    document: graphql(`
      query CalculateAvoidedTravel($input: AvoidedTravelInput!) {
        calculated: calculateAvoidedTravel(input: $input) {
          ...CalculationFields
        }
      }
    `),
    fields: (t, { regions }) => [
      ...visits(t),
      {
        name: 'region',
        kind: 'choice',
        label: t('digitalVisits.input.region'),
        required: true,
        options: regions.map((region) => ({ value: region, label: region })),
        read: ({ region }) => region ?? null,
      },
      {
        name: 'on',
        kind: 'day',
        label: t('digitalVisits.input.on'),
        help: t('digitalVisits.input.on.help'),
        required: true,
        read: ({ on }) => on ?? null,
      },
      asked(t)('careGiverShare', 'decimal', '%', { optional: true, help: true }),
    ],
    rows: (t) => ({
      name: 'patterns',
      label: t('digitalVisits.patterns'),
      most: 10,
      columns: [
        {
          name: 'mode',
          kind: 'choice',
          label: t('digitalVisits.mode'),
          options: Object.values(TravelMode).map((value) => ({ value, label: t(`digitalVisits.mode.${value}`) })),
          read: ({ mode }) => mode ?? null,
        },
        asked(t)('share', 'decimal', '%'),
        asked(t)('mil', 'decimal', 'mil', { optional: true }),
        asked(t)('price', 'money', undefined, { optional: true }),
        asked(t)('ceilingReached', 'decimal', '%', { optional: true }),
      ],
      read: (given) => givenRows(given, 'patterns'),
    }),
  },
  {
    kind: 'FREED_SLOTS',
    input: 'freedSlots',
    document: graphql(`
      query CalculateFreedSlots($input: FreedSlotsInput!) {
        calculated: calculateFreedSlots(input: $input) {
          ...CalculationFields
        }
      }
    `),
    fields: (t) => [
      ...visits(t),
      asked(t)('minutesInPerson', 'decimal', 'min'),
      asked(t)('minutesDigital', 'decimal', 'min'),
      asked(t)('slotMinutes', 'decimal', 'min'),
    ],
  },
  {
    kind: 'FREED_TIME',
    input: 'freedTime',
    document: graphql(`
      query CalculateFreedTime($input: FreedTimeInput!) {
        calculated: calculateFreedTime(input: $input) {
          ...CalculationFields
        }
      }
    `),
    fields: (t) => [
      asked(t)('cases', 'integer'),
      asked(t)('hoursPerCase', 'decimal', 'h'),
      asked(t)('hourlyRate', 'money', undefined, { optional: true, help: true }),
      priced(t, 'WORKING_HOUR'),
      asked(t)('realisedShare', 'decimal', '%', { help: true }),
      asked(t)('hoursPerPost', 'decimal', 'h'),
    ],
  },
  {
    kind: 'CARE_LEVEL_SHIFT',
    input: 'careLevelShift',
    document: graphql(`
      query CalculateCareLevelShift($input: CareLevelShiftInput!) {
        calculated: calculateCareLevelShift(input: $input) {
          ...CalculationFields
        }
      }
    `),
    fields: (t) => [
      asked(t)('contacts', 'integer'),
      asked(t)('shareLow', 'decimal', '%'),
      asked(t)('shareHigh', 'decimal', '%'),
      asked(t)('unitCostDifference', 'money', undefined, { help: true }),
    ],
  },
  {
    kind: 'VISIT_COST',
    input: 'visitCost',
    document: graphql(`
      query CalculateVisitCost($input: VisitCostInput!) {
        calculated: calculateVisitCost(input: $input) {
          ...CalculationFields
        }
      }
    `),
    fields: (t) => [
      ...visits(t),
      asked(t)('costInPerson', 'money'),
      asked(t)('costDigital', 'money', undefined, { optional: true, help: true }),
      priced(t, 'DISTANCE_CONTACT'),
      asked(t)('avoidedTravel', 'money', undefined, { optional: true, help: true }),
    ],
  },
];
