import type { Formats } from '../ui/format/formats.ts';
import { splitValues, type FieldSpec, type FieldValue, type RecordValues } from './field-spec.ts';
import { moneyInput } from './money-input.ts';

/** What a form begins with: the record's values, or empty fields for a new one. */
export function valuesOf<Shown>(fields: readonly FieldSpec<Shown>[], shown: Shown | null): RecordValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = shown === null ? null : field.read(shown);
      const isText = field.kind === 'text' || field.kind === 'multiline' || field.kind === 'lines';
      return [field.name, typeof value === 'number' ? String(value) : (value ?? (isText ? '' : null))];
    }),
  );
}

/** The mutation's input of what a form holds: an empty field clears. */
export function inputOf<Shown>(fields: readonly FieldSpec<Shown>[], values: RecordValues): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, inputValue(field, values[field.name] ?? null)]));
}

type InputValue = string | number | boolean | readonly string[] | null;

/** A value of a form as the mutations take it; null for an empty one. */
export function inputValue<Shown>(field: FieldSpec<Shown>, value: FieldValue): InputValue {
  if ((field.kind === 'choices' || field.kind === 'lines') && typeof value !== 'object') return splitValues(value);
  if (value === null || value === '') return field.kind === 'choices' || field.kind === 'lines' ? [] : null;
  if (typeof value === 'object') return value.id;
  if (field.kind === 'money') return moneyInput(value);
  if (field.kind === 'choice' && field.yesNo) return value === 'true';
  const isNumber = field.kind === 'integer' || (field.kind === 'choice' && field.numeric === true);
  return isNumber ? Number(value) : value;
}

/** A field's value as people read it, or null where there is none. Records are called what they are called. */
export function writtenValue<Shown>(field: FieldSpec<Shown>, value: FieldValue, formats: Formats): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'object') return value.label;
  switch (field.kind) {
    case 'day':
      return formats.day(value);
    case 'month':
      return formats.month(value);
    case 'money':
      return formats.moneyExact(value);
    case 'integer':
    case 'decimal':
      return [formats.number(value), field.unit].filter(Boolean).join('\u00a0');
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? value;
    case 'choices':
    case 'lines':
      return splitValues(value)
        .map((one) => field.options?.find((option) => option.value === one)?.label ?? one)
        .join(', ');
    default:
      return writtenText(value, formats);
  }
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A text as it is, but a moment in the reader's time. */
export function writtenText(text: string | null, { dateTime }: Formats): string | null {
  return text !== null && instant.test(text) ? dateTime(text) : text;
}
