import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

/** The Windows that the region's image for a computer has. */
const IMAGES = {
  'windows 10-22h2': 'Windows 10 Enterprise 22H2',
  'windows 10-21h2-e-lts': 'Windows 10 Enterprise LTSC 2021',
  'windows 11-23h2-e': 'Windows 11 Enterprise 23H2',
  'windows 11-24h2-e': 'Windows 11 Enterprise 24H2',
  'windows 11-25h2-e': 'Windows 11 Enterprise 25H2',
  'windows 11-24h2-e-lts': 'Windows 11 Enterprise LTSC 2024',
} as const;

const TEN = 'windows 10-22h2';
const ELEVEN_23 = 'windows 11-23h2-e';
const ELEVEN_24 = 'windows 11-24h2-e';
const ELEVEN_25 = 'windows 11-25h2-e';

const LAPTOP = 'Bärbar dator';
const DESKTOP = 'Stationär dator';
const WORKSTATION = 'Arbetsstation';
const SCREEN = 'Bildskärm';

/** Computers and screens. Support ends with the Windows of the region's image for the model. */
export const COMPUTERS: readonly ModelFact[] = [
  computer(LAPTOP, 'Dell', 'Latitude E7440', [2014, 2015], 11_900, 8, TEN, 8, 256),
  computer(LAPTOP, 'Dell', 'Latitude E7450', [2015, 2016], 11_700, 8, TEN, 8, 256),
  computer(LAPTOP, 'Dell', 'Latitude 7480', [2017, 2018], 11_400, 9, TEN, 8, 256),
  computer(LAPTOP, 'Dell', 'Latitude 7400', [2019, 2020], 11_200, 9, ELEVEN_23, 16, 256),
  computer(LAPTOP, 'Dell', 'Latitude 5420', [2021, 2021], 10_100, 12, ELEVEN_24, 16, 256),
  computer(LAPTOP, 'Dell', 'Latitude 5430', [2022, 2022], 9900, 12, ELEVEN_24, 16, 256),
  computer(LAPTOP, 'Dell', 'Latitude 5440', [2023, 2024], 9800, 13, ELEVEN_24, 16, 512),
  computer(LAPTOP, 'Dell', 'Latitude 7450', [2024, 2025], 12_600, 4, ELEVEN_25, 16, 512),
  computer(LAPTOP, 'Dell', 'Pro 14 PC14250', [2025, STILL], 10_400, 13, ELEVEN_25, 16, 512),
  computer(LAPTOP, 'HP', 'EliteBook 840 G3', [2016, 2017], 10_900, 5, TEN, 8, 256),
  computer(LAPTOP, 'HP', 'EliteBook 840 G5', [2018, 2019], 10_800, 5, ELEVEN_23, 16, 256),
  computer(LAPTOP, 'HP', 'EliteBook 840 G8', [2021, 2022], 10_600, 5, ELEVEN_24, 16, 512),
  computer(LAPTOP, 'HP', 'EliteBook 840 G11', [2024, STILL], 11_300, 5, ELEVEN_25, 16, 512),
  computer(LAPTOP, 'Lenovo', 'ThinkPad T480', [2018, 2019], 11_200, 3, ELEVEN_23, 16, 256),
  computer(LAPTOP, 'Lenovo', 'ThinkPad T14 Gen 3', [2022, 2024], 10_900, 3, ELEVEN_24, 16, 512),
  computer(LAPTOP, 'Lenovo', 'ThinkPad T14 Gen 6', [2025, STILL], 11_800, 3, ELEVEN_25, 32, 512),
  computer(LAPTOP, 'Microsoft', 'Surface Pro 9', [2023, 2025], 14_900, 1, ELEVEN_24, 16, 256),
  computer(DESKTOP, 'Dell', 'OptiPlex 3020 Micro', [2014, 2016], 5900, 9, TEN, 8, 256),
  computer(DESKTOP, 'Dell', 'OptiPlex 3050 Micro', [2017, 2018], 6100, 9, TEN, 8, 256),
  computer(DESKTOP, 'Dell', 'OptiPlex 3070 Micro', [2019, 2021], 6300, 9, ELEVEN_23, 8, 256),
  computer(DESKTOP, 'Dell', 'OptiPlex 7010 Micro', [2022, 2024], 6900, 9, ELEVEN_24, 16, 256),
  computer(DESKTOP, 'Dell', 'Pro Micro QCM1250', [2025, STILL], 7200, 9, ELEVEN_25, 16, 256),
  computer(DESKTOP, 'HP', 'EliteDesk 800 G4 Mini', [2018, 2020], 6800, 4, ELEVEN_23, 8, 256),
  computer(DESKTOP, 'HP', 'Elite Mini 800 G9', [2022, STILL], 7400, 4, ELEVEN_24, 16, 256),
  computer(DESKTOP, 'Lenovo', 'ThinkCentre M70q Gen 3', [2023, STILL], 6600, 2, ELEVEN_24, 16, 256),
  computer('Tunn klient', 'HP', 't640', [2020, 2024], 3900, 3, 'windows 10-21h2-e-lts', 8, 64),
  computer('Tunn klient', 'HP', 'Elite t655', [2024, STILL], 4400, 3, 'windows 11-24h2-e-lts', 8, 64),
  computer(WORKSTATION, 'HP', 'Z4 G4', [2018, 2022], 24_500, 1.2, ELEVEN_24, 32, 1000),
  computer(WORKSTATION, 'HP', 'Z2 Tower G9', [2022, STILL], 27_800, 1.2, ELEVEN_25, 64, 1000),
  computer(WORKSTATION, 'Dell', 'Precision 3660', [2022, 2025], 25_900, 0.8, ELEVEN_24, 64, 1000),
  screen('Dell', 'P2419H', [2018, 2021], 1650, 3, '2028-12-31'),
  screen('Dell', 'P2723DE', [2022, STILL], 2390, 3, '2031-12-31'),
  screen('EIZO', 'RadiForce RX360', [2019, 2022], 34_500, 0.3, '2027-03-31'),
  screen('EIZO', 'RadiForce RX370', [2023, STILL], 38_900, 0.3, '2033-06-30'),
];

function computer(
  kind: string,
  manufacturer: string,
  name: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  cycle: keyof typeof IMAGES,
  memory: number,
  disk: number,
): ModelFact {
  const attributes = { operatingSystem: IMAGES[cycle], memory, disk };
  return { category: AssetCategory.COMPUTER, kind, manufacturer, name, sold, price, share, cycle, attributes };
}

function screen(
  manufacturer: string,
  name: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  supportEnd: string,
): ModelFact {
  const settings = price > 10_000 ? (['IMAGING'] as const) : undefined;
  return {
    category: AssetCategory.COMPUTER,
    kind: SCREEN,
    manufacturer,
    name,
    sold,
    price,
    share,
    supportEnd,
    settings,
  };
}
