import { recordMutations } from '../api/write/record-mutations.ts';
import { emailAddress, organisationNumber, phoneNumber, webAddress } from './forms.ts';
import { CreateSupplierInput, UpdateSupplierInput } from './supplier.input.ts';
import { suppliers } from './supplier.record.ts';

export const SupplierMutations = recordMutations({
  record: suppliers,
  called: 'a supplier',
  createInput: CreateSupplierInput,
  updateInput: UpdateSupplierInput,
  fields: {
    name: {},
    organisationNumber: { canonical: organisationNumber, invalid: 'organisation.organisationNumber' },
    email: { canonical: emailAddress, invalid: 'organisation.email' },
    phone: { canonical: phoneNumber, invalid: 'organisation.phone' },
    website: { canonical: webAddress, invalid: 'organisation.website', longest: 500 },
  },
});
