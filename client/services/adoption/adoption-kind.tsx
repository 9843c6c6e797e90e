import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AdoptionFieldsFragment, CreateServiceAdoptionInput } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import { unitKind } from '../../organisation/unit-kind.tsx';
import type { FieldSpec } from '../../records/field-spec.ts';
import { KindLink } from '../../records/kind-link.tsx';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const fragment = graphql(`
  fragment AdoptionFields on ServiceAdoption {
    id
    version
    mayChange
    unit {
      id
      name
    }
    plannedFrom
    startedOn
    endedOn
    population
    isPilot
    note
  }
`);

export type AdoptionFields = FragmentType<typeof fragment>;
export type Adoption = AdoptionFieldsFragment;

export const readAdoption = (adoption: AdoptionFields): Adoption => getFragmentData(fragment, adoption);

/** That units use a service, as the form and the deletion need to know it. */
export const adoptionKind: FormKind<AdoptionFields, Adoption> & DeletedKind<Adoption> = {
  type: 'ServiceAdoption',
  one: graphql(`
    query AdoptionRecord($id: ID!) {
      record: serviceAdoption(id: $id) {
        ...AdoptionFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateAdoption($input: CreateServiceAdoptionInput!) {
        written: createServiceAdoption(input: $input) {
          record: serviceAdoption {
            ...AdoptionFields
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
      mutation UpdateAdoption($input: UpdateServiceAdoptionInput!) {
        written: updateServiceAdoption(input: $input) {
          record: serviceAdoption {
            ...AdoptionFields
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
      mutation DeleteAdoption($input: DeleteInput!) {
        written: deleteServiceAdoption(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'services.adoption.remove' },
  },
  unmask: readAdoption,
  name: ({ unit }) => unit.name,
};

/** The fields of a unit's adoption, in the order of its form. */
export function adoptionSpecs(t: Translate): readonly FieldSpec<Adoption, keyof CreateServiceAdoptionInput & string>[] {
  const day = (name: 'plannedFrom' | 'startedOn' | 'endedOn') => ({
    name,
    kind: 'day' as const,
    label: t(`services.adoption.${name}`),
    read: (adoption: Adoption) => adoption[name] ?? null,
  });
  return [
    {
      name: 'unitId',
      kind: 'record',
      label: t('services.adoption.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => (
        <KindLink kind={unitKind} id={unit.id}>
          {unit.name}
        </KindLink>
      ),
    },
    day('plannedFrom'),
    day('startedOn'),
    day('endedOn'),
    {
      name: 'population',
      kind: 'integer',
      label: t('services.adoption.population'),
      help: t('services.adoption.population.help'),
      read: ({ population }) => population ?? null,
    },
    {
      name: 'isPilot',
      kind: 'choice',
      yesNo: true,
      label: t('services.adoption.isPilot'),
      required: true,
      options: [
        { value: 'true', label: t('ui.yes') },
        { value: 'false', label: t('ui.no') },
      ],
      read: ({ isPilot }) => String(isPilot),
    },
    { name: 'note', kind: 'multiline', label: t('services.field.note'), read: ({ note }) => note ?? null },
  ];
}
