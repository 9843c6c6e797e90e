import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** What a contract is about. */
export const ContractKind = enumOf('SUPPORT', 'SERVICE', 'MAINTENANCE', 'LICENCE', 'SAAS', 'LEASE', 'FRAMEWORK');
export type ContractKind = EnumOf<typeof ContractKind>;

/** The field of operations that a contract belongs to. */
export const ContractDomain = enumOf(
  'MEDICAL_TECHNOLOGY',
  'INFORMATICS',
  'INFRASTRUCTURE',
  'WORKPLACE',
  'COMMUNICATION',
  'IT_SECURITY',
  'OTHER',
);
export type ContractDomain = EnumOf<typeof ContractDomain>;
