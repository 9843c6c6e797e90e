import { z } from '../ui/form/zod.ts';
import {
  optionalDay,
  optionalDecimal,
  optionalMonth,
  optionalRecord,
  optionalText,
  requiredDay,
  requiredDecimal,
  requiredMonth,
  requiredRecord,
  requiredText,
} from '../ui/form/form-values.ts';
import type { FieldSpec, FieldValue, RecordValues } from './field-spec.ts';

const integerKey = { params: { key: 'records.error.integer' } };
const isInteger = (value: string | null) => value === null || /^-?\d+$/.test(value);

const missingKey = { params: { key: 'ui.form.error.required' } };

/**
 * The check of what is typed: that what must be there is, and that each value is of its kind. The rest is the server's.
 * @param missing further fields that must have a value and are empty, such as those of the rows that a form holds
 */
export function schemaOf<Shown>(
  fields: readonly FieldSpec<Shown>[],
  missing: (values: RecordValues) => readonly string[] = () => [],
): z.ZodType<RecordValues, RecordValues> {
  const each = z.object(Object.fromEntries(fields.map((field) => [field.name, valueSchema(field)])));
  const tell = (values: RecordValues, { addIssue }: Pick<z.core.$RefinementCtx, 'addIssue'>) => {
    for (const field of missing(values)) addIssue({ code: 'custom', path: [field], input: null, ...missingKey });
  };
  // What is wrong with one field does not keep others from being told of.
  return each.superRefine(tell, { when: () => true });
}

function valueSchema<Shown>({ kind, required }: FieldSpec<Shown>): z.ZodType<FieldValue, FieldValue> {
  switch (kind) {
    case 'text':
    case 'multiline':
      return required ? requiredText : optionalText;
    case 'day':
      return required ? requiredDay : optionalDay;
    case 'month':
      return required ? requiredMonth : optionalMonth;
    case 'lines':
      return required ? requiredText : optionalText;
    case 'choices':
      return required ? z.string().min(1) : z.string().nullable();
    case 'money':
    case 'decimal':
      return required ? requiredDecimal : optionalDecimal;
    case 'integer':
      return (required ? requiredDecimal : optionalDecimal).refine(isInteger, integerKey);
    case 'choice':
      return required ? z.string().min(1) : z.string().nullable();
    case 'record':
      return required ? requiredRecord : optionalRecord;
  }
}
