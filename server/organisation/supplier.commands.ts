import type { FieldRules } from '../api/write/fields.ts';
import { emailAddress, organisationNumber, phoneNumber, webAddress } from './forms.ts';

/** How each field of a supplier's input is checked and set. */
export const SUPPLIER_FIELDS: FieldRules = {
  name: {},
  organisationNumber: { canonical: organisationNumber, invalid: 'organisation.organisationNumber' },
  email: { canonical: emailAddress, invalid: 'organisation.email' },
  phone: { canonical: phoneNumber, invalid: 'organisation.phone' },
  website: { canonical: webAddress, invalid: 'organisation.website', longest: 500 },
};
