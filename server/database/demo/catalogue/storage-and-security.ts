import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

export const FIREWALL = 'Brandvägg';
export const DISK_SYSTEM = 'Disksystem';

const STORAGE_KINDS = {
  SAN: DISK_SYSTEM,
  NAS: 'Filserver',
  BACKUP: 'Säkerhetskopiering',
  TAPE: 'Bandrobot',
  OBJECT: 'Objektlagring',
};
const SECURITY_KINDS = {
  FIREWALL,
  VPN: 'VPN-koncentrator',
  MAIL_FILTER: 'E-postfilter',
  HSM: 'Nyckelmodul',
  IDS: 'Intrångsdetektering',
};

/** Data storage: capacity in TB. */
export const STORAGE: readonly ModelFact[] = [
  storage('SAN', 'NetApp', 'FAS2552', [2014, 2017], 390_000, 3, 2, 48, '2023-12-31'),
  storage('SAN', 'NetApp', 'FAS2750', [2018, 2022], 465_000, 4, 2, 96, 'netapp-ontap 9.14.1'),
  storage('SAN', 'NetApp', 'AFF A250', [2021, 2024], 890_000, 3, 2, 120, 'netapp-ontap 9.14.1'),
  storage('SAN', 'NetApp', 'AFF A30', [2024, STILL], 980_000, 3, 2, 180, 'netapp-ontap 9.16.1'),
  storage('SAN', 'Dell', 'Unity XT 880F', [2020, 2024], 1_640_000, 1, 2, 300, '2031-01-31'),
  storage('SAN', 'Dell', 'PowerStore 1200T', [2022, STILL], 1_180_000, 2, 2, 220, '2034-06-30'),
  storage('SAN', 'Dell', 'PowerVault ME4024', [2018, 2022], 178_000, 3, 2, 46, '2028-08-31'),
  storage('NAS', 'Synology', 'RackStation RS3617xs+', [2017, 2020], 42_000, 5, 2, 96, '2027-02-28'),
  storage('NAS', 'Synology', 'RackStation RS3621xs+', [2021, STILL], 54_000, 6, 2, 144, '2032-12-31'),
  storage('NAS', 'QNAP', 'TS-1277XU-RP', [2018, 2023], 31_000, 3, 2, 72, '2027-09-30'),
  storage('BACKUP', 'HPE', 'StoreOnce 3660', [2020, STILL], 420_000, 2, 2, 160, '2031-12-31'),
  storage('BACKUP', 'Dell', 'PowerProtect DD6400', [2021, STILL], 560_000, 2, 2, 172, '2032-03-31'),
  storage('TAPE', 'IBM', 'TS4300', [2017, STILL], 148_000, 2, 3, 640, '2030-12-31'),
  storage('OBJECT', 'Dell', 'ObjectScale EX500', [2020, STILL], 910_000, 1, 2, 768, '2032-01-31'),
];

/** Firewalls and other protection: throughput in Gbit/s. */
export const SECURITY_DEVICES: readonly ModelFact[] = [
  security('FIREWALL', 'Fortinet', 'FortiGate 60D', [2014, 2016], 5900, 8, 0, 1.5, '2022-07-15'),
  security('FIREWALL', 'Fortinet', 'FortiGate 60E', [2017, 2019], 6400, 8, 1, 3, '2027-01-02'),
  security('FIREWALL', 'Fortinet', 'FortiGate 60F', [2020, STILL], 7200, 9, 1, 10, 'fortios 7.4'),
  security('FIREWALL', 'Fortinet', 'FortiGate 100F', [2020, STILL], 28_500, 5, 1, 20, 'fortios 7.4'),
  security('FIREWALL', 'Fortinet', 'FortiGate 200F', [2021, STILL], 48_000, 3, 1, 27, 'fortios 7.2'),
  security('FIREWALL', 'Fortinet', 'FortiGate 600F', [2022, STILL], 118_000, 1, 1, 140, 'fortios 7.4'),
  security('FIREWALL', 'Fortinet', 'FortiGate 1800F', [2021, STILL], 265_000, 0.6, 2, 198, 'fortios 7.6'),
  security('FIREWALL', 'Palo Alto', 'PA-220', [2017, 2021], 9800, 4, 1, 0.5, 'pan-os 10.2'),
  security('FIREWALL', 'Palo Alto', 'PA-3220', [2018, 2023], 142_000, 1, 2, 5, 'pan-os 11.1'),
  security('FIREWALL', 'Palo Alto', 'PA-3410', [2022, STILL], 198_000, 1, 1, 14, 'pan-os 11.1'),
  security('VPN', 'F5', 'BIG-IP i2600', [2017, 2022], 168_000, 0.8, 1, 10, '2027-04-01'),
  security('MAIL_FILTER', 'Fortinet', 'FortiMail 400F', [2019, STILL], 62_000, 0.7, 1, 1, '2031-05-31'),
  security('HSM', 'Thales', 'Luna Network HSM A750', [2018, STILL], 312_000, 0.4, 1, 1, '2032-12-31'),
  security('IDS', 'Cisco', 'Firepower 2130', [2018, 2024], 134_000, 0.8, 1, 5, '2027-05-31'),
];

type SupportFacts = Pick<ModelFact, 'cycle' | 'supportEnd'>;

/** A text is either a product cycle or a day. */
function supportFacts(supported: string): SupportFacts {
  return supported.includes(' ') ? { cycle: supported } : { supportEnd: supported };
}

function storage(
  storageKind: keyof typeof STORAGE_KINDS,
  manufacturer: string,
  name: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  rackUnits: number,
  capacity: number,
  supported: string,
): ModelFact {
  const facts = { manufacturer, name, sold, price, share, rackUnits, ...supportFacts(supported) };
  const attributes = { capacity, storageKind };
  const kind = STORAGE_KINDS[storageKind];
  return { category: AssetCategory.STORAGE, kind, ...facts, attributes, interfaceCount: 8, powerPortCount: 2 };
}

function security(
  securityKind: keyof typeof SECURITY_KINDS,
  manufacturer: string,
  name: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  rackUnits: number,
  throughput: number,
  supported: string,
): ModelFact {
  const facts = { manufacturer, name, sold, price, share, rackUnits, ...supportFacts(supported) };
  const attributes = { securityKind, throughput };
  const kind = SECURITY_KINDS[securityKind];
  return { category: AssetCategory.IT_SECURITY, kind, ...facts, attributes, interfaceCount: 16, powerPortCount: 2 };
}
