import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** What an e-health service does for those who use it. */
export const ServiceKind = enumOf(
  'DIGITAL_VISIT',
  'WEB_BOOKING',
  'ONLINE_TREATMENT',
  'CARE_INFO_SYSTEM',
  'OFFICE_INFO_SYSTEM',
  'REMOTE_MONITORING',
  'DECISION_SUPPORT',
  'PATIENT_RECORD_ACCESS',
  'INTEGRATION',
  'BASIC_IT',
  'OTHER',
);
export type ServiceKind = EnumOf<typeof ServiceKind>;

/** Who has use of a service or a benefit. */
export const Beneficiary = enumOf('RESIDENT', 'EMPLOYEE', 'DECISION_MAKER', 'SUPPLIER', 'SOCIETY');
export type Beneficiary = EnumOf<typeof Beneficiary>;

/** What is counted when a service is used. */
export const UsageMeasure = enumOf('VISITS', 'BOOKINGS', 'PROGRAMMES', 'LOGINS', 'CONTACTS', 'USERS');
export type UsageMeasure = EnumOf<typeof UsageMeasure>;
