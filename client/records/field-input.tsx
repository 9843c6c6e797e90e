import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { RecordField } from '../ui/form/record-field.tsx';
import { CheckboxesField, SelectField, TextField } from '../ui/form/text-field.tsx';
import { DateField, MoneyField, MonthField, NumberField } from '../ui/form/value-fields.tsx';
import type { RecordSearch } from '../ui/record/record-option.ts';
import type { FieldSpec, ReferenceSpec, RecordValues } from './field-spec.ts';

type FormOf = Pick<UseFormReturn<RecordValues>, 'control' | 'getValues'>;

interface FieldInputProps<Shown, Spec = FieldSpec<Shown>> {
  readonly field: Spec;
  readonly form: FormOf;
}

/** The place in a form where a field is filled in, in the way of its kind. */
export function FieldInput<Shown>({ field, form }: FieldInputProps<Shown>) {
  const props = propsOf(field, form);
  switch (field.kind) {
    case 'text':
      return <TextField {...props} />;
    case 'multiline':
      return <TextField {...props} multiline />;
    case 'month':
      return <MonthField {...props} />;
    case 'choices':
      return <CheckboxesField {...props} options={field.options ?? []} />;
    case 'lines':
      return <TextField {...props} multiline />;
    case 'day':
      return <DateField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'integer':
    case 'decimal':
      return <NumberField {...props} {...(field.unit !== undefined && { suffix: field.unit })} />;
    case 'choice':
      return <SelectField {...props} options={field.options} />;
    case 'record':
      return <RecordInput field={field} form={form} />;
  }
}

function RecordInput<Shown>({ field, form }: FieldInputProps<Shown, ReferenceSpec<Shown>>) {
  const { find } = field;
  const client = useApolloClient();
  const { getValues } = form;
  const search = useMemo<RecordSearch>(
    () => (text, signal) => find(client, text, signal, getValues()),
    [client, find, getValues],
  );
  return <RecordField {...propsOf(field, form)} search={search} />;
}

function propsOf<Shown>({ name, label, help, required = false }: FieldSpec<Shown>, { control }: FormOf) {
  // The names of the fields are known only when the program runs, so the compiler cannot compare them with their values.
  return { control, name: name as never, label, required, ...(help !== undefined && { help }) };
}
