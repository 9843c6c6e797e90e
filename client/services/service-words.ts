import type { Beneficiary, ServiceKind, ServicePhase, ShareBasis, UsageMeasure } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Choice } from '../records/field-spec.ts';

/** In which order the values of an enum are offered; the compiler sees to it that none is missing. */
const ordered = <Value extends string>(values: Readonly<Record<Value, true>>) => Object.keys(values) as Value[];

/** The phases of services, from idea to end. */
export const phases = ordered<ServicePhase>({
  IDEA: true,
  PILOT: true,
  ROLLOUT: true,
  OPERATION: true,
  PHASE_OUT: true,
  ENDED: true,
});

const kinds = ordered<ServiceKind>({
  DIGITAL_VISIT: true,
  WEB_BOOKING: true,
  ONLINE_TREATMENT: true,
  CARE_INFO_SYSTEM: true,
  OFFICE_INFO_SYSTEM: true,
  REMOTE_MONITORING: true,
  DECISION_SUPPORT: true,
  PATIENT_RECORD_ACCESS: true,
  INTEGRATION: true,
  BASIC_IT: true,
  OTHER: true,
});

const beneficiaries = ordered<Beneficiary>({
  RESIDENT: true,
  EMPLOYEE: true,
  DECISION_MAKER: true,
  SUPPLIER: true,
  SOCIETY: true,
});

const measures = ordered<UsageMeasure>({
  VISITS: true,
  BOOKINGS: true,
  PROGRAMMES: true,
  LOGINS: true,
  CONTACTS: true,
  USERS: true,
});

const bases = ordered<ShareBasis>({ PERCENT: true, EQUAL: true, QUANTITY: true, USAGE: true, ACQUISITION_COST: true });

type Options = (t: Translate) => readonly Choice[];

export const phaseOptions: Options = (t) => phases.map((value) => ({ value, label: t(`services.phase.${value}`) }));
export const kindOptions: Options = (t) => kinds.map((value) => ({ value, label: t(`services.kind.${value}`) }));
export const beneficiaryOptions: Options = (t) =>
  beneficiaries.map((value) => ({ value, label: t(`services.beneficiary.${value}`) }));
export const measureOptions: Options = (t) =>
  measures.map((value) => ({ value, label: t(`services.usageMeasure.${value}`) }));
export const basisOptions: Options = (t) => bases.map((value) => ({ value, label: t(`services.basis.${value}`) }));
