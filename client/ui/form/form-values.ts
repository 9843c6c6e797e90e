import { z } from './zod.ts';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { isYearMonth } from '../../../server/values/year-month.ts';

/*
 * What the fields of a form hold. A field that could not read what was typed holds the text itself, so that nothing is
 * lost in a draft; these schemas are where such a text is refused, in words that say what to do.
 */

const decimalPattern = /^-?\d+(\.\d+)?$/;
const numberKey = { params: { key: 'ui.form.error.number' } };
const dateKey = { params: { key: 'ui.form.error.date' } };
const monthKey = { params: { key: 'ui.form.error.month' } };
const missingKey = { params: { key: 'ui.form.error.required' } };

/** Text that must be there. */
export const requiredText = z.string().trim().min(1);
/** Text that may be empty. */
export const optionalText = z.string().trim();
/** A decimal string such as '1200000.00', or null. */
export const optionalDecimal = z
  .string()
  .refine((text) => decimalPattern.test(text), numberKey)
  .nullable();
/** A decimal string that must be there. */
export const requiredDecimal = optionalDecimal.refine((value) => value !== null, missingKey);
/** A day 'YYYY-MM-DD', or null. */
export const optionalDay = z.string().refine(isLocalDate, dateKey).nullable();
/** A day that must be there. */
export const requiredDay = optionalDay.refine((value) => value !== null, missingKey);
/** A month 'YYYY-MM', or null. */
export const optionalMonth = z.string().refine(isYearMonth, monthKey).nullable();
/** A month that must be there. */
export const requiredMonth = optionalMonth.refine((value) => value !== null, missingKey);
/** A picked record, or null. */
export const optionalRecord = z.object({ id: z.string(), label: z.string(), detail: z.string().optional() }).nullable();
/** A picked record that must be there. */
export const requiredRecord = optionalRecord.refine((value) => value !== null, missingKey);
