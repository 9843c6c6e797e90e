import type { CreateInitiativeInput, InitiativeFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findPeople, findUnits } from '../../organisation/finders.ts';
import { personKind } from '../../organisation/person-kind.tsx';
import { unitKind } from '../../organisation/unit-kind.tsx';
import { joinedValues, type FieldSpec } from '../../records/field-spec.ts';
import { KindLink } from '../../records/kind-link.tsx';
import { kindOptions, stageOptions } from './initiative-words.ts';

type Spec = FieldSpec<InitiativeFieldsFragment, keyof CreateInitiativeInput & string>;

/** Fields that are shown and filled in together. */
export interface InitiativeFieldGroup {
  readonly id: 'identity' | 'proposal' | 'planning' | 'decision';
  readonly fields: readonly Spec[];
}

type TextField =
  | 'code'
  | 'name'
  | 'description'
  | 'area'
  | 'organisationalOutcome'
  | 'economicOutcome'
  | 'planMeasure'
  | 'sideEffects'
  | 'variantOf'
  | 'pilotResult'
  | 'registryNumber'
  | 'proposer'
  | 'initiatedAt'
  | 'note';

const LONG: readonly TextField[] = [
  'description',
  'organisationalOutcome',
  'economicOutcome',
  'sideEffects',
  'pilotResult',
  'note',
];

/** The fields of initiatives but the rows of risks and partners, in the order of forms and pages. */
export function initiativeFieldGroups(t: Translate): readonly InitiativeFieldGroup[] {
  const text = (name: TextField, help?: string): Spec => ({
    name,
    kind: LONG.includes(name) ? 'multiline' : 'text',
    label: t(`portfolio.field.${name}`),
    help,
    required: name === 'code' || name === 'name',
    read: (initiative) => initiative[name] ?? null,
  });
  const month = (name: 'firstMonth' | 'lastMonth' | 'decisionMonth'): Spec => ({
    name,
    kind: 'month',
    label: t(`portfolio.field.${name}`),
    help: t('portfolio.month.help'),
    read: (initiative) => initiative[name] ?? null,
  });
  const year = (name: 'priceLevel' | 'earliestStart' | 'latestStart', help?: string): Spec => ({
    name,
    kind: 'integer',
    label: t(`portfolio.field.${name}`),
    help,
    read: (initiative) => initiative[name] ?? null,
  });
  const yesNo = (name: 'isPrioritised' | 'isMandatory' | 'isAdditional', help: string): Spec => ({
    name,
    kind: 'choice',
    yesNo: true,
    label: t(`portfolio.field.${name}`),
    help,
    required: name !== 'isAdditional',
    options: [
      { value: 'true', label: t('ui.yes') },
      { value: 'false', label: t('ui.no') },
    ],
    read: (initiative) => {
      const value = initiative[name] ?? null;
      return value === null ? null : String(value);
    },
  });
  return [
    {
      id: 'identity',
      fields: [
        text('code'),
        text('name'),
        {
          name: 'kind',
          kind: 'choice',
          label: t('portfolio.field.kind'),
          required: true,
          options: kindOptions(t),
          read: ({ kind }) => kind,
        },
        unitField(t),
        ownerField(t),
        text('area', t('portfolio.field.area.help')),
        text('description'),
        yesNo('isPrioritised', t('portfolio.field.isPrioritised.help')),
      ],
    },
    {
      id: 'proposal',
      fields: [
        month('firstMonth'),
        month('lastMonth'),
        year('priceLevel', t('portfolio.field.priceLevel.help')),
        month('decisionMonth'),
        text('organisationalOutcome', t('portfolio.field.organisationalOutcome.help')),
        text('economicOutcome', t('portfolio.field.economicOutcome.help')),
        yesNo('isAdditional', t('portfolio.field.isAdditional.help')),
        text('planMeasure', t('portfolio.field.planMeasure.help')),
        text('sideEffects'),
      ],
    },
    {
      id: 'planning',
      fields: [
        yesNo('isMandatory', t('portfolio.field.isMandatory.help')),
        year('earliestStart'),
        year('latestStart'),
        text('variantOf', t('portfolio.field.variantOf.help')),
        text('pilotResult'),
      ],
    },
    {
      id: 'decision',
      fields: [
        text('registryNumber'),
        text('proposer'),
        text('initiatedAt'),
        {
          name: 'initiatedOn',
          kind: 'day',
          label: t('portfolio.field.initiatedOn'),
          read: ({ initiatedOn }) => initiatedOn ?? null,
        },
        {
          name: 'proposedDecisions',
          kind: 'lines',
          label: t('portfolio.field.proposedDecisions'),
          help: t('portfolio.field.proposedDecisions.help'),
          read: ({ proposedDecisions }) => joinedValues(proposedDecisions),
        },
        text('note'),
      ],
    },
  ];
}

const unitField = (t: Translate): Spec => ({
  name: 'unitId',
  kind: 'record',
  label: t('portfolio.field.unit'),
  required: true,
  find: findUnits,
  read: ({ unit }) => ({ id: unit.id, label: unit.name }),
  link: ({ unit }) => (
    <KindLink kind={unitKind} id={unit.id}>
      {unit.name}
    </KindLink>
  ),
});

const ownerField = (t: Translate): Spec => ({
  name: 'ownerId',
  kind: 'record',
  label: t('portfolio.field.owner'),
  help: t('portfolio.field.owner.help'),
  reason: t('portfolio.field.owner.none'),
  find: findPeople,
  read: ({ owner }) => (owner ? { id: owner.id, label: owner.name } : null),
  link: ({ owner }) =>
    owner && (
      <KindLink kind={personKind} id={owner.id}>
        {owner.name}
      </KindLink>
    ),
});

/** What stages and decisions have left behind: shown, but changed with the stage alone. */
const steppedFields = (t: Translate): readonly FieldSpec<InitiativeFieldsFragment>[] => [
  {
    name: 'stage',
    kind: 'choice',
    label: t('portfolio.field.stage'),
    options: stageOptions(t),
    read: ({ stage }) => stage,
  },
  {
    name: 'likelyCost',
    kind: 'money',
    label: t('portfolio.field.likelyCost'),
    reason: t('portfolio.cost.none'),
    read: ({ likelyCost }) => likelyCost ?? null,
  },
  ...decisionFields(t),
];

/** The decision on an initiative and its end. */
export const decisionFields = (t: Translate): readonly FieldSpec<InitiativeFieldsFragment>[] => [
  ...(['submittedOn', 'decidedOn'] as const).map((name) => ({
    name,
    kind: 'day' as const,
    label: t(`portfolio.field.${name}`),
    read: (initiative: InitiativeFieldsFragment) => initiative[name] ?? null,
  })),
  ...(['decidedBy', 'decision', 'closingComment', 'stopReason'] as const).map((name) => ({
    name,
    kind: name === 'decidedBy' ? ('text' as const) : ('multiline' as const),
    label: t(`portfolio.field.${name}`),
    read: (initiative: InitiativeFieldsFragment) => initiative[name] ?? null,
  })),
];

/** All fields as one list, for panels and histories. */
export const initiativeFields = (t: Translate): readonly FieldSpec<InitiativeFieldsFragment>[] => [
  ...initiativeFieldGroups(t).flatMap(({ fields }) => fields),
  ...steppedFields(t),
];
