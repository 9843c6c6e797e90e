import type { ProcurementRule } from './procurement-warning.ts';

type Texts = { sv: string; en: string };

/** `{amount}` and `{limit}` are amounts in words, `{day}` a day. */
const WARNINGS: Readonly<Record<`contracts.procurement.${ProcurementRule}`, Texts>> = {
  'contracts.procurement.FRAMEWORK_OVER_FOUR_YEARS': {
    sv: 'Ramavtalet kan med optioner och förlängningar gälla längre än fyra år. Det kräver särskilda skäl.',
    en: 'With options and renewals the framework agreement can last longer than four years. That takes special reasons.',
  },
  'contracts.procurement.FRAMEWORK_CEILING_PASSED': {
    sv: 'Det har avropats för {amount}, mer än takvolymen {limit}. Ramavtalet är förbrukat.',
    en: '{amount} has been called off, more than the ceiling of {limit}. The framework agreement is used up.',
  },
  'contracts.procurement.DIRECT_AWARD_TOO_LARGE': {
    sv: 'Värdet {amount} når direktupphandlingsgränsen {limit}. Avtalet borde ha annonserats.',
    en: 'The value {amount} reaches the limit for direct awards, {limit}. The contract should have been announced.',
  },
  'contracts.procurement.DIRECT_AWARD_TO_DOCUMENT': {
    sv: 'Direktupphandlingens värde {amount} är över {limit}: den ska dokumenteras inom 30 dagar från det att avtalet ingicks.',
    en: 'The direct award’s value {amount} is above {limit}: it must be documented within 30 days of the contract.',
  },
  'contracts.procurement.EU_PROCEDURE_NEEDED': {
    sv: 'Värdet {amount} når EU:s tröskelvärde {limit}. Avtalet borde ha upphandlats enligt direktivets regler.',
    en: 'The value {amount} reaches the EU threshold, {limit}. The contract should have been procured by the directive.',
  },
  'contracts.procurement.AWARD_NOTICE_DUE': {
    sv: 'Värdet {amount} når {limit}: en efterannons ska skickas senast {day}.',
    en: 'The value {amount} reaches {limit}: a notice of the award must be sent by {day}.',
  },
  'contracts.procurement.SIGNED_IN_STANDSTILL': {
    sv: 'Avtalet undertecknades under avtalsspärren. Det fick undertecknas tidigast {day}.',
    en: 'The contract was signed during the standstill. It could be signed on {day} at the earliest.',
  },
  'contracts.procurement.CHANGE_NOT_MINOR': {
    sv: 'Ändringarna av mindre värde är tillsammans {amount}. De ska vara mindre än {limit}.',
    en: 'The changes for minor value come to {amount}. They must stay below {limit}.',
  },
  'contracts.procurement.CHANGE_OVER_HALF': {
    sv: 'Ändringen på {amount} är mer än hälften av avtalets värde, {limit}.',
    en: 'The change of {amount} is more than half of the contract’s value, {limit}.',
  },
  'contracts.procurement.CHANGE_NOTICE_DUE': {
    sv: 'Ändringen på {amount} ska annonseras senast {day}.',
    en: 'The change of {amount} must be announced by {day}.',
  },
  'contracts.procurement.THRESHOLD_UNKNOWN': {
    sv: 'Inget tröskelvärde är känt för {day}, så värdet {amount} kan inte bedömas. Lägg in tröskelvärdet.',
    en: 'No threshold is known for {day}, so the value {amount} cannot be judged. Enter the threshold.',
  },
};

/** What the rules of public procurement say, in the languages of the API. */
export const PROCUREMENT_MESSAGES = {
  ...WARNINGS,
  'contracts.procurement.notPositive': { sv: 'Ange ett belopp över noll.', en: 'Give an amount above zero.' },
  'contracts.procurement.dayOrder': {
    sv: 'Dagen ligger före den då upphandlingen började.',
    en: 'The day is before the one on which the procurement began.',
  },
  'records.procurementThresholds': { sv: 'tröskelvärden', en: 'thresholds' },
  'records.contractProcurements': { sv: 'upphandlingar', en: 'procurements' },
  'records.contractChanges': { sv: 'ändringar av avtal', en: 'changes of contracts' },
} as const;
