import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import type { RecordValues } from '../records/field-spec.ts';
import type { RecordFormState } from '../ui/form/use-record-form.ts';
import type { ContractField } from './contract-fields.tsx';
import classes from './contract-form.module.css';
import { mostOptions, optionCount, optionField, optionFields, withoutOption } from './option-rows.ts';

interface OptionRowsProps {
  readonly form: RecordFormState<RecordValues>;
  readonly fields: readonly ContractField[];
}

const asTyped = { shouldDirty: true, shouldTouch: true };

/** The extension options of a contract, one after the other: 2+1+1. */
export function OptionRows({ form, fields }: OptionRowsProps) {
  const t = useT();
  const id = useId();
  const { control, setValue, setFocus } = form;
  const count = Number(useWatch({ control, name: optionCount }) ?? 0);
  const add = () => {
    setValue(optionField(count, 'callOffUnit'), 'MONTHS', asTyped);
    setValue(optionCount, String(count + 1), asTyped);
    // The new field is there when this has been drawn.
    requestAnimationFrame(() => setFocus(optionField(count, 'months')));
  };
  const remove = (place: number) => {
    for (const [name, value] of Object.entries(withoutOption(form.getValues(), place))) setValue(name, value, asTyped);
    form.clearErrors();
  };
  return (
    <Stack component="section" aria-labelledby={id} gap="sm" mt="lg">
      <Title order={2} size="h3" id={id}>
        {t('contracts.group.options')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(count === 0 ? 'contracts.option.none' : 'contracts.option.help')}
      </Text>
      {Array.from({ length: count }, (_, place) => (
        <fieldset key={place} className={classes.option}>
          <legend>{t('contracts.option.title', { place: place + 1 })}</legend>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {optionFields.map((part) => {
              const field = fields.find(({ name }) => name === optionField(place, part));
              return (
                field && (
                  <FieldInput key={field.name} field={{ ...field, label: t(`contracts.option.${part}`) }} form={form} />
                )
              );
            })}
          </SimpleGrid>
          <Group justify="flex-end" mt="sm">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => remove(place)}
            >
              {t('contracts.option.remove', { place: place + 1 })}
            </Button>
          </Group>
        </fieldset>
      ))}
      {count < mostOptions && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('contracts.option.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
