import { beneficiaryChoices, benefitKindChoices, certaintyChoices } from '../../economy/choices.ts';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import { PersonLink } from '../../organisation/person-link.tsx';
import type { FieldSpec } from '../../records/field-spec.ts';
import { toldSpecs, type LineKind } from './line-kind.ts';
import { readBenefit, type planBenefitFields, type PlanBenefit } from './plan-lines.ts';

/** What an initiative gives back, line by line. */
export const benefitKind: LineKind<FragmentType<typeof planBenefitFields>, PlanBenefit> = {
  type: 'InitiativeBenefit',
  one: graphql(`
    query PlanBenefitRecord($id: ID!) {
      record: initiativeBenefit(id: $id) {
        ...PlanBenefitFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreatePlanBenefit($input: CreateInitiativeBenefitInput!) {
        written: createInitiativeBenefit(input: $input) {
          record: initiativeBenefit {
            ...PlanBenefitFields
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
      mutation UpdatePlanBenefit($input: UpdateInitiativeBenefitInput!) {
        written: updateInitiativeBenefit(input: $input) {
          record: initiativeBenefit {
            ...PlanBenefitFields
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
      mutation DeletePlanBenefit($input: DeleteInput!) {
        written: deleteInitiativeBenefit(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'plan.benefit.remove' },
  },
  unmask: readBenefit,
  name: ({ name }) => name,
};

export const benefitSpecs = (t: Translate): readonly FieldSpec<PlanBenefit>[] => [
  { name: 'name', kind: 'text', label: t('plan.line.name'), required: true, read: ({ name }) => name },
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
    help: t('plan.certainty.help'),
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
    help: t('plan.figureUnit.help'),
    reason: t('plan.figureUnit.none'),
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
  ...toldSpecs<PlanBenefit>(t),
];
