import type { FieldRules } from '../api/write/fields.ts';
import { postalCode } from './forms.ts';

/** How each field of a site's input is checked and set. */
export const SITE_FIELDS: FieldRules = {
  code: { longest: 40 },
  name: {},
  street: {},
  postalCode: { canonical: postalCode, invalid: 'organisation.postalCode' },
  city: {},
};
