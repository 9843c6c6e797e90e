/** What is done in a unit, which decides what stands there and who works there. */
export type Setting = keyof typeof SETTINGS;

interface SettingFacts {
  /** How many of each kind of asset a unit of this setting has, beside the others. */
  readonly needs: { readonly computers: number; readonly smartphones: number; readonly medicalDevices: number };
  /** The title of who leads the unit. */
  readonly head: string;
  /** Titles of the others as words in a sentence, the commonest first. */
  readonly titles: readonly string[];
  /** Rooms and posts where a computer stands. */
  readonly places: readonly string[];
}

const OFFICE_PLACES = ['kontor', 'konferensrum', 'aktivitetsbaserad plats', 'fjärrarbete', 'projektrum'];
const CLINIC_PLACES = ['reception', 'mottagningsrum', 'undersökningsrum', 'läkarexpedition', 'sekreterarexpedition'];
const WARD_PLACES = ['sköterskeexpedition', 'läkarexpedition', 'rondvagn', 'läkemedelsrum', 'vårdsal'];

/** Every setting that units of the demo region have. */
export const SETTINGS = {
  WARD: {
    needs: { computers: 10, smartphones: 8, medicalDevices: 14 },
    head: 'Avdelningschef',
    titles: ['undersköterska', 'sjuksköterska', 'läkare'],
    places: WARD_PLACES,
  },
  OUTPATIENT: {
    needs: { computers: 8, smartphones: 4, medicalDevices: 5 },
    head: 'Enhetschef',
    titles: ['sjuksköterska', 'läkare', 'medicinsk sekreterare'],
    places: CLINIC_PLACES,
  },
  SURGERY: {
    needs: { computers: 8, smartphones: 3, medicalDevices: 16 },
    head: 'Enhetschef',
    titles: ['operationssjuksköterska', 'anestesisjuksköterska', 'läkare'],
    places: ['operationssal', 'uppvak', 'koordinatorsplats'],
  },
  INTENSIVE: {
    needs: { computers: 8, smartphones: 3, medicalDevices: 22 },
    head: 'Enhetschef',
    titles: ['intensivvårdssjuksköterska', 'läkare', 'undersköterska'],
    places: ['vårdplats', 'expedition', 'övervakningsplats'],
  },
  EMERGENCY: {
    needs: { computers: 10, smartphones: 6, medicalDevices: 14 },
    head: 'Enhetschef',
    titles: ['sjuksköterska', 'läkare', 'undersköterska'],
    places: ['triage', 'akutrum', 'expedition', 'väntrum'],
  },
  IMAGING: {
    needs: { computers: 14, smartphones: 2, medicalDevices: 12 },
    head: 'Enhetschef',
    titles: ['röntgensjuksköterska', 'radiolog', 'medicinsk sekreterare'],
    places: ['granskningsrum', 'manöverrum', 'demonstrationsrum'],
  },
  LABORATORY: {
    needs: { computers: 12, smartphones: 2, medicalDevices: 12 },
    head: 'Laboratoriechef',
    titles: ['biomedicinsk analytiker', 'laboratorieläkare'],
    places: ['provmottagning', 'analyshall', 'svarsplats'],
  },
  MATERNITY: {
    needs: { computers: 8, smartphones: 6, medicalDevices: 12 },
    head: 'Enhetschef',
    titles: ['barnmorska', 'undersköterska', 'läkare'],
    places: ['förlossningsrum', 'expedition', 'mottagningsrum'],
  },
  PRIMARY: {
    needs: { computers: 22, smartphones: 9, medicalDevices: 8 },
    head: 'Vårdcentralschef',
    titles: ['distriktssköterska', 'distriktsläkare', 'fysioterapeut'],
    places: CLINIC_PLACES,
  },
  DENTAL: {
    needs: { computers: 14, smartphones: 3, medicalDevices: 14 },
    head: 'Klinikchef',
    titles: ['tandsköterska', 'tandläkare', 'tandhygienist'],
    places: ['behandlingsrum', 'reception', 'röntgenrum'],
  },
  PSYCHIATRY: {
    needs: { computers: 12, smartphones: 8, medicalDevices: 1 },
    head: 'Enhetschef',
    titles: ['skötare', 'psykolog', 'sjuksköterska', 'kurator'],
    places: CLINIC_PLACES,
  },
  HABILITATION: {
    needs: { computers: 9, smartphones: 6, medicalDevices: 2 },
    head: 'Enhetschef',
    titles: ['arbetsterapeut', 'logoped', 'fysioterapeut', 'kurator'],
    places: CLINIC_PLACES,
  },
  AMBULANCE: {
    needs: { computers: 4, smartphones: 10, medicalDevices: 12 },
    head: 'Stationschef',
    titles: ['ambulanssjuksköterska', 'ambulanssjukvårdare'],
    places: ['station', 'fordon'],
  },
  SERVICE: {
    needs: { computers: 8, smartphones: 12, medicalDevices: 0 },
    head: 'Enhetschef',
    titles: ['servicemedarbetare', 'tekniker', 'samordnare'],
    places: ['kontor', 'lager'],
  },
  OFFICE: {
    needs: { computers: 14, smartphones: 10, medicalDevices: 0 },
    head: 'Avdelningschef',
    titles: ['handläggare', 'controller', 'utredare', 'strateg'],
    places: OFFICE_PLACES,
  },
  IT: {
    needs: { computers: 12, smartphones: 9, medicalDevices: 0 },
    head: 'Enhetschef',
    titles: ['systemförvaltare', 'IT-tekniker', 'systemutvecklare'],
    places: OFFICE_PLACES,
  },
  MEDTECH: {
    needs: { computers: 7, smartphones: 6, medicalDevices: 4 },
    head: 'Enhetschef',
    titles: ['medicinteknisk ingenjör', 'sjukhusfysiker'],
    places: ['verkstad', 'kontor'],
  },
} as const satisfies Record<string, SettingFacts>;
