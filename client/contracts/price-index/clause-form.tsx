import { MultiSelect, SimpleGrid, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { ClauseFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import type { FieldSpec, RecordValues } from '../../records/field-spec.ts';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { clauseKind } from './clause-kind.ts';
import { ClausePreview } from './clause-preview.tsx';
import { clauseFieldOf, clauseInput, clauseRows, clauseSpecs, ITEMS_FIELD, newClause } from './clause-specs.ts';

interface ClauseFormProps {
  readonly contract: { readonly id: string; readonly start: string };
  /** The items of the contract's price lines, to choose from. */
  readonly items: readonly string[];
  /** The clause to change; null makes one. */
  readonly clause: ClauseFieldsFragment | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** All that can be said of an index clause, with the price that it comes to beneath. */
export function ClauseForm({ contract, items, clause, onClose, onSaved }: ClauseFormProps) {
  const t = useT();
  const fields = useMemo(() => clauseSpecs(t, clause), [t, clause]);
  const toInput = useMemo(
    () => (values: RecordValues) => ({
      ...(!clause && { contractId: contract.id }),
      ...clauseInput(fields, values),
    }),
    [fields, clause, contract.id],
  );
  const { form, labels, show } = useRecordEditor({
    kind: clauseKind,
    fields,
    shown: clause,
    given: clause ? undefined : newClause,
    draftKey: `${clauseKind.type}:${clause?.id ?? `of:${contract.id}`}`,
    toInput,
    fieldOf: clauseFieldOf,
    onSaved,
  });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(clause ? 'ui.action.save' : 'contracts.index.clause.add')}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      <Stack gap="md">
        {clauseRows(fields).map((row) => (
          <SimpleGrid key={row[0]?.name} cols={row.length} spacing="sm">
            {row.map((field) =>
              field.name === ITEMS_FIELD ? (
                <ItemsInput key={field.name} field={field} items={items} control={form.control} />
              ) : (
                <FieldInput key={field.name} field={field} form={form} />
              ),
            )}
          </SimpleGrid>
        ))}
        <ClausePreview control={form.control} fields={fields} clauseId={clause?.id ?? null} toInput={toInput} />
      </Stack>
    </RecordForm>
  );
}

interface ItemsInputProps {
  readonly field: FieldSpec<ClauseFieldsFragment>;
  readonly items: readonly string[];
  readonly control: Control<RecordValues>;
}

/** The items that a clause holds for; the form holds them line by line. */
function ItemsInput({ field: { name, label, help }, items, control }: ItemsInputProps) {
  const t = useT();
  const { field, fieldState } = useController({ control, name });
  const { ref, value, onBlur, onChange } = field;
  const chosen = typeof value === 'string' ? value.split('\n').filter(Boolean) : [];
  return (
    <MultiSelect
      ref={ref}
      label={label}
      description={help}
      error={fieldState.error?.message}
      placeholder={chosen.length ? '' : t('contracts.index.items.all')}
      data={[...new Set([...items, ...chosen])]}
      value={chosen}
      onChange={(next) => onChange(next.join('\n'))}
      onBlur={onBlur}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('ui.form.clearField', { field: label }) }}
      nothingFoundMessage={t('ui.nothingFound')}
    />
  );
}
