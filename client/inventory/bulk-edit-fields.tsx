import { CloseButton, Group, Select, Stack } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import type { RecordValues } from '../records/field-spec.ts';
import type { AssetField } from './asset-fields.tsx';

interface BulkEditFieldsProps {
  readonly form: UseFormReturn<RecordValues>;
  /** Every field that can be changed. */
  readonly all: readonly AssetField[];
  /** The fields that are to be changed, in the order that they were chosen. */
  readonly chosen: readonly AssetField[];
  readonly onChange: (chosen: AssetField[]) => void;
}

/** Which fields to change, and to what. */
export function BulkEditFields({ form, all, chosen, onChange }: BulkEditFieldsProps) {
  const t = useT();
  const rest = all.filter((field) => !chosen.includes(field));
  const add = (name: string | null) => onChange([...chosen, ...rest.filter((field) => field.name === name)]);
  return (
    <Stack gap="md">
      {chosen.map((field) => (
        <Group key={field.name} align="flex-start" wrap="nowrap" gap="xs">
          <div style={{ flex: 1, minWidth: 0 }}>
            <FieldInput field={field} form={form} />
          </div>
          <CloseButton
            mt={26}
            aria-label={t('inventory.bulk.keep', { field: field.label })}
            onClick={() => onChange(chosen.filter((other) => other !== field))}
          />
        </Group>
      ))}
      <Select
        key={chosen.length}
        label={t(chosen.length === 0 ? 'inventory.bulk.field' : 'inventory.bulk.anotherField')}
        data={rest.map(({ name, label }) => ({ value: name, label }))}
        value={null}
        onChange={add}
        searchable
        data-autofocus={chosen.length === 0 || undefined}
        nothingFoundMessage={t('ui.nothingFound')}
      />
    </Stack>
  );
}
