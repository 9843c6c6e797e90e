import { AssetCategory } from '../../../inventory/asset-category.ts';
import { type ModelFact, STILL } from './model-fact.ts';

export const DATABASE = 'Databashanterare';
export const PLATFORM = 'Plattform';

/** Installed software with product cycles; the price is what one installation's licence costs. */
export const SOFTWARE: readonly ModelFact[] = [
  software(DATABASE, 'Microsoft', 'SQL Server 2014', 'mssqlserver 12.0-sp3', [2014, 2016], 92_000, 6, 'CORE'),
  software(DATABASE, 'Microsoft', 'SQL Server 2016', 'mssqlserver 13.0-sp3', [2016, 2018], 94_000, 8, 'CORE'),
  software(DATABASE, 'Microsoft', 'SQL Server 2017', 'mssqlserver 14.0', [2018, 2020], 94_000, 6, 'CORE'),
  software(DATABASE, 'Microsoft', 'SQL Server 2019', 'mssqlserver 15.0', [2020, 2023], 97_000, 10, 'CORE'),
  software(DATABASE, 'Microsoft', 'SQL Server 2022', 'mssqlserver 16.0', [2023, STILL], 104_000, 10, 'CORE'),
  software(DATABASE, 'Microsoft', 'SQL Server 2025', 'mssqlserver 17.0', [2026, STILL], 112_000, 5, 'CORE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 12', 'postgresql 12', [2019, 2020], 0, 4, 'OPEN_SOURCE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 13', 'postgresql 13', [2020, 2021], 0, 5, 'OPEN_SOURCE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 14', 'postgresql 14', [2021, 2023], 0, 6, 'OPEN_SOURCE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 16', 'postgresql 16', [2023, 2025], 0, 7, 'OPEN_SOURCE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 17', 'postgresql 17', [2025, STILL], 0, 6, 'OPEN_SOURCE'),
  software(DATABASE, 'PostgreSQL', 'PostgreSQL 18', 'postgresql 18', [2026, STILL], 0, 5, 'OPEN_SOURCE'),
  software(DATABASE, 'Oracle', 'Oracle Database 19c', 'oracle-database 19', [2019, STILL], 228_000, 3, 'CORE'),
  software(PLATFORM, 'VMware', 'ESXi 7.0', 'vmware-esxi 7.0', [2020, 2022], 38_000, 5, 'CORE'),
  software(PLATFORM, 'VMware', 'ESXi 8.0', 'vmware-esxi 8.0', [2023, STILL], 61_000, 6, 'CORE'),
  software('E-post', 'Microsoft', 'Exchange Server 2016', 'msexchange 2016', [2016, 2019], 48_000, 2, 'USER'),
  software('E-post', 'Microsoft', 'Exchange Server 2019', 'msexchange 2019', [2019, 2025], 52_000, 2, 'USER'),
  software('Samarbetsyta', 'Microsoft', 'SharePoint Server 2019', 'sharepoint 2019', [2019, 2022], 78_000, 2, 'USER'),
  software('Kontorsprogram', 'Microsoft', 'Office 2019', 'office 2019', [2018, 2021], 2900, 3, 'DEVICE'),
  software('Kontorsprogram', 'Microsoft', 'Office LTSC 2024', 'office 2024-ltsc', [2024, STILL], 4100, 3, 'DEVICE'),
  software(
    'Fjärrskrivbord',
    'Citrix',
    'Virtual Apps and Desktops 2402',
    'citrix-vad 2402',
    [2024, STILL],
    145_000,
    2,
    'USER',
  ),
  software(
    'Säkerhetskopiering',
    'Veeam',
    'Backup & Replication 11',
    'veeam-backup-and-replication 11',
    [2021, 2022],
    86_000,
    2,
    'CORE',
  ),
  software(
    'Säkerhetskopiering',
    'Veeam',
    'Backup & Replication 12',
    'veeam-backup-and-replication 12',
    [2023, STILL],
    91_000,
    3,
    'CORE',
  ),
  software('Loggsystem', 'Splunk', 'Splunk Enterprise 9.4', 'splunk 9.4', [2024, STILL], 410_000, 1, 'SUBSCRIPTION'),
  software('Övervakning', 'Zabbix', 'Zabbix 6.0', 'zabbix 6.0', [2022, 2024], 0, 2, 'OPEN_SOURCE'),
  software('Övervakning', 'Zabbix', 'Zabbix 7.0', 'zabbix 7.0', [2024, STILL], 0, 2, 'OPEN_SOURCE'),
  software(PLATFORM, 'Apache', 'Tomcat 8.5', 'tomcat 8.5', [2014, 2020], 0, 5, 'OPEN_SOURCE'),
  software(PLATFORM, 'Apache', 'Tomcat 9.0', 'tomcat 9.0', [2018, 2024], 0, 5, 'OPEN_SOURCE'),
  software(PLATFORM, 'Eclipse', 'Temurin 17', 'eclipse-temurin 17', [2021, 2024], 0, 4, 'OPEN_SOURCE'),
  software(PLATFORM, 'Eclipse', 'Temurin 21', 'eclipse-temurin 21', [2024, STILL], 0, 4, 'OPEN_SOURCE'),
];

function software(
  kind: string,
  manufacturer: string,
  name: string,
  cycle: string,
  sold: ModelFact['sold'],
  price: number,
  share: number,
  licenceMetric: string,
): ModelFact {
  const attributes = { licenceMetric };
  return { category: AssetCategory.SOFTWARE, kind, manufacturer, name, cycle, sold, price, share, attributes };
}
