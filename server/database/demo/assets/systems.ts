/** A named system of the region, recorded as a SOFTWARE asset. */
export interface SystemFact {
  readonly name: string;
  /** The unit that owns it. */
  readonly owner: string;
  /** Years since it was taken into use. */
  readonly age: number;
  /** Confidentiality, integrity and availability, 0 to 4. */
  readonly classes: readonly [number, number, number];
  readonly metric: 'USER' | 'DEVICE' | 'SITE' | 'SUBSCRIPTION' | 'OPEN_SOURCE';
  readonly licences: number;
  /** What it cost to introduce, in SEK excl. VAT. */
  readonly price: number;
  /** Names of systems that it does not work without. */
  readonly dependsOn: readonly string[];
}

const EHEALTH = 'E-hälsa';
const CARE = 'Förvaltning vårdsystem';
const OFFICE = 'Förvaltning administrativa system';
const DATA = 'Integration och data';
const MEDICAL = 'Medicinsk IT';

/** Systems that others depend on. */
const IDENTITY = 'Identitets- och behörighetshantering';
const BROKER = 'Integrationsplattformen';
const JOURNAL = 'Journalsystemet';
const FVIS = 'FVIS – framtidens vårdinformationssystem';
const KIS = 'KIS – kontorsinformationssystem';
const PACS = 'Bildarkivet PACS';
const DIRECTORY = 'HSA-katalogen';

/** The e-health services first, then what they stand on, then the rest: a smaller world has the first of them. */
export const SYSTEMS: readonly SystemFact[] = [
  system('Digitala vårdmöten', EHEALTH, 5, '443', 'SUBSCRIPTION', 2400, 1_850_000, [IDENTITY, BROKER, JOURNAL]),
  system('Webbtidboken', EHEALTH, 8, '333', 'SITE', 140, 1_240_000, [IDENTITY, BROKER, JOURNAL]),
  system('Stöd och behandling', EHEALTH, 7, '443', 'SUBSCRIPTION', 900, 780_000, [IDENTITY, DIRECTORY]),
  system(FVIS, CARE, 1.2, '444', 'USER', 6800, 86_500_000, [IDENTITY, BROKER, DIRECTORY]),
  system(KIS, OFFICE, 2.5, '233', 'USER', 7200, 9_400_000, [IDENTITY]),
  system(JOURNAL, CARE, 11.4, '444', 'USER', 6400, 24_800_000, [IDENTITY, BROKER, DIRECTORY]),
  system(BROKER, DATA, 6, '344', 'SITE', 1, 3_900_000, [DIRECTORY]),
  system(IDENTITY, 'IT-säkerhet', 6.5, '344', 'USER', 7800, 2_650_000, [DIRECTORY]),
  system(DIRECTORY, DATA, 10, '244', 'SITE', 1, 640_000, []),
  system(PACS, MEDICAL, 9, '344', 'SITE', 2, 7_900_000, [IDENTITY]),
  system('Röntgeninformationssystemet RIS', MEDICAL, 9, '344', 'USER', 420, 3_100_000, [PACS, BROKER]),
  system('Journalen på nätet', EHEALTH, 6, '433', 'SUBSCRIPTION', 1, 420_000, [JOURNAL, BROKER]),
  system('Nationell patientöversikt', EHEALTH, 8, '444', 'SUBSCRIPTION', 1, 310_000, [JOURNAL, BROKER]),
  system('Egenmonitorering i hemmet', EHEALTH, 2, '433', 'DEVICE', 650, 1_450_000, [BROKER, IDENTITY]),
  system('Självincheckningen', EHEALTH, 4, '222', 'DEVICE', 86, 690_000, ['Webbtidboken']),
  system('Kallelser och digital post', EHEALTH, 3, '332', 'SUBSCRIPTION', 1, 380_000, ['Webbtidboken', BROKER]),
  system('Formulärtjänsten', EHEALTH, 4, '432', 'SUBSCRIPTION', 300, 290_000, [IDENTITY]),
  system('Patientenkäten', EHEALTH, 5, '221', 'SUBSCRIPTION', 1, 120_000, []),
  system('Vaccinationsjournalen', EHEALTH, 5, '433', 'USER', 600, 540_000, [BROKER]),
  system('Läkemedelsmodulen', CARE, 10, '344', 'USER', 3600, 2_900_000, [JOURNAL]),
  system('Beslutsstöd läkemedel', CARE, 6, '143', 'USER', 2200, 410_000, [JOURNAL]),
  system('Cytostatikasystemet', CARE, 7, '344', 'USER', 160, 980_000, [JOURNAL]),
  system('Anestesi- och IVA-journalen', MEDICAL, 6, '344', 'SITE', 2, 6_200_000, [BROKER, JOURNAL]),
  system('Operationsplaneringen', CARE, 8, '333', 'USER', 480, 2_100_000, [JOURNAL]),
  system('Förlossningsjournalen', CARE, 9, '344', 'USER', 210, 1_300_000, [JOURNAL]),
  system('Ambulansjournalen', CARE, 4, '344', 'DEVICE', 64, 1_700_000, [BROKER]),
  system('Tandvårdsjournalen', CARE, 9, '433', 'USER', 520, 2_400_000, [IDENTITY]),
  system('Dikteringen och taligenkänningen', CARE, 3, '433', 'USER', 1500, 1_150_000, [JOURNAL]),
  system('Vårdplatsöversikten', CARE, 3, '323', 'USER', 900, 460_000, [JOURNAL]),
  system('Samordnad utskrivning', CARE, 6, '433', 'SUBSCRIPTION', 1, 350_000, [BROKER]),
  system('Sjukresor på webben', EHEALTH, 7, '322', 'SITE', 1, 480_000, [BROKER]),
  system('Laboratoriesystemet kemi', MEDICAL, 10, '344', 'USER', 260, 4_800_000, [BROKER]),
  system('Laboratoriesystemet mikrobiologi', MEDICAL, 8, '344', 'USER', 90, 2_200_000, [BROKER]),
  system('Patologisystemet', MEDICAL, 6, '344', 'USER', 70, 2_600_000, [BROKER]),
  system('Blodcentralsystemet', MEDICAL, 11, '344', 'USER', 60, 1_900_000, [BROKER]),
  system('EKG-arkivet', MEDICAL, 7, '343', 'SITE', 2, 890_000, [BROKER]),
  system('Ögonbildsystemet', MEDICAL, 5, '333', 'SITE', 2, 620_000, [PACS]),
  system('Dialysövervakningen', MEDICAL, 6, '343', 'SITE', 2, 540_000, []),
  system('Centralövervakningen', MEDICAL, 5, '244', 'SITE', 6, 1_250_000, []),
  system('Pumpservern', MEDICAL, 4, '143', 'DEVICE', 900, 720_000, []),
  system('Medicinteknikregistret', MEDICAL, 9, '132', 'USER', 80, 610_000, [IDENTITY]),
  system('Sterilspårningen', MEDICAL, 6, '132', 'SITE', 3, 480_000, []),
  system('Datalagret', DATA, 7, '332', 'USER', 350, 3_400_000, [BROKER]),
  system('Kvalitetsregisterexporten', DATA, 5, '422', 'SITE', 1, 260_000, ['Datalagret']),
  system('Beslutsstöd och rapporter', DATA, 4, '222', 'USER', 1200, 940_000, ['Datalagret']),
  system('Ekonomisystemet', OFFICE, 10, '233', 'USER', 900, 5_600_000, [IDENTITY]),
  system('Inköp och e-handel', OFFICE, 7, '223', 'USER', 1100, 2_100_000, ['Ekonomisystemet']),
  system('HR- och lönesystemet', OFFICE, 9, '333', 'USER', 7600, 4_900_000, [IDENTITY]),
  system('Schemaläggning och bemanning', OFFICE, 6, '223', 'USER', 6900, 2_300_000, ['HR- och lönesystemet']),
  system('Diariet och e-arkivet', OFFICE, 8, '332', 'USER', 700, 1_800_000, [IDENTITY]),
  system('Avvikelsehanteringen', OFFICE, 5, '332', 'USER', 7000, 640_000, [IDENTITY]),
  system('Lärplattformen', OFFICE, 4, '111', 'USER', 7500, 520_000, [IDENTITY]),
  system('Intranätet', OFFICE, 3, '122', 'USER', 7800, 880_000, [IDENTITY]),
  system('Regionens webbplats', OFFICE, 3, '022', 'SITE', 1, 760_000, []),
  system('Ärendehanteringen IT', 'Servicedesk', 5, '222', 'USER', 240, 1_100_000, [IDENTITY]),
  system('Telefonin och växeln', 'Servicedesk', 6, '224', 'USER', 5200, 3_700_000, [DIRECTORY]),
  system('Fastighetssystemet', OFFICE, 8, '122', 'USER', 120, 980_000, []),
  system('Kostdatasystemet', OFFICE, 7, '122', 'SITE', 2, 430_000, []),
  system('Lokalbokningen', OFFICE, 4, '011', 'USER', 7800, 160_000, [IDENTITY]),
  system('Loggranskningen', 'IT-säkerhet', 4, '343', 'SITE', 1, 690_000, [JOURNAL]),
];

/** @param classes K, R and T as three digits */
function system(
  name: string,
  owner: string,
  age: number,
  classes: string,
  metric: SystemFact['metric'],
  licences: number,
  price: number,
  dependsOn: readonly string[],
): SystemFact {
  const [confidentiality = 0, integrity = 0, availability = 0] = [...classes].map(Number);
  return { name, owner, age, classes: [confidentiality, integrity, availability], metric, licences, price, dependsOn };
}
