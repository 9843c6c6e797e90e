import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formError } from '../../client/ui/form/form-errors.ts';
import {
  optionalDay,
  optionalDecimal,
  optionalRecord,
  requiredDecimal,
  requiredRecord,
  requiredText,
} from '../../client/ui/form/form-values.ts';

/** Says which message a refusal has, by its key. */
const said = (schema: z.ZodType, value: unknown) =>
  schema
    .safeParse(value, {
      error: (issue) => formError(issue, (key, values) => `${key}${values ? JSON.stringify(values) : ''}`),
    })
    .error?.issues.map(({ message }) => message) ?? 'taken';

describe('the values of a form', () => {
  it.each([
    ['a name', requiredText, 'Dator'],
    ['an amount', optionalDecimal, '1200000.00'],
    ['no amount', optionalDecimal, null],
    ['a day', optionalDay, '2026-03-29'],
    ['a record', optionalRecord, { id: '1', label: 'Norra' }],
  ])('take %s', (_what, schema, value) => {
    expect(said(schema, value)).toBe('taken');
  });

  it.each([
    ['an empty name', requiredText, '  ', 'ui.form.error.required'],
    ['a number that could not be read', optionalDecimal, 'tolv', 'ui.form.error.number'],
    ['no number where one must be', requiredDecimal, null, 'ui.form.error.required'],
    ['a day that does not exist', optionalDay, '2026-02-30', 'ui.form.error.date'],
    ['no record where one must be', requiredRecord, null, 'ui.form.error.required'],
    ['an e-mail address without its domain', z.email(), 'anna', 'ui.form.error.email'],
    ['too long a text', z.string().max(3), 'abcd', 'ui.form.error.tooBig{"maximum":3}'],
    ['too small a number', z.number().min(1), 0, 'ui.form.error.tooSmall{"minimum":1}'],
  ])('refuse %s in words that say what to do', (_what, schema, value, message) => {
    expect(said(schema, value)).toEqual([message]);
  });
});
