import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Certainty, RangeEnd, Scenario } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { findPeople } from '../../organisation/finders.ts';
import { FieldInput } from '../../records/field-input.tsx';
import type { FieldSpec, RecordValues } from '../../records/field-spec.ts';
import type { FormKind } from '../../records/record-kind.ts';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { inputOf } from '../../records/record-values.ts';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { readSaved, type Saved, type SavedFields } from './calculation.ts';
import type { CalculatorSpec } from './calculator-spec.ts';

const savedKind: FormKind<SavedFields, Saved> = {
  type: 'BenefitCalculation',
  one: graphql(`
    query SavedCalculationRecord($id: ID!) {
      record: benefitCalculation(id: $id) {
        ...SavedCalculationFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation SaveCalculation($input: CreateBenefitCalculationInput!) {
        written: createBenefitCalculation(input: $input) {
          record: benefitCalculation {
            ...SavedCalculationFields
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
      mutation SaveCalculationAgain($input: UpdateBenefitCalculationInput!) {
        written: updateBenefitCalculation(input: $input) {
          record: benefitCalculation {
            ...SavedCalculationFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
  },
  unmask: readSaved,
  name: ({ name }) => name,
};

/** The fields of the benefit that is made; the scenario says whether one is. */
const BENEFIT = ['scenario', 'rangeEnd', 'certainty', 'ownerId'];

function saveSpecs(t: Translate, isRange: boolean): readonly FieldSpec<Saved>[] {
  return [
    { name: 'name', kind: 'text', label: t('digitalVisits.save.name'), required: true, read: ({ name }) => name },
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
      help: t('digitalVisits.save.lastMonth.help'),
      required: true,
      read: ({ lastMonth }) => lastMonth,
    },
    {
      name: 'scenario',
      kind: 'choice',
      label: t('digitalVisits.save.scenario'),
      help: t('digitalVisits.save.scenario.help'),
      options: Object.values(Scenario).map((value) => ({ value, label: t(`digitalVisits.scenario.${value}`) })),
      read: ({ scenario }) => scenario ?? null,
    },
    ...(isRange
      ? [
          {
            name: 'rangeEnd',
            kind: 'choice' as const,
            label: t('digitalVisits.save.rangeEnd'),
            help: t('digitalVisits.save.rangeEnd.help'),
            options: Object.values(RangeEnd).map((value) => ({ value, label: t(`digitalVisits.end.${value}`) })),
            read: ({ rangeEnd }: Saved) => rangeEnd ?? null,
          },
        ]
      : []),
    {
      name: 'certainty',
      kind: 'choice',
      label: t('digitalVisits.save.certainty'),
      help: t('digitalVisits.save.certainty.help'),
      options: Object.values(Certainty).map((value) => ({ value, label: t(`digitalVisits.certainty.${value}`) })),
      read: ({ benefit }) => benefit?.certainty ?? null,
    },
    {
      name: 'ownerId',
      kind: 'record',
      label: t('digitalVisits.save.owner'),
      find: findPeople,
      read: ({ benefit }) => (benefit?.owner ? { id: benefit.owner.id, label: benefit.owner.name } : null),
      link: () => null,
    },
    { name: 'note', kind: 'multiline', label: t('digitalVisits.save.note'), read: ({ note }) => note ?? null },
  ];
}

interface SaveCalculationProps {
  readonly opened: boolean;
  readonly spec: CalculatorSpec;
  /** What is calculated with, as the API takes it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly saved: Saved | null;
  readonly service: { readonly id: string; readonly name: string };
  readonly months: { readonly first: string; readonly last: string };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Keeps a calculation with its steps, and makes a benefit of it where a scenario is chosen. */
export function SaveCalculation(props: SaveCalculationProps) {
  const t = useT();
  return (
    <FormDrawer opened={props.opened} onClose={props.onClose} title={t('digitalVisits.save.title')}>
      <SaveForm {...props} />
    </FormDrawer>
  );
}

function SaveForm({ spec, input, saved, service, months, onClose, onSaved }: SaveCalculationProps) {
  const t = useT();
  const isRange = spec.kind === 'CARE_LEVEL_SHIFT';
  const fields = useMemo(() => saveSpecs(t, isRange), [t, isRange]);
  const given = useMemo<RecordValues | undefined>(
    () =>
      saved
        ? undefined
        : {
            name: t(`digitalVisits.calculator.${spec.input}`),
            firstMonth: months.first,
            lastMonth: months.last,
            scenario: Scenario.ACTUAL,
          },
    [saved, spec, months, t],
  );
  const toInput = (values: RecordValues) => {
    const all = inputOf(fields, values);
    const own = Object.fromEntries(Object.entries(all).filter(([name]) => !BENEFIT.includes(name)));
    const benefit = Object.fromEntries(
      Object.entries(all).filter(([name, value]) => BENEFIT.includes(name) && value !== null),
    );
    return {
      ...own,
      ...(saved ? {} : { serviceId: service.id }),
      [spec.input]: input,
      ...(benefit['scenario'] !== undefined && { benefit }),
    };
  };
  const { form, labels, show } = useRecordEditor({
    kind: savedKind,
    fields,
    shown: saved,
    given,
    draftKey: `BenefitCalculation:${saved?.id ?? `${service.id}:${spec.input}`}`,
    toInput,
    fieldOf: (path) => path.replace('benefit.', ''),
    onSaved,
  });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t('ui.action.save')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      <Text size="sm">{t('digitalVisits.save.for', { service: service.name })}</Text>
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} form={form} />
      ))}
      <Text size="sm">{t(`digitalVisits.save.kind.${spec.kind}`)}</Text>
    </RecordForm>
  );
}
