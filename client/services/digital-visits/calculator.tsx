import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import type { RecordValues } from '../../records/field-spec.ts';
import { rowCount, rowField } from '../../records/field-rows.ts';
import { schemaOf } from '../../records/record-schema.ts';
import { RowsInput } from '../../records/rows-input.tsx';
import { formError } from '../../ui/form/form-errors.ts';
import { CalculationOutcome } from './calculation-outcome.tsx';
import type { Saved } from './calculation.ts';
import {
  calculationInput,
  fieldAt,
  specsOf,
  valuesToBegin,
  type CalculatorChoices,
  type CalculatorSpec,
  type Given,
} from './calculator-spec.ts';
import classes from './digital-visits.module.css';
import { SaveCalculation } from './save-calculation.tsx';
import { useCalculation } from './use-calculation.ts';

/** What is typed is at rest so long before it is calculated with, in milliseconds. */
const REST = 300;

interface CalculatorProps {
  readonly spec: CalculatorSpec;
  readonly choices: CalculatorChoices;
  /** What it begins with. */
  readonly given: Given;
  /** The saved calculation that is changed; null for a new one. */
  readonly saved: Saved | null;
  /** The service that it is saved for; null until one is chosen. */
  readonly service: { readonly id: string; readonly name: string } | null;
  /** The months that are proposed when it is saved. */
  readonly months: { readonly first: string; readonly last: string };
  readonly onSaved: () => void;
}

/** A calculator: what it asks for, and what that comes to while one types. */
export function Calculator({ spec, choices, given, saved, service, months, onSaved }: CalculatorProps) {
  const t = useT();
  const id = useId();
  const fields = useMemo(() => specsOf(spec, t, choices), [spec, t, choices]);
  const schema = useMemo(() => schemaOf(fields), [fields]);
  const form = useForm<RecordValues>({
    resolver: zodResolver(schema, { error: (issue) => formError(issue, t) }),
    defaultValues: useMemo(() => valuesToBegin(spec, fields, given, t), [spec, fields, given, t]),
    mode: 'onTouched',
  });
  const [saving, setSaving] = useState(false);
  const values = useWatch({ control: form.control }) as RecordValues;
  const rows = spec.rows?.(t);
  const checked = schema.safeParse(values);
  const missing = [
    ...(checked.success ? [] : checked.error.issues.flatMap(({ path }) => labelOf(String(path[0])) ?? [])),
    ...missingInRows(),
  ];
  const input = missing.length === 0 && checked.success ? calculationInput(spec, values, t, choices) : null;
  const [asked] = useDebouncedValue(input && JSON.stringify(input), REST);
  const answer = useCalculation(spec.document, asked);
  const fault = answer && 'fault' in answer ? answer.fault : null;
  const calculation = answer && 'calculation' in answer ? answer.calculation : null;
  const label = t(`digitalVisits.calculator.${spec.input}`);

  return (
    <div className={classes.columns}>
      <Stack gap="md">
        <Text size="sm">{t(`digitalVisits.calculator.${spec.input}.help`)}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
          {spec.fields(t, choices).map((field) => (
            <FieldInput key={field.name} field={field} form={form} />
          ))}
        </SimpleGrid>
        {rows && (
          <RowsInput
            rows={rows}
            form={form}
            help={t('digitalVisits.patterns.help')}
            addLabel={t('digitalVisits.patterns.add')}
          />
        )}
      </Stack>
      <section aria-labelledby={id}>
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3" id={id}>
            {t('digitalVisits.outcome')}
          </Title>
          {input && calculation && (
            <Button disabled={service === null} onClick={() => setSaving(true)}>
              {t(saved ? 'digitalVisits.save.again' : 'digitalVisits.save')}
            </Button>
          )}
        </Group>
        <div aria-live="polite">
          {missing.length > 0 && <Text size="sm">{t('digitalVisits.missing', { fields: missing.join(', ') })}</Text>}
          {missing.length === 0 && fault && (
            <Text size="sm" c="var(--mantine-color-error)">
              {[labelOf(fieldAt(spec, fault.fields[0]?.path ?? '', t)), fault.fields[0]?.message ?? fault.message]
                .filter(Boolean)
                .join(': ')}
            </Text>
          )}
          {missing.length === 0 && !answer && <Text size="sm">{t('digitalVisits.counting')}</Text>}
        </div>
        {missing.length === 0 && calculation && (
          <>
            <CalculationOutcome
              calculation={calculation}
              label={label}
              advice={t(`digitalVisits.calculator.${spec.input}.advice`)}
            />
            {service === null && (
              <Text size="sm" mt="md">
                {t('digitalVisits.save.needsService')}
              </Text>
            )}
          </>
        )}
      </section>
      {service && input && (
        <SaveCalculation
          opened={saving}
          spec={spec}
          input={input}
          saved={saved}
          service={service}
          months={months}
          onClose={() => setSaving(false)}
          onSaved={() => {
            setSaving(false);
            onSaved();
          }}
        />
      )}
    </div>
  );

  function labelOf(name: string): string | undefined {
    return fields.find((field) => field.name === name)?.label;
  }

  /** What rows that are there must have; those beyond them need nothing. */
  function missingInRows(): string[] {
    if (!rows) return [];
    return Array.from({ length: rowCount(rows.name, values) }, (_, place) =>
      rows.columns
        .filter(({ required, kind }) => required || kind === 'choice')
        .map(({ name }) => rowField(rows.name, place, name))
        .filter((name) => (values[name] ?? '') === '')
        .flatMap((name) => labelOf(name) ?? []),
    ).flat();
  }
}
