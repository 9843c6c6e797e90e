import { describeEnum } from '../api/enums.ts';
import { ShareBasis } from './dependencies/share.ts';
import { Beneficiary, ServiceKind, UsageMeasure } from './service-kind.ts';
import { ServicePhase } from './service-phase.ts';

describeEnum(ServiceKind, 'ServiceKind', 'What an e-health service does for those who use it.', {
  DIGITAL_VISIT: 'Digital visits: care meetings by video or text (digitala vårdmöten).',
  WEB_BOOKING: 'Residents book, move and cancel visits on the web (webbtidbok).',
  ONLINE_TREATMENT: 'Treatment programmes on the web (stöd och behandling).',
  CARE_INFO_SYSTEM: 'Care information system (FVIS): records, medication, care administration.',
  OFFICE_INFO_SYSTEM: 'Office information system (KIS): documents, cases, mail, collaboration.',
  REMOTE_MONITORING: 'Patients are monitored at home.',
  DECISION_SUPPORT: 'Support for decisions in care or management.',
  PATIENT_RECORD_ACCESS: 'Residents read their own records (journalen).',
  INTEGRATION: 'Carries information between other services.',
  BASIC_IT: 'Basic IT that other services stand on: network, computers, servers, storage, security.',
  OTHER: 'Something else.',
});

describeEnum(ServicePhase, 'ServicePhase', 'Where an e-health service stands.', {
  IDEA: 'Thought of, not tried.',
  PILOT: 'Tried in some units, and measured.',
  ROLLOUT: 'Being introduced broadly (breddinförande), after a measured pilot.',
  OPERATION: 'In ordinary operation.',
  PHASE_OUT: 'Being wound up.',
  ENDED: 'No longer there.',
});

describeEnum(Beneficiary, 'Beneficiary', 'Who has use of a service or a benefit.', {
  RESIDENT: 'Residents: patients and those close to them.',
  EMPLOYEE: 'Employees.',
  DECISION_MAKER: 'Those who decide and lead.',
  SUPPLIER: 'Suppliers and partners.',
  SOCIETY: 'Society at large.',
});

describeEnum(UsageMeasure, 'UsageMeasure', 'What is counted when a service is used.', {
  VISITS: 'Visits.',
  BOOKINGS: 'Bookings.',
  PROGRAMMES: 'Treatment programmes that were begun.',
  LOGINS: 'Logins.',
  CONTACTS: 'Contacts.',
  USERS: 'Users who used it in the month; months do not add up to a number of people.',
});

describeEnum(ShareBasis, 'ShareBasis', 'By what a dependent takes over its share of what a record costs.', {
  PERCENT: 'A percentage of the whole cost.',
  EQUAL: 'What percentages leave, divided equally.',
  QUANTITY: 'What percentages leave, divided by the quantities that are entered.',
  USAGE: 'What percentages leave, divided by how much each service is used in the month.',
  ACQUISITION_COST: 'What percentages leave, divided by what each dependent asset cost to buy.',
});
