import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

export const CORE_SWITCH = 'Stamswitch';
export const ACCESS_SWITCH = 'Accesswitch';
export const ACCESS_POINT = 'Accesspunkt';
const ROUTER = 'Router';
const CONTROLLER = 'Trådlös styrenhet';

/** Switches, routers and access points; ports and rack units as in the community's device types (CC0). */
export const NETWORK_DEVICES: readonly ModelFact[] = [
  cisco(ACCESS_SWITCH, 'Catalyst 2960X-48FPD-L', 'WS-C2960X-48FPD-L', [2014, 2019], 33_000, 8, 51, '2027-10-31'),
  cisco(ACCESS_SWITCH, 'Catalyst 3850-48P', 'WS-C3850-48P', [2014, 2019], 61_000, 3, 49, '2027-04-30'),
  cisco(ACCESS_SWITCH, 'C9200L-24P-4G', 'C9200L-24P-4G', [2019, STILL], 21_500, 5, 31, 'cisco-ios-xe 17.12'),
  cisco(ACCESS_SWITCH, 'C9200-48P', 'C9200-48P', [2019, STILL], 39_500, 8, 49, 'cisco-ios-xe 17.12'),
  cisco(ACCESS_SWITCH, 'C9200L-48P-4X', 'C9200L-48P-4X', [2020, STILL], 36_000, 5, 55, 'cisco-ios-xe 17.9'),
  cisco(ACCESS_SWITCH, 'Catalyst 9300-48P', 'C9300-48P', [2018, STILL], 68_000, 4, 51, 'cisco-ios-xe 17.12'),
  cisco(ACCESS_SWITCH, 'Catalyst 9300-48UXM', 'C9300-48UXM', [2021, STILL], 98_000, 2, 51, 'cisco-ios-xe 17.15'),
  cisco(CORE_SWITCH, 'Catalyst 4507R+E', 'WS-C4507R+E', [2014, 2018], 285_000, 0.5, 0, '2025-10-31', 11),
  cisco(CORE_SWITCH, 'Catalyst 9500-24Y4C', 'C9500-24Y4C', [2018, STILL], 176_000, 0.8, 29, 'cisco-ios-xe 17.12'),
  cisco(CORE_SWITCH, 'Catalyst 9407R', 'C9407R', [2019, STILL], 342_000, 0.4, 0, 'cisco-ios-xe 17.9', 10),
  cisco(ROUTER, '2951 ISR', 'CISCO2951/K9', [2014, 2017], 38_000, 1, 3, '2022-12-31', 2),
  cisco(ROUTER, 'ISR 1111-8P', 'C1111-8P', [2018, STILL], 11_800, 1.5, 10, 'cisco-ios-xe 17.9'),
  cisco(CONTROLLER, 'AIR-CT5520-K9', 'AIR-CT5520-K9', [2015, 2019], 158_000, 0.2, 6, '2026-07-31'),
  cisco(CONTROLLER, 'Catalyst 9800-40-K9', 'C9800-40-K9', [2019, STILL], 212_000, 0.2, 6, 'cisco-ios-xe 17.9'),
  cisco(ACCESS_POINT, 'Aironet 2702I-E-K9', 'AIR-CAP2702I-E-K9', [2014, 2017], 4100, 16, 4, '2024-04-30', 0),
  cisco(ACCESS_POINT, 'Aironet 2802I-E', 'AIR-AP2802I-E-K9', [2017, 2020], 4500, 16, 4, '2027-04-30', 0),
  cisco(ACCESS_POINT, 'Catalyst 9120AXI-E', 'C9120AXI-E', [2020, 2025], 5200, 16, 3, 'cisco-ios-xe 17.12', 0),
  cisco(ACCESS_POINT, 'Catalyst 9130AXI-E', 'C9130AXI-E', [2021, STILL], 6900, 8, 3, 'cisco-ios-xe 17.15', 0),
  cisco(ACCESS_POINT, 'Wireless CW9176I', 'CW9176I', [2025, STILL], 8700, 14, 2, 'cisco-ios-xe 17.15', 0),
  aruba(ACCESS_SWITCH, 'Aruba 2930F-48G-PoE+-4SFP+', 'JL256A', [2017, 2022], 27_500, 3, 53, '2029-11-30'),
  aruba(ACCESS_SWITCH, 'Aruba 6200F-48G-POE4-4SFP+ 370w', 'JL727A', [2021, STILL], 31_500, 3, 53, '2032-12-31'),
  aruba(CORE_SWITCH, 'Aruba 6300M-48G-4SFP56', 'JL663A', [2021, STILL], 92_000, 0.5, 53, '2032-12-31'),
  aruba(ACCESS_POINT, 'Aruba IAP-515', 'IAP-515', [2019, 2024], 4800, 4, 2, '2030-06-30', 0),
];

/** @param supported a product cycle, or the maker's last day of support of the hardware */
function networkDevice(
  manufacturer: string,
  kind: string,
  name: string,
  partNumber: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  ports: number,
  supported: string,
  rackUnits = 1,
): ModelFact {
  const [cycle, supportEnd] = supported.includes(' ') ? [supported, undefined] : [undefined, supported];
  const powerPortCount = kind === CORE_SWITCH ? 2 : Number(kind !== ACCESS_POINT);
  const attributes = { ports };
  const facts = { manufacturer, kind, name, partNumber, sold, price, share, cycle, supportEnd, rackUnits, attributes };
  return { category: AssetCategory.NETWORK, ...facts, interfaceCount: ports, powerPortCount };
}

type Rest = Parameters<typeof networkDevice> extends [string, ...infer Others] ? Others : never;

function cisco(...rest: Rest): ModelFact {
  return networkDevice('Cisco', ...rest);
}

function aruba(...rest: Rest): ModelFact {
  return networkDevice('HPE', ...rest);
}
