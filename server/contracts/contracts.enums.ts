import { describeEnum } from '../api/enums.ts';
import { ContractPhase, DecisionKind } from './contract-dates.ts';
import { ContractDomain, ContractKind } from './contract-kind.ts';
import { OptionStanding } from './extension-options.ts';
import { NoticeRule, NoticeStart, SpanUnit } from './notice.ts';
import { PriorityClass } from './priority-class.ts';
import { BillingPeriod } from './price-lines.ts';

describeEnum(ContractKind, 'ContractKind', 'What a contract is about.', {
  SUPPORT: 'Support of something that the region owns.',
  SERVICE: 'Services that the supplier performs.',
  MAINTENANCE: 'Maintenance: upkeep, spare parts, new versions.',
  LICENCE: 'Right to use software.',
  SAAS: 'Software as a service.',
  LEASE: 'Lease or rental of equipment.',
  FRAMEWORK: 'Framework agreement (ramavtal) under which others are called off.',
});

describeEnum(ContractDomain, 'ContractDomain', 'The field of operations that a contract belongs to.', {
  MEDICAL_TECHNOLOGY: 'Medical technology (medicinteknik).',
  INFORMATICS: 'Health informatics: care systems, e-health.',
  INFRASTRUCTURE: 'Servers, storage, network.',
  WORKPLACE: 'Computers, screens, printing, office software.',
  COMMUNICATION: 'Telephony, mobile, video.',
  IT_SECURITY: 'IT security.',
  OTHER: 'Something else.',
});

describeEnum(PriorityClass, 'PriorityClass', 'How closely a contract is followed up. Source: SKR.', {
  HIGH: 'The 10 % that matter most: three times a year.',
  MEDIUM: 'The next 30 %: once a year.',
  LOW: 'The rest: every second year.',
});

describeEnum(ContractPhase, 'ContractPhase', 'Where a contract stands on a day.', {
  COMING: 'It has not begun.',
  RUNNING: 'It runs.',
  ENDED: 'It has ended.',
});

describeEnum(DecisionKind, 'DecisionKind', 'What is to be decided next.', {
  NOTICE: 'Let the contract renew itself, or give notice.',
  OPTION: 'Call off the extension option, or let the contract end.',
  END: 'It ends by itself: have what follows ready.',
});

describeEnum(SpanUnit, 'SpanUnit', 'Unit of an agreed length of time.', { MONTHS: 'Months.', DAYS: 'Calendar days.' });

describeEnum(NoticeRule, 'NoticeRule', 'How a notice period meets the end of a term.', {
  BACKWARD: '“At the latest 3 months before the end”: counted from the end.',
  FORWARD: '“A notice period of 3 months”: counted from the day of the notice.',
});

describeEnum(NoticeStart, 'NoticeStart', 'From when the notice period of an open-ended contract runs.', {
  DAY_NUMBER: 'From the day of the notice to the same day number (SFS 1930:173 § 1, by analogy).',
  MONTH_TURN: 'From the end of the month of the notice.',
});

describeEnum(OptionStanding, 'OptionStanding', 'Where an extension option stands on a day.', {
  CALLED_OFF: 'It has been called off.',
  AVAILABLE: 'It can still be called off.',
  LAPSED: 'Its deadline, or that of one before it, has passed.',
});

describeEnum(BillingPeriod, 'BillingPeriod', 'What one unit’s price buys.', {
  MONTH: 'A month of it.',
  QUARTER: 'A quarter of a year of it.',
  YEAR: 'A year of it.',
  ONCE: 'The thing itself, billed once on the first day.',
});
