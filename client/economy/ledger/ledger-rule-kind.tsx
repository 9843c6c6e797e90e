import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { findAssets, findContracts } from '../../contracts/finders.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { CostClass, type CreateLedgerRuleInput, type LedgerRuleFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { ledgerRulesPath } from './addresses.ts';
import { findCostCategories } from '../finders.ts';
import { ownerName, ownerOf, ownerPath } from '../figure-owner.ts';
import { findServices } from '../../services/finders.ts';

const ledgerRuleFields = graphql(`
  fragment LedgerRuleFields on LedgerRule {
    id
    version
    year
    account
    costCentre
    project
    isLeftOut
    costClass
    note
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
    category {
      id
      name
    }
  }
`);

export type LedgerRuleFields = FragmentType<typeof ledgerRuleFields>;
export type LedgerRule = LedgerRuleFieldsFragment;

export const readLedgerRule = (rule: LedgerRuleFields): LedgerRule => getFragmentData(ledgerRuleFields, rule);

/** What a rule takes, as its economist would say it: 65* · 4710. */
export const patternsOf = ({ account, costCentre, project }: Pick<LedgerRule, 'account' | 'costCentre' | 'project'>) =>
  [account, costCentre, project].filter(Boolean).join(' · ');

/** What a rule makes costs of, as a link; null where it leaves out. */
export function targetOf(rule: Pick<LedgerRule, 'service' | 'contract' | 'asset'>) {
  const owner = ownerOf(rule);
  return owner && { label: ownerName(owner), to: ownerPath(owner) };
}

const linkTo = (rule: LedgerRule) => {
  const target = targetOf(rule);
  return (
    target && (
      <Anchor component={Link} to={target.to} size="sm">
        {target.label}
      </Anchor>
    )
  );
};

/** The years that can be chosen; the API takes any. */
const YEARS = Array.from({ length: 40 }, (_, index) => String(2010 + index));

/** The fields of a rule, in the order of its form. */
export const ledgerRuleSpecs = (t: Translate): readonly FieldSpec<LedgerRule, keyof CreateLedgerRuleInput>[] => [
  {
    name: 'year',
    kind: 'choice',
    numeric: true,
    label: t('ledger.rule.year'),
    required: true,
    options: YEARS.map((year) => ({ value: year, label: year })),
    read: ({ year }) => String(year),
  },
  {
    name: 'account',
    kind: 'text',
    label: t('ledger.rule.account'),
    help: t('ledger.rule.pattern.help'),
    reason: t('ledger.rule.any'),
    read: ({ account }) => account ?? null,
  },
  {
    name: 'costCentre',
    kind: 'text',
    label: t('ledger.rule.costCentre'),
    reason: t('ledger.rule.any'),
    read: ({ costCentre }) => costCentre ?? null,
  },
  {
    name: 'project',
    kind: 'text',
    label: t('ledger.rule.project'),
    reason: t('ledger.rule.any'),
    read: ({ project }) => project ?? null,
  },
  {
    name: 'isLeftOut',
    kind: 'choice',
    yesNo: true,
    label: t('ledger.rule.isLeftOut'),
    help: t('ledger.rule.isLeftOut.help'),
    required: true,
    options: [
      { value: 'false', label: t('ledger.rule.isLeftOut.false') },
      { value: 'true', label: t('ledger.rule.isLeftOut.true') },
    ],
    read: ({ isLeftOut }) => String(isLeftOut),
  },
  {
    name: 'serviceId',
    kind: 'record',
    label: t('ledger.rule.service'),
    help: t('ledger.rule.target.help'),
    reason: t('ledger.rule.otherTarget'),
    find: findServices,
    read: ({ service }) => (service ? { id: service.id, label: service.name } : null),
    link: (rule) => rule.service && linkTo(rule),
  },
  {
    name: 'contractId',
    kind: 'record',
    label: t('ledger.rule.contract'),
    reason: t('ledger.rule.otherTarget'),
    find: findContracts,
    read: ({ contract }) => (contract ? { id: contract.id, label: `${contract.number} ${contract.name}` } : null),
    link: (rule) => rule.contract && linkTo(rule),
  },
  {
    name: 'assetId',
    kind: 'record',
    label: t('ledger.rule.asset'),
    reason: t('ledger.rule.otherTarget'),
    find: findAssets,
    read: ({ asset }) => (asset ? { id: asset.id, label: asset.tag } : null),
    link: (rule) => rule.asset && linkTo(rule),
  },
  {
    name: 'categoryId',
    kind: 'record',
    label: t('ledger.rule.category'),
    reason: t('ledger.rule.leftOut'),
    find: findCostCategories,
    read: ({ category }) => (category ? { id: category.id, label: category.name } : null),
    link: ({ category }) => category?.name,
  },
  {
    name: 'costClass',
    kind: 'choice',
    label: t('ledger.rule.costClass'),
    required: true,
    options: Object.values(CostClass).map((value) => ({ value, label: t(`ledger.costClass.${value}`) })),
    read: ({ costClass }) => costClass,
  },
  { name: 'note', kind: 'multiline', label: t('ledger.rule.note'), read: ({ note }) => note ?? null },
];

/** Rules of ledgers, as lists, pages and forms need to know them. */
export const ledgerRuleKind: WritableKind<LedgerRuleFields, LedgerRule> = {
  type: 'LedgerRule',
  path: ledgerRulesPath,
  heading: 'ledger.rules',
  one: graphql(`
    query LedgerRuleRecord($id: ID!) {
      record: ledgerRule(id: $id) {
        ...LedgerRuleFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateLedgerRule($input: CreateLedgerRuleInput!) {
        written: createLedgerRule(input: $input) {
          record: ledgerRule {
            ...LedgerRuleFields
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
      mutation UpdateLedgerRule($input: UpdateLedgerRuleInput!) {
        written: updateLedgerRule(input: $input) {
          record: ledgerRule {
            ...LedgerRuleFields
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
      mutation DeleteLedgerRule($input: DeleteInput!) {
        written: deleteLedgerRule(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'ledger.rule.create', edit: 'ledger.rule.edit', remove: 'ledger.rule.remove' },
  },
  unmask: readLedgerRule,
  name: (rule) => `${rule.year}: ${patternsOf(rule)}`,
  fields: ledgerRuleSpecs,
};
