import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeBondFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { findInitiatives } from '../finders.ts';
import { bondOptions } from '../initiatives/initiative-words.ts';

const fragment = graphql(`
  fragment InitiativeBondFields on InitiativeDependency {
    id
    version
    mayChange
    bond
    years
    note
    initiative {
      id
      code
      name
      stage
    }
    other {
      id
      code
      name
      stage
    }
  }
`);

export type BondFields = FragmentType<typeof fragment>;
export type Bond = InitiativeBondFieldsFragment;

export const readBond = (bond: BondFields): Bond => getFragmentData(fragment, bond);

/** What binds initiatives, as the form and the deletion need to know it. */
export const bondKind: FormKind<BondFields, Bond> & DeletedKind<Bond> = {
  type: 'InitiativeDependency',
  one: graphql(`
    query InitiativeBondRecord($id: ID!) {
      record: initiativeDependency(id: $id) {
        ...InitiativeBondFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateInitiativeBond($input: CreateInitiativeDependencyInput!) {
        written: createInitiativeDependency(input: $input) {
          record: initiativeDependency {
            ...InitiativeBondFields
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
      mutation UpdateInitiativeBond($input: UpdateInitiativeDependencyInput!) {
        written: updateInitiativeDependency(input: $input) {
          record: initiativeDependency {
            ...InitiativeBondFields
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
      mutation DeleteInitiativeBond($input: DeleteInput!) {
        written: deleteInitiativeDependency(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'portfolio.bond.remove' },
  },
  unmask: readBond,
  name: ({ initiative, other }) => `${initiative.name} → ${other.name}`,
};

const plainSpecs = (t: Translate): readonly FieldSpec<Bond>[] => [
  {
    name: 'bond',
    kind: 'choice',
    label: t('portfolio.bond.how'),
    required: true,
    options: bondOptions(t),
    read: ({ bond }) => bond,
  },
  {
    name: 'years',
    kind: 'integer',
    label: t('portfolio.bond.years'),
    help: t('portfolio.bond.years.help'),
    read: ({ years }) => years,
  },
  { name: 'note', kind: 'multiline', label: t('portfolio.field.note'), read: ({ note }) => note ?? null },
];

/** The fields of a bond that is there: between which initiatives it is stays. */
export const bondFields = plainSpecs;

export const newBondFields = (t: Translate): readonly FieldSpec<Bond>[] => [
  {
    name: 'otherId',
    kind: 'record',
    label: t('portfolio.bond.other'),
    required: true,
    find: findInitiatives,
    read: () => null,
    link: () => null,
  },
  ...plainSpecs(t),
];
