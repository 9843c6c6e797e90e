import { Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import type { FieldProps } from './field-props.ts';

/** Text of one line, or of more. */
export function TextField<Values extends FieldValues>(props: FieldProps<Values, string> & { multiline?: boolean }) {
  const { control, name, help, multiline, ...rest } = props;
  const { field, fieldState } = useController({ control, name });
  const input = { ...rest, ...field, description: help, error: fieldState.error?.message };
  return multiline ? <Textarea {...input} autosize minRows={3} /> : <TextInput {...input} />;
}

interface SelectFieldProps<Values extends FieldValues> extends FieldProps<Values, string | null> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few choices. */
export function SelectField<Values extends FieldValues>(props: SelectFieldProps<Values>) {
  const { control, name, help, options, required, ...rest } = props;
  const t = useT();
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...rest}
      {...field}
      required={required ?? false}
      description={help}
      error={fieldState.error?.message}
      data={options.map((option) => ({ ...option }))}
      searchable={options.length > 8}
      clearable={!required}
      allowDeselect={!required}
      clearButtonProps={{ 'aria-label': t('ui.action.clear') }}
      nothingFoundMessage={t('ui.nothingFound')}
    />
  );
}

/** Any of a few choices: their values a line each, or null. */
export function CheckboxesField<Values extends FieldValues>(props: SelectFieldProps<Values>) {
  const { control, name, help, options, label, required, disabled } = props;
  const { field, fieldState } = useController({ control, name });
  const value: string | null = field.value;
  return (
    <Checkbox.Group
      label={label}
      description={help}
      error={fieldState.error?.message}
      required={required ?? false}
      value={value?.split('\n') ?? []}
      onChange={(chosen) => {
        // In the order of the choices, so that the same choices are always the same value.
        const ordered = options.filter((option) => chosen.includes(option.value));
        field.onChange(ordered.map((option) => option.value).join('\n') || null);
      }}
    >
      <Group gap="md" mt={6}>
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            ref={index === 0 ? field.ref : undefined}
            value={option.value}
            label={option.label}
            disabled={disabled ?? false}
            onBlur={field.onBlur}
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** Yes or no. */
export function CheckboxField<Values extends FieldValues>(props: FieldProps<Values, boolean>) {
  const { control, name, help, ...rest } = props;
  const { field, fieldState } = useController({ control, name });
  const { value, ...input } = field;
  return <Checkbox {...rest} {...input} checked={value} description={help} error={fieldState.error?.message} />;
}
