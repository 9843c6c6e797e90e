import type { CreateEHealthServiceInput, ServiceFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findPeople, findUnits } from '../organisation/finders.ts';
import { personKind } from '../organisation/person-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import { joinedValues, type FieldSpec } from '../records/field-spec.ts';
import { KindLink } from '../records/kind-link.tsx';
import { beneficiaryOptions, kindOptions, measureOptions, phaseOptions } from './service-words.ts';

type Spec = FieldSpec<ServiceFieldsFragment, keyof CreateEHealthServiceInput & string>;

/** Fields that are shown and filled in together. */
export interface ServiceFieldGroup {
  readonly id: 'identity' | 'people' | 'use' | 'pilot' | 'classes';
  readonly fields: readonly Spec[];
}

/** The fields of services but the rows of links and targets, in the order of forms and pages. */
export function serviceFieldGroups(t: Translate): readonly ServiceFieldGroup[] {
  const text = (name: 'code' | 'name' | 'description' | 'pilotConclusion', kind: 'text' | 'multiline'): Spec => ({
    name,
    kind,
    label: t(`services.field.${name}`),
    required: name === 'code' || name === 'name',
    read: (service) => service[name] ?? null,
  });
  const day = (name: 'startedOn' | 'endedOn' | 'pilotFrom' | 'pilotTo' | 'classReviewOn'): Spec => ({
    name,
    kind: 'day',
    label: t(`services.field.${name}`),
    read: (service) => service[name] ?? null,
  });
  const level = (name: 'confidentiality' | 'integrity' | 'availability'): Spec => ({
    name,
    kind: 'choice',
    numeric: true,
    label: t(`inventory.field.${name}`),
    reason: t('inventory.classes.missing'),
    options: ([0, 1, 2, 3, 4] as const).map((value) => ({
      value: String(value),
      label: t(`inventory.classLevel.${value}`),
    })),
    read: (service) => service[name]?.toString() ?? null,
  });
  return [
    {
      id: 'identity',
      fields: [
        text('code', 'text'),
        text('name', 'text'),
        {
          name: 'kind',
          kind: 'choice',
          label: t('services.field.kind'),
          required: true,
          options: kindOptions(t),
          read: ({ kind }) => kind,
        },
        ...unitField(t),
        text('description', 'multiline'),
        {
          name: 'isPrioritised',
          kind: 'choice',
          yesNo: true,
          label: t('services.field.isPrioritised'),
          help: t('services.field.isPrioritised.help'),
          required: true,
          options: [
            { value: 'true', label: t('ui.yes') },
            { value: 'false', label: t('ui.no') },
          ],
          read: ({ isPrioritised }) => String(isPrioritised),
        },
      ],
    },
    { id: 'people', fields: peopleFields(t) },
    {
      id: 'use',
      fields: [
        {
          name: 'functions',
          kind: 'lines',
          label: t('services.field.functions'),
          help: t('services.field.functions.help'),
          read: ({ functions }) => joinedValues(functions),
        },
        {
          name: 'usageMeasure',
          kind: 'choice',
          label: t('services.field.usageMeasure'),
          help: t('services.field.usageMeasure.help'),
          options: measureOptions(t),
          read: ({ usageMeasure }) => usageMeasure ?? null,
        },
        day('startedOn'),
        day('endedOn'),
      ],
    },
    { id: 'pilot', fields: [day('pilotFrom'), day('pilotTo'), text('pilotConclusion', 'multiline')] },
    {
      id: 'classes',
      fields: [level('confidentiality'), level('integrity'), level('availability'), day('classReviewOn')],
    },
  ];
}

function unitField(t: Translate): readonly Spec[] {
  return [
    {
      name: 'unitId',
      kind: 'record',
      label: t('services.field.unit'),
      required: true,
      find: findUnits,
      read: ({ unit }) => ({ id: unit.id, label: unit.name }),
      link: ({ unit }) => (
        <KindLink kind={unitKind} id={unit.id}>
          {unit.name}
        </KindLink>
      ),
    },
  ];
}

function peopleFields(t: Translate): readonly Spec[] {
  const owner = (property: 'businessOwner' | 'itOwner' | 'benefitOwner'): Spec => ({
    name: `${property}Id`,
    kind: 'record',
    label: t(`services.field.${property}`),
    help: t(`services.field.${property}.help`),
    reason: t('services.field.owner.none'),
    find: findPeople,
    read: (service) => {
      const person = service[property];
      return person ? { id: person.id, label: person.name } : null;
    },
    link: (service) => {
      const person = service[property];
      return (
        person && (
          <KindLink kind={personKind} id={person.id}>
            {person.name}
          </KindLink>
        )
      );
    },
  });
  return [
    owner('businessOwner'),
    owner('itOwner'),
    owner('benefitOwner'),
    {
      name: 'beneficiaries',
      kind: 'choices',
      label: t('services.field.beneficiaries'),
      options: beneficiaryOptions(t),
      read: ({ beneficiaries }) => joinedValues(beneficiaries),
    },
  ];
}

/** The free note, which stands by itself. */
export const noteField = (t: Translate): Spec => ({
  name: 'note',
  kind: 'multiline',
  label: t('services.field.note'),
  read: ({ note }) => note ?? null,
});

/** Where a service stands: said when it is entered, and changed by itself from then on. */
export const phaseField = (t: Translate): Spec => ({
  name: 'phase',
  kind: 'choice',
  label: t('services.field.phase'),
  help: t('services.field.phase.help'),
  required: true,
  // A service comes to its broad introduction from its pilot, so none is entered there.
  options: phaseOptions(t).filter(({ value }) => value !== 'ROLLOUT'),
  read: ({ phase }) => phase,
});

/** All fields as one list, for panels and histories. */
export const serviceFields = (t: Translate): readonly FieldSpec<ServiceFieldsFragment>[] => [
  ...serviceFieldGroups(t).flatMap(({ fields }) => fields),
  {
    ...phaseField(t),
    kind: 'choice',
    options: phaseOptions(t),
    read: ({ phase }) => phase,
  },
  noteField(t),
];
