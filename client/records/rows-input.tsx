import { ActionIcon, Button, Group, Input, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from './field-input.tsx';
import { rowField, withoutRow, type RowsSpec } from './field-rows.ts';
import type { RecordValues } from './field-spec.ts';
import classes from './records.module.css';

interface RowsInputProps<Shown, Row> {
  readonly rows: RowsSpec<Shown, Row>;
  readonly form: Pick<UseFormReturn<RecordValues>, 'control' | 'getValues' | 'setValue' | 'setFocus' | 'clearErrors'>;
  readonly help: string;
  /** The verb of adding: 'Lägg till länk'. */
  readonly addLabel: string;
}

const asTyped = { shouldDirty: true, shouldTouch: true };

/** Rows of fields in a form, added and taken away one by one. */
export function RowsInput<Shown, Row>({ rows, form, help, addLabel }: RowsInputProps<Shown, Row>) {
  const t = useT();
  const id = useId();
  const { control, setValue, setFocus } = form;
  const { name, label, most, columns } = rows;
  const count = Number(useWatch({ control, name }) ?? 0);
  const fault = useFormState({ control, name }).errors[name]?.message;
  const add = () => {
    setValue(name, String(count + 1), asTyped);
    // The new field is there when this has been drawn.
    requestAnimationFrame(() => setFocus(rowField(name, count, columns[0]?.name ?? '')));
  };
  const remove = (place: number) => {
    for (const [field, value] of Object.entries(withoutRow(rows, form.getValues(), place))) {
      setValue(field, value, asTyped);
    }
    form.clearErrors();
  };
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Title order={3} size="h5" id={id}>
        {label}
      </Title>
      <Text size="sm" c="dimmed">
        {help}
      </Text>
      {typeof fault === 'string' && <Input.Error role="alert">{fault}</Input.Error>}
      {Array.from({ length: count }, (_, place) => (
        <div
          key={place}
          role="group"
          aria-label={t('records.rows.row', { label, place: place + 1 })}
          className={classes.fieldRow}
        >
          {columns.map((column) => (
            <FieldInput
              key={column.name}
              field={{ ...column, name: rowField(name, place, column.name), required: column.required ?? true }}
              form={form}
            />
          ))}
          <ActionIcon
            mt={26}
            aria-label={t('records.rows.remove', { label, place: place + 1 })}
            onClick={() => remove(place)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      {count < most && (
        <Group>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {addLabel}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
