import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

export const VIRTUAL_SERVER = 'Virtuell server';
export const HOST = 'Fysisk server';

/** Physical servers, and virtual ones as models of their operating system, whose cycle is what ends. */
export const SERVERS: readonly ModelFact[] = [
  physical('HPE', 'ProLiant DL380p Gen8', [2014, 2014], 74_000, 4, 2, 16, 256, '2021-12-31'),
  physical('HPE', 'ProLiant DL380 Gen9', [2015, 2017], 79_000, 6, 2, 24, 384, '2026-03-31'),
  physical('HPE', 'ProLiant DL360 Gen10', [2018, 2021], 88_000, 3, 1, 32, 384, '2028-12-31'),
  physical('HPE', 'ProLiant DL380 Gen10', [2018, 2021], 96_000, 6, 2, 40, 512, '2028-12-31'),
  physical('HPE', 'ProLiant DL380 Gen10 Plus', [2021, 2023], 118_000, 5, 2, 48, 768, '2030-12-31'),
  physical('HPE', 'ProLiant DL380 Gen11', [2023, STILL], 146_000, 6, 2, 64, 1024, '2033-12-31'),
  physical('Dell', 'PowerEdge R730', [2014, 2017], 82_000, 4, 2, 28, 384, '2024-05-31'),
  physical('Dell', 'PowerEdge R640', [2018, 2021], 91_000, 3, 1, 32, 384, '2028-05-31'),
  physical('Dell', 'PowerEdge R740', [2018, 2021], 99_000, 4, 2, 40, 512, '2028-05-31'),
  physical('Dell', 'PowerEdge R650', [2021, 2023], 109_000, 3, 1, 48, 512, '2030-05-31'),
  physical('Dell', 'PowerEdge R750', [2021, 2023], 121_000, 4, 2, 56, 768, '2030-05-31'),
  physical('Dell', 'PowerEdge R760', [2023, STILL], 152_000, 4, 2, 64, 1024, '2033-05-31'),
  physical('Lenovo', 'ThinkSystem SR650', [2018, 2022], 94_000, 2, 2, 40, 512, '2028-10-31'),
  virtual('Microsoft', 'Windows Server 2012 R2', 'windows-server 2012-r2', [2014, 2016], 14, 4, 16),
  virtual('Microsoft', 'Windows Server 2016', 'windows-server 2016', [2016, 2019], 16, 4, 16),
  virtual('Microsoft', 'Windows Server 2019', 'windows-server 2019', [2019, 2022], 18, 8, 32),
  virtual('Microsoft', 'Windows Server 2022', 'windows-server 2022', [2021, 2025], 18, 8, 32),
  virtual('Microsoft', 'Windows Server 2025', 'windows-server 2025', [2025, STILL], 18, 8, 64),
  virtual('Red Hat', 'Enterprise Linux 7', 'rhel 7', [2014, 2019], 4, 4, 16),
  virtual('Red Hat', 'Enterprise Linux 8', 'rhel 8', [2019, 2023], 5, 8, 32),
  virtual('Red Hat', 'Enterprise Linux 9', 'rhel 9', [2022, STILL], 6, 8, 32),
  virtual('Red Hat', 'Enterprise Linux 10', 'rhel 10', [2025, STILL], 4, 8, 64),
  virtual('Canonical', 'Ubuntu 20.04', 'ubuntu 20.04', [2020, 2022], 1.5, 4, 16),
  virtual('Canonical', 'Ubuntu 22.04', 'ubuntu 22.04', [2022, 2024], 1.5, 4, 16),
  virtual('Canonical', 'Ubuntu 24.04', 'ubuntu 24.04', [2024, STILL], 2, 8, 16),
];

function physical(
  manufacturer: string,
  name: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  rackUnits: number,
  cores: number,
  memory: number,
  supportEnd: string,
): ModelFact {
  const operatingSystem = sold[0] < 2018 ? 'VMware ESXi 6.7' : 'VMware ESXi 8.0';
  const attributes = { operatingSystem, cores, memory, disk: 960, virtual: false };
  const facts = { manufacturer, name, sold, price, share, rackUnits, supportEnd, attributes };
  return { category: AssetCategory.SERVER, kind: HOST, ...facts, interfaceCount: 5, powerPortCount: 2 };
}

function virtual(
  manufacturer: string,
  name: string,
  cycle: string,
  sold: ModelFact['sold'],
  share: number,
  cores: number,
  memory: number,
): ModelFact {
  const operatingSystem = manufacturer === 'Red Hat' ? `Red Hat ${name}` : name;
  const attributes = { operatingSystem, cores, memory, disk: 200, virtual: true };
  const facts = { manufacturer, name: `${name} (virtuell)`, cycle, sold, share, attributes };
  return { category: AssetCategory.SERVER, kind: VIRTUAL_SERVER, ...facts, price: 0 };
}
