import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { Setting } from '../organisation/setting.ts';
import { type ModelFact, STILL } from './model-fact.ts';

type RiskClass = 'I' | 'IIa' | 'IIb' | 'III';

/** Where a device is used. */
type Where = Pick<ModelFact, 'settings' | 'units'>;

const GE = 'GE HealthCare';
const SIEMENS = 'Siemens Healthineers';
const PHILIPS = 'Philips';
const FRESENIUS = 'Fresenius';

const WARD = settings('WARD');
const WARDS = settings('WARD', 'INTENSIVE', 'EMERGENCY', 'SURGERY', 'MATERNITY');
const INTENSIVE = settings('INTENSIVE');
const ACUTE = settings('INTENSIVE', 'EMERGENCY', 'SURGERY', 'AMBULANCE');
const THEATRE = settings('SURGERY');
const NEWBORN = settings('INTENSIVE', 'MATERNITY');
const MATERNITY = settings('MATERNITY');
const CLINICS = settings('OUTPATIENT', 'PRIMARY', 'WARD', 'EMERGENCY', 'MATERNITY');
const NEAR = settings(
  'OUTPATIENT',
  'PRIMARY',
  'WARD',
  'EMERGENCY',
  'MATERNITY',
  'AMBULANCE',
  'DENTAL',
  'PSYCHIATRY',
  'HABILITATION',
);
const HEART = settings('OUTPATIENT', 'LABORATORY', 'INTENSIVE');
const REHABILITATION = settings('WARD', 'HABILITATION');
const BEDSIDE = settings('INTENSIVE', 'EMERGENCY');
const LABORATORY = settings('LABORATORY');
const DENTAL = settings('DENTAL');
const RADIOLOGY = units('Röntgen Exempelstad', 'Röntgen Norrhamn');
const MAGNETS = units('Magnetkameraenheten');
const ISOTOPES = units('Nuklearmedicin');
const BREASTS = units('Mammografin');
const RADIOTHERAPY = units('Strålbehandlingen');
const DIALYSIS = units('Dialysavdelningen');
const EYES = units('Ögonmottagningen', 'Syncentralen');
const EARS = units('Öron-näsa-halsmottagningen', 'Hörcentralen');
const CHEMISTRY = units('Klinisk kemi', 'Laboratoriet Norrhamn');

/** Medical technology of real makers, by generic names: kind and model, class by MDR, months between inspections. */
export const MEDICAL_DEVICES: readonly ModelFact[] = [
  device('Datortomograf', '64 snitt', GE, [2014, 2019], 6_200_000, 0.3, RADIOLOGY, 'IIb', 12, '2027-12-31'),
  device('Datortomograf', '128 snitt', SIEMENS, 2017, 8_400_000, 0.3, RADIOLOGY, 'IIb', 12, '2033-12-31'),
  device('Datortomograf', 'spektral', PHILIPS, 2021, 11_900_000, 0.15, RADIOLOGY, 'IIb', 12, '2036-06-30'),
  device('Magnetkamera', '1,5 T', SIEMENS, 2014, 12_800_000, 0.15, MAGNETS, 'IIa', 12, '2031-03-31'),
  device('Magnetkamera', '3 T', PHILIPS, 2018, 18_600_000, 0.1, MAGNETS, 'IIa', 12, '2034-09-30'),
  device('Gammakamera', 'SPECT/CT', GE, 2016, 7_400_000, 0.08, ISOTOPES, 'IIb', 12, '2030-12-31'),
  device('Mammograf', 'tomosyntes', 'Hologic', 2015, 2_350_000, 0.2, BREASTS, 'IIb', 12, '2029-06-30'),
  device('Röntgenlaboratorium', 'digitalt', SIEMENS, 2014, 2_900_000, 0.4, RADIOLOGY, 'IIb', 12, '2030-03-31'),
  device('Mobil röntgen', 'trådlös detektor', 'FUJIFILM', 2016, 980_000, 0.25, BEDSIDE, 'IIb', 12, '2029-12-31'),
  device('C-båge', 'mobil genomlysning', 'Ziehm Imaging', 2015, 1_450_000, 0.25, THEATRE, 'IIb', 12, '2031-12-31'),
  device('Ultraljud', 'hjärta', GE, [2014, 2020], 1_180_000, 0.25, HEART, 'IIa', 12, '2027-03-31'),
  device('Ultraljud', 'hjärta 4D', PHILIPS, 2019, 1_320_000, 0.25, HEART, 'IIa', 12, '2032-12-31'),
  device('Ultraljud', 'obstetrik', GE, 2016, 890_000, 0.3, MATERNITY, 'IIa', 12, '2031-09-30'),
  device('Ultraljud', 'handhållet', PHILIPS, 2020, 64_000, 0.8, NEAR, 'IIa', 12, '2029-12-31'),
  device('Blåsskanner', 'bärbar', 'Verathon', 2014, 82_000, 1, CLINICS, 'IIa', 24, '2030-12-31'),
  device('Ventilator', 'intensivvård', 'Getinge', [2014, 2020], 315_000, 0.6, INTENSIVE, 'IIb', 12, '2027-06-30'),
  device('Ventilator', 'intensivvård, turbin', 'Dräger', 2019, 342_000, 0.6, INTENSIVE, 'IIb', 12, '2034-12-31'),
  device('Ventilator', 'transport', 'Dräger', 2015, 168_000, 0.5, ACUTE, 'IIb', 12, '2030-06-30'),
  device('Anestesiapparat', 'med gasanalys', GE, [2014, 2021], 520_000, 0.4, THEATRE, 'IIb', 12, '2028-12-31'),
  device('Anestesiapparat', 'integrerad', 'Dräger', 2019, 610_000, 0.4, THEATRE, 'IIb', 12, '2035-06-30'),
  device('Patientmonitor', 'modulär', PHILIPS, [2014, 2020], 92_000, 3, WARDS, 'IIb', 24, '2027-12-31'),
  device('Patientmonitor', 'modulär, pekskärm', PHILIPS, 2020, 104_000, 3, WARDS, 'IIb', 24, '2034-12-31'),
  device('Patientmonitor', 'transport', GE, 2016, 71_000, 1.4, ACUTE, 'IIb', 24, '2031-06-30'),
  device('Övervakningscentral', 'sexton platser', PHILIPS, 2016, 385_000, 0.2, WARD, 'IIb', 24, '2030-12-31'),
  device('Telemetrisändare', 'WLAN', PHILIPS, 2015, 38_000, 1.4, WARD, 'IIb', 24, '2029-09-30'),
  device('Infusionspump', 'volumetrisk', 'B. Braun', [2014, 2021], 14_800, 9, WARDS, 'IIb', 24, '2028-03-31'),
  device('Infusionspump', 'volumetrisk, nätverk', 'B. Braun', 2020, 16_900, 9, WARDS, 'IIb', 24, '2035-12-31'),
  device('Sprutpump', 'nätverk', FRESENIUS, 2016, 15_600, 6, WARDS, 'IIb', 24, '2033-03-31'),
  device('Nutritionspump', 'bärbar', 'Nutricia', 2016, 7200, 3, REHABILITATION, 'IIa', 24, '2031-12-31'),
  device('Defibrillator', 'bifasisk', 'ZOLL', 2014, 96_000, 1, ACUTE, 'IIb', 12, '2030-06-30'),
  device('Hjärtstartare', 'halvautomatisk', 'Stryker', 2015, 16_400, 2.2, NEAR, 'III', 12, '2032-12-31'),
  device('EKG-apparat', 'tolv avledningar', GE, 2014, 58_000, 1.6, CLINICS, 'IIa', 24, '2029-12-31'),
  device('Kardiotokograf', 'tvilling', PHILIPS, 2015, 112_000, 0.5, MATERNITY, 'IIb', 24, '2031-03-31'),
  device('Kuvös', 'intensivvård', 'Dräger', 2016, 268_000, 0.2, NEWBORN, 'IIb', 12, '2034-03-31'),
  device('Dialysapparat', 'hemodiafiltration', FRESENIUS, 2015, 174_000, 0.6, DIALYSIS, 'IIb', 12, '2030-09-30'),
  device('Vitalparametermätare', 'tre parametrar', 'Welch Allyn', 2014, 24_500, 6, CLINICS, 'IIa', 24, '2030-12-31'),
  device('Blodtrycksmätare', 'automatisk', 'Omron', 2014, 2900, 5, NEAR, 'IIa', 24, '2031-12-31'),
  device('Spirometer', 'diagnostisk', 'Vitalograph', 2015, 31_000, 0.7, CLINICS, 'IIa', 24, '2030-06-30'),
  device('CRP-instrument', 'patientnära', 'Abbott', 2014, 13_800, 1.6, CLINICS, 'IIa', 24, '2029-06-30'),
  device('Blodgasinstrument', 'patientnära', 'Radiometer', 2015, 186_000, 0.5, ACUTE, 'IIa', 12, '2030-12-31'),
  device('Analysinstrument', 'klinisk kemi', 'Roche', 2016, 3_650_000, 0.25, CHEMISTRY, 'IIa', 6, '2032-06-30'),
  device('Analysinstrument', 'hematologi', 'Sysmex', 2015, 1_280_000, 0.25, CHEMISTRY, 'IIa', 6, '2031-06-30'),
  device('Centrifug', 'kyld', 'Eppendorf', 2014, 64_000, 1.6, LABORATORY, 'I', 24, '2032-12-31'),
  device('Mikroskop', 'med kamera', 'Olympus', 2014, 118_000, 1, LABORATORY, 'I', 24, '2031-12-31'),
  device('Endoskopistapel', 'högupplöst video', 'Olympus', 2016, 1_160_000, 0.3, THEATRE, 'IIa', 12, '2031-12-31'),
  device('Diatermiapparat', 'argonplasma', 'Erbe', 2015, 214_000, 0.4, THEATRE, 'IIb', 12, '2032-03-31'),
  device('Operationsbord', 'modulärt', 'Getinge', 2014, 690_000, 0.2, THEATRE, 'I', 12, '2033-12-31'),
  device('Vårdsäng', 'elektrisk', 'Hillrom', 2014, 26_500, 8, WARDS, 'I', 24, '2034-12-31'),
  device('Takmonterad lyft', 'spårbunden', 'Arjo', 2014, 34_000, 1.6, REHABILITATION, 'I', 12, '2033-06-30'),
  device('Tandröntgen', 'intraoral', 'Planmeca', 2014, 62_000, 2.4, DENTAL, 'IIb', 24, '2031-06-30'),
  device('Tandröntgen', 'panorama, CBCT', 'Planmeca', 2016, 780_000, 0.2, DENTAL, 'IIb', 12, '2032-09-30'),
  device('Behandlingsstol', 'med unit', 'KaVo', 2014, 248_000, 2.4, DENTAL, 'IIa', 12, '2033-03-31'),
  device('Autoklav', 'bordsmodell', 'Getinge', 2014, 96_000, 1.2, DENTAL, 'IIa', 12, '2031-12-31'),
  device('Ögonbottenkamera', 'vidvinkel', 'Topcon', 2016, 420_000, 0.15, EYES, 'IIa', 24, '2030-12-31'),
  device('Audiometer', 'klinisk', 'Interacoustics', 2014, 98_000, 0.3, EARS, 'IIa', 12, '2031-12-31'),
  device('Pulsoximeter', 'bärbar', 'Nonin', 2014, 5600, 5, NEAR, 'IIa', 24, '2031-03-31'),
  device(
    'Linjäraccelerator',
    'strålbehandling',
    'Varian',
    2015,
    27_500_000,
    0.05,
    RADIOTHERAPY,
    'IIb',
    6,
    '2035-12-31',
  ),
];

function device(
  kind: string,
  variant: string,
  manufacturer: string,
  bought: ModelFact['sold'] | number,
  price: number,
  share: number,
  where: Where,
  riskClass: RiskClass,
  inspectionInterval: number,
  supportEnd: string,
): ModelFact {
  const sold: ModelFact['sold'] = typeof bought === 'number' ? [bought, STILL] : bought;
  const attributes = { riskClass, inspectionInterval };
  const facts = { kind, manufacturer, sold, price, share, ...where, supportEnd, attributes };
  return { category: AssetCategory.MEDICAL_DEVICE, name: `${kind} ${variant}`, ...facts };
}

function settings(...names: readonly Setting[]): Where {
  return { settings: names };
}

function units(...names: readonly string[]): Where {
  return { units: names };
}
