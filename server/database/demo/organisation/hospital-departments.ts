import { department, type Department } from './department.ts';

/** The health-care administration: two hospitals and the ambulances. */
export const HOSPITAL_DEPARTMENTS: readonly Department[] = [
  department('Kirurgi och urologi', 'EXS', {
    OUTPATIENT: ['Kirurgmottagningen', 'Urologmottagningen', 'Stomimottagningen', 'Bröstmottagningen'],
    WARD: ['Avdelning 31 kirurgi', 'Avdelning 32 kirurgi', 'Avdelning 33 urologi', 'Kirurgisk dagvård'],
    SURGERY: ['Endoskopienheten'],
  }),
  department('Ortopedi', 'EXS', {
    OUTPATIENT: ['Ortopedmottagningen', 'Handkirurgiska mottagningen', 'Gipsmottagningen'],
    WARD: ['Avdelning 41 ortopedi', 'Avdelning 42 ortopedi'],
    SERVICE: ['Ortopedtekniska avdelningen'],
  }),
  department('Operation, anestesi och intensivvård', 'EXS', {
    SURGERY: [
      'Centraloperation',
      'Dagkirurgiska enheten',
      'Ortopedoperation',
      'Uppvakningsavdelningen',
      'Anestesimottagningen',
    ],
    INTENSIVE: ['Intensivvårdsavdelningen', 'Intermediärvårdsavdelningen'],
    SERVICE: ['Sterilcentralen'],
    OUTPATIENT: ['Smärtmottagningen'],
  }),
  department('Akutsjukvård', 'EXS', {
    EMERGENCY: ['Akutmottagningen Exempelstad', 'Akutvårdsavdelningen', ['Akutmottagningen Norrhamn', 'NHS']],
    AMBULANCE: ['Ambulansen Exempelstad', ['Ambulansen Norrhamn', 'NHS'], ['Ambulansen Kvarnbro', 'AMB']],
  }),
  department('Invärtesmedicin', 'EXS', {
    OUTPATIENT: [
      'Medicinmottagningen',
      'Diabetesmottagningen',
      'Lungmottagningen',
      'Njurmottagningen',
      'Mag- och tarmmottagningen',
      'Reumatologmottagningen',
    ],
    WARD: [
      'Avdelning 51 medicin',
      'Avdelning 52 lungmedicin',
      'Avdelning 53 njurmedicin',
      'Avdelning 54 infektion',
      'Avdelning 55 geriatrik',
      'Dialysavdelningen',
    ],
  }),
  department('Hjärtsjukvård', 'EXS', {
    OUTPATIENT: ['Hjärtmottagningen', 'Hjärtsviktsmottagningen', 'Pacemakermottagningen', 'Arytmimottagningen'],
    WARD: ['Avdelning 61 kardiologi'],
    INTENSIVE: ['Hjärtintensiven'],
    LABORATORY: ['Klinisk fysiologi'],
  }),
  department('Neurologi och rehabilitering', 'EXS', {
    OUTPATIENT: ['Neurologmottagningen', 'Strokemottagningen', 'Minnesmottagningen'],
    WARD: ['Strokeavdelningen', 'Rehabiliteringsavdelningen'],
    HABILITATION: ['Arbetsterapin', 'Fysioterapin', 'Logopedmottagningen', 'Dietistmottagningen'],
  }),
  department('Kvinnosjukvård', 'EXS', {
    OUTPATIENT: [
      'Kvinnokliniken mottagning',
      'Fertilitetsmottagningen',
      'Specialistmödravården',
      ['Kvinnokliniken Norrhamn', 'NHS'],
    ],
    MATERNITY: ['Förlossningsavdelningen', 'BB-avdelningen'],
    WARD: ['Avdelning 71 gynekologi'],
  }),
  department('Barn- och ungdomssjukvård', 'EXS', {
    OUTPATIENT: ['Barnmottagningen Exempelstad', ['Barnmottagningen Norrhamn', 'NHS'], 'Barnakuten'],
    WARD: ['Avdelning 81 barn'],
    INTENSIVE: ['Neonatalavdelningen'],
  }),
  department('Ögon, öron och hud', 'EXS', {
    OUTPATIENT: [
      'Ögonmottagningen',
      'Öron-näsa-halsmottagningen',
      'Hörcentralen',
      'Hudmottagningen',
      'Syncentralen',
      'Käkkirurgiska mottagningen',
    ],
    SURGERY: ['Ögonoperation'],
  }),
  department('Onkologi och palliativ vård', 'EXS', {
    OUTPATIENT: ['Onkologmottagningen', 'Cytostatikamottagningen', 'Strålbehandlingen'],
    WARD: ['Avdelning 91 onkologi', 'Palliativa enheten', 'Avancerad sjukvård i hemmet'],
  }),
  department('Bild- och funktionsmedicin', 'EXS', {
    IMAGING: [
      'Röntgen Exempelstad',
      'Mammografin',
      'Magnetkameraenheten',
      'Nuklearmedicin',
      ['Röntgen Norrhamn', 'NHS'],
    ],
  }),
  department('Laboratoriemedicin', 'EXS', {
    LABORATORY: [
      'Klinisk kemi',
      'Klinisk mikrobiologi',
      'Klinisk patologi',
      'Transfusionsmedicin',
      'Blodcentralen',
      ['Laboratoriet Norrhamn', 'NHS'],
      'Provtagningen',
    ],
  }),
  department('Sjukhuset i Norrhamn', 'NHS', {
    OUTPATIENT: ['Medicinmottagningen Norrhamn', 'Kirurgmottagningen Norrhamn', 'Ortopedmottagningen Norrhamn'],
    WARD: ['Avdelning 1 medicin Norrhamn', 'Avdelning 2 medicin Norrhamn', 'Avdelning 3 kirurgi Norrhamn'],
    SURGERY: ['Operation Norrhamn'],
    INTENSIVE: ['Intensivvården Norrhamn'],
    HABILITATION: ['Paramedicin Norrhamn'],
    OFFICE: ['Sjukhusledning Norrhamn'],
  }),
  department('Medicinsk service och stab', 'EXS', {
    OFFICE: [
      'Förvaltningsledning hälso- och sjukvård',
      'Chefläkarstaben',
      'Vårdplatskoordineringen',
      'Patientnämndens kansli',
      'Vårdadministrativa enheten',
      'Produktionsplaneringen',
      'Bemanningsenheten',
      'Kvalitetsregistercentrum',
      'Hälso- och sjukvårdens ekonomistöd',
    ],
    SERVICE: ['Sjukhusapoteket', 'Vårdhygien', ['Patienthotellet', 'EXS']],
  }),
];
