import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { BenefitFieldsFragment, CreateBenefitInput } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import { PersonLink } from '../../organisation/person-link.tsx';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { benefitsPath } from '../addresses.ts';
import { beneficiaryChoices, benefitKindChoices, certaintyChoices } from '../choices.ts';
import { ownerFields } from '../owner-fields.tsx';
import { CertaintyBadge } from './certainty-badge.tsx';

const fragment = graphql(`
  fragment BenefitFields on Benefit {
    id
    version
    mayChange
    service {
      id
      code
      name
    }
    contract {
      id
      number
      name
    }
    asset {
      id
      tag
      name
    }
    name
    description
    kind
    certainty
    beneficiary
    owner {
      id
      name
    }
    figureUnit
    baselineValue
    baselineOn
    baselineSource
    target
    targetMonth
    isProven
  }
`);

export type BenefitFields = FragmentType<typeof fragment>;
export type Benefit = BenefitFieldsFragment;

type BenefitSpec = FieldSpec<Benefit, keyof CreateBenefitInput>;

const nameSpec = (t: Translate): BenefitSpec => ({
  name: 'name',
  kind: 'text',
  label: t('economy.benefit.name'),
  required: true,
  read: ({ name }) => name,
});

const otherSpecs = (t: Translate): readonly BenefitSpec[] => [
  {
    name: 'kind',
    kind: 'choice',
    label: t('economy.benefitKind'),
    help: t('economy.benefitKind.help'),
    required: true,
    options: benefitKindChoices(t),
    read: ({ kind }) => kind,
  },
  {
    name: 'certainty',
    kind: 'choice',
    label: t('economy.certainty'),
    help: t('economy.certainty.help'),
    required: true,
    options: certaintyChoices(t),
    read: ({ certainty }) => certainty,
  },
  {
    name: 'beneficiary',
    kind: 'choice',
    label: t('economy.beneficiary'),
    required: true,
    options: beneficiaryChoices(t),
    read: ({ beneficiary }) => beneficiary,
  },
  {
    name: 'ownerId',
    kind: 'record',
    label: t('economy.benefit.owner'),
    help: t('economy.benefit.owner.help'),
    reason: t('economy.benefit.owner.none'),
    find: findPeople,
    read: ({ owner }) => (owner ? { id: owner.id, label: owner.name } : null),
    link: ({ owner }) => owner && <PersonLink {...owner} />,
  },
  {
    name: 'figureUnit',
    kind: 'text',
    label: t('economy.benefit.figureUnit'),
    help: t('economy.benefit.figureUnit.help'),
    reason: t('economy.benefit.figureUnit.none'),
    read: ({ figureUnit }) => figureUnit ?? null,
  },
  {
    name: 'baselineValue',
    kind: 'decimal',
    label: t('economy.benefit.baselineValue'),
    help: t('economy.benefit.baselineValue.help'),
    reason: t('economy.benefit.baseline.none'),
    read: ({ baselineValue }) => baselineValue ?? null,
  },
  {
    name: 'baselineOn',
    kind: 'day',
    label: t('economy.benefit.baselineOn'),
    reason: t('economy.benefit.baseline.none'),
    read: ({ baselineOn }) => baselineOn ?? null,
  },
  {
    name: 'baselineSource',
    kind: 'text',
    label: t('economy.benefit.baselineSource'),
    reason: t('economy.benefit.baseline.none'),
    read: ({ baselineSource }) => baselineSource ?? null,
  },
  {
    name: 'target',
    kind: 'decimal',
    label: t('economy.benefit.target'),
    help: t('economy.benefit.baselineValue.help'),
    read: ({ target }) => target ?? null,
  },
  {
    name: 'targetMonth',
    kind: 'month',
    label: t('economy.benefit.targetMonth'),
    read: ({ targetMonth }) => targetMonth ?? null,
  },
  {
    name: 'description',
    kind: 'multiline',
    label: t('economy.benefit.description'),
    help: t('economy.benefit.description.help'),
    read: ({ description }) => description ?? null,
  },
];

/** The fields of a benefit whose record is given: that of the page that its form is on. */
export const ownBenefitSpecs = (t: Translate): readonly BenefitSpec[] => [nameSpec(t), ...otherSpecs(t)];

/** What services, contracts and assets give back. */
export const benefitKind: WritableKind<BenefitFields, Benefit> = {
  type: 'Benefit',
  path: benefitsPath,
  heading: 'economy.benefits',
  one: graphql(`
    query BenefitRecord($id: ID!) {
      record: benefit(id: $id) {
        ...BenefitFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateBenefit($input: CreateBenefitInput!) {
        written: createBenefit(input: $input) {
          record: benefit {
            ...BenefitFields
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
      mutation UpdateBenefit($input: UpdateBenefitInput!) {
        written: updateBenefit(input: $input) {
          record: benefit {
            ...BenefitFields
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
      mutation DeleteBenefit($input: DeleteInput!) {
        written: deleteBenefit(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'economy.benefits.create', edit: 'economy.benefits.edit', remove: 'economy.benefits.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: (t): readonly BenefitSpec[] => [nameSpec(t), ...ownerFields(t), ...otherSpecs(t)],
};

/** How certain a benefit is, as pages and lists show it. */
export const BenefitStatus = ({ shown }: { readonly shown: Benefit }) => <CertaintyBadge certainty={shown.certainty} />;
