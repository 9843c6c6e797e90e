import { graphql } from '../../gql/gql.ts';
import type { CreateRenegotiationCaseInput } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { alternativeKinds } from './alternative-kinds.ts';
import { readCase, type Case, type CaseFields } from './case-fields.ts';
import { stageOptions } from './stage.tsx';

/** Renegotiations as their form and their deletion need to know them. */
export const caseForm: FormKind<CaseFields, Case> & DeletedKind<Case> = {
  type: 'RenegotiationCase',
  one: graphql(`
    query RenegotiationCaseRecord($id: ID!) {
      record: renegotiationCase(id: $id) {
        ...RenegotiationCaseFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateRenegotiationCase($input: CreateRenegotiationCaseInput!) {
        written: createRenegotiationCase(input: $input) {
          record: renegotiationCase {
            ...RenegotiationCaseFields
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
      mutation UpdateRenegotiationCase($input: UpdateRenegotiationCaseInput!) {
        written: updateRenegotiationCase(input: $input) {
          record: renegotiationCase {
            ...RenegotiationCaseFields
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
      mutation DeleteRenegotiationCase($input: DeleteInput!) {
        written: deleteRenegotiationCase(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'renegotiation.remove' },
  },
  unmask: readCase,
  name: ({ name }) => name,
};

type Spec = FieldSpec<Case, keyof CreateRenegotiationCaseInput>;

/** What is said of a renegotiation, in the order of its form; the rest is set where it belongs on its page. */
export const caseSpecs = (t: Translate): readonly Spec[] => [
  { name: 'name', kind: 'text', label: t('renegotiation.field.name'), required: true, read: ({ name }) => name },
  {
    name: 'ownerId',
    kind: 'record',
    label: t('renegotiation.field.owner'),
    reason: t('renegotiation.field.owner.none'),
    find: findPeople,
    read: ({ owner }) => (owner ? { id: owner.id, label: owner.name } : null),
    link: ({ owner }) => owner?.name,
  },
  {
    name: 'decisionOn',
    kind: 'day',
    label: t('renegotiation.field.decisionOn'),
    help: t('renegotiation.field.decisionOn.help'),
    read: ({ decisionOn }) => decisionOn ?? null,
  },
  {
    name: 'registryNumber',
    kind: 'text',
    label: t('renegotiation.field.registryNumber'),
    read: ({ registryNumber }) => registryNumber ?? null,
  },
  {
    name: 'targetAnnual',
    kind: 'money',
    label: t('renegotiation.field.targetAnnual'),
    help: t('renegotiation.field.targetAnnual.help'),
    read: ({ targetAnnual }) => targetAnnual ?? null,
  },
  {
    name: 'targetNote',
    kind: 'multiline',
    label: t('renegotiation.field.targetNote'),
    help: t('renegotiation.field.targetNote.help'),
    read: ({ targetNote }) => targetNote ?? null,
  },
  {
    name: 'comment',
    kind: 'multiline',
    label: t('renegotiation.field.comment'),
    read: ({ comment }) => comment ?? null,
  },
];

/** The fields that only the history tells. */
export const caseHistorySpecs = (t: Translate): readonly FieldSpec<Case>[] => [
  ...caseSpecs(t),
  {
    name: 'stage',
    kind: 'choice',
    label: t('renegotiation.field.stage'),
    options: stageOptions(t),
    read: ({ stage }) => stage,
  },
  {
    name: 'horizonMonths',
    kind: 'integer',
    label: t('renegotiation.assume.horizonMonths'),
    read: ({ horizonMonths }) => horizonMonths,
  },
  {
    name: 'yearlyPriceChange',
    kind: 'decimal',
    label: t('renegotiation.assume.yearlyPriceChange'),
    unit: '%',
    read: ({ yearlyPriceChange }) => yearlyPriceChange,
  },
  {
    name: 'discountRate',
    kind: 'decimal',
    label: t('renegotiation.assume.discountRate'),
    unit: '%',
    read: ({ discountRate }) => discountRate,
  },
  {
    name: 'baselineOn',
    kind: 'day',
    label: t('renegotiation.field.baselineOn'),
    read: ({ baselineOn }) => baselineOn ?? null,
  },
  {
    name: 'baselineAnnual',
    kind: 'money',
    label: t('renegotiation.field.baselineAnnual'),
    read: ({ baselineAnnual }) => baselineAnnual ?? null,
  },
  {
    name: 'effectiveFrom',
    kind: 'day',
    label: t('renegotiation.field.effectiveFrom'),
    read: ({ effectiveFrom }) => effectiveFrom ?? null,
  },
  {
    name: 'agreedAnnual',
    kind: 'money',
    label: t('renegotiation.field.agreedAnnual'),
    read: ({ agreedAnnual }) => agreedAnnual ?? null,
  },
  {
    name: 'savingFullYear',
    kind: 'money',
    label: t('renegotiation.field.savingFullYear'),
    read: ({ savingFullYear }) => savingFullYear ?? null,
  },
  {
    name: 'chosenAlternative',
    kind: 'choice',
    label: t('renegotiation.field.chosenAlternative'),
    options: alternativeKinds.map((value) => ({ value, label: t(`renegotiation.alternative.${value}`) })),
    read: ({ chosenAlternative }) => chosenAlternative ?? null,
  },
  {
    name: 'agreedOfferId',
    kind: 'record',
    label: t('renegotiation.field.agreedOffer'),
    find: () => Promise.resolve([]),
    read: ({ agreedOffer }) => (agreedOffer ? { id: agreedOffer.id, label: agreedOffer.bidder } : null),
    link: ({ agreedOffer }) => agreedOffer?.bidder,
  },
  {
    name: 'closingComment',
    kind: 'multiline',
    label: t('renegotiation.field.closingComment'),
    read: ({ closingComment }) => closingComment ?? null,
  },
  {
    name: 'abandonReason',
    kind: 'multiline',
    label: t('renegotiation.field.abandonReason'),
    read: ({ abandonReason }) => abandonReason ?? null,
  },
];
