import type { EnumName } from '../../exchange/exchange-kind.ts';
import type { ShareBasis } from '../dependencies/share.ts';
import type { Beneficiary, ServiceKind, UsageMeasure } from '../service-kind.ts';
import type { ServicePhase } from '../service-phase.ts';

const name = (sv: string, en: string, ...aliases: string[]): EnumName => ({ label: { sv, en }, aliases });

export const KIND_WORDS: Readonly<Record<ServiceKind, EnumName>> = {
  DIGITAL_VISIT: name('Digitala vårdmöten', 'Digital visits', 'Digitalt vårdmöte', 'Videobesök', 'Video visits'),
  WEB_BOOKING: name('Webbtidbok', 'Web booking', 'Webbtidboken', 'Tidbokning', 'Booking'),
  ONLINE_TREATMENT: name('Stöd och behandling', 'Support and treatment', 'Internetbehandling', 'Online treatment'),
  CARE_INFO_SYSTEM: name('Vårdinformationssystem (FVIS)', 'Care information system (FVIS)', 'FVIS', 'Journalsystem'),
  OFFICE_INFO_SYSTEM: name('Kontorsinformationssystem (KIS)', 'Office information system (KIS)', 'KIS'),
  REMOTE_MONITORING: name('Egenmonitorering', 'Remote monitoring', 'Distansmonitorering'),
  DECISION_SUPPORT: name('Beslutsstöd', 'Decision support'),
  PATIENT_RECORD_ACCESS: name('Journal på nätet', 'Online patient record', 'Journalen på nätet'),
  INTEGRATION: name('Integration', 'Integration', 'Integrationsplattform'),
  BASIC_IT: name('Bas-it', 'Basic IT', 'Infrastruktur', 'Infrastructure'),
  OTHER: name('Annat', 'Other', 'Övrigt'),
};

export const PHASE_WORDS: Readonly<Record<ServicePhase, EnumName>> = {
  IDEA: name('Idé', 'Idea'),
  PILOT: name('Pilot', 'Pilot', 'Pilotdrift'),
  ROLLOUT: name('Breddinförande', 'Rollout', 'Införande'),
  OPERATION: name('Drift', 'Operation', 'I drift', 'In operation'),
  PHASE_OUT: name('Avveckling', 'Phase-out', 'Avvecklas'),
  ENDED: name('Avslutad', 'Ended', 'Avvecklad'),
};

export const BENEFICIARY_WORDS: Readonly<Record<Beneficiary, EnumName>> = {
  RESIDENT: name('Invånare', 'Residents', 'Patienter', 'Patients'),
  EMPLOYEE: name('Medarbetare', 'Employees', 'Personal', 'Staff'),
  DECISION_MAKER: name('Beslutsfattare', 'Decision-makers'),
  SUPPLIER: name('Leverantörer', 'Suppliers'),
  SOCIETY: name('Samhället', 'Society'),
};

export const MEASURE_WORDS: Readonly<Record<UsageMeasure, EnumName>> = {
  VISITS: name('Vårdmöten', 'Visits', 'Besök'),
  BOOKINGS: name('Bokningar', 'Bookings'),
  PROGRAMMES: name('Behandlingsprogram', 'Treatment programmes', 'Program'),
  LOGINS: name('Inloggningar', 'Logins'),
  CONTACTS: name('Kontakter', 'Contacts'),
  USERS: name('Användare', 'Users'),
};

export const BASIS_WORDS: Readonly<Record<ShareBasis, EnumName>> = {
  PERCENT: name('Fast procent', 'Fixed percent', 'Procent'),
  EQUAL: name('Lika delar', 'Equal parts', 'Lika'),
  QUANTITY: name('Efter antal', 'By quantity', 'Antal'),
  USAGE: name('Efter användning', 'By usage', 'Användning'),
  ACQUISITION_COST: name('Efter anskaffningsvärde', 'By acquisition cost', 'Anskaffningsvärde'),
};
