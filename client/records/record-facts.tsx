import type { ReactNode } from 'react';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Formats } from '../ui/format/formats.ts';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import type { FieldSpec } from './field-spec.ts';
import { writtenValue } from './record-values.ts';

/** A field of a record as pages and lists show it: other records as links, days with their distance from today. */
export function shownValue<Shown>(field: FieldSpec<Shown>, shown: Shown, formats: Formats): ReactNode {
  if (field.kind === 'record') return field.read(shown) === null ? null : field.link(shown);
  const value = field.read(shown);
  const text = value === null ? null : String(value);
  if (text !== null && 'display' in field && field.display) return field.display(text);
  return field.kind === 'day' && text !== null ? formats.date(text) : writtenValue(field, text, formats);
}

interface RecordFactsProps<Shown> {
  readonly fields: readonly FieldSpec<Shown>[];
  readonly shown: Shown;
  /** One column, for a panel. */
  readonly narrow?: boolean;
  /** Other records by name alone, where there is no room for links. */
  readonly plain?: boolean;
}

/** All fields of a record, with their values. */
export function RecordFacts<Shown>({ fields, shown, narrow = false, plain = false }: RecordFactsProps<Shown>) {
  const formats = useFormats();
  return (
    <FieldList narrow={narrow}>
      {fields.map((field) => (
        <Field key={field.name} label={field.label} reason={field.reason}>
          {plain && field.kind === 'record' ? field.read(shown)?.label : shownValue(field, shown, formats)}
        </Field>
      ))}
    </FieldList>
  );
}
