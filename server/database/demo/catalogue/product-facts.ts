/** One cycle: name, release, end of active, security and extended support, newest release. */
type CycleFact = readonly [
  cycle: string,
  released: string | null,
  activeUntil: string | null,
  securityUntil: string | null,
  extendedUntil: string | null,
  latest: string | null,
];

interface ProductFact {
  readonly product: string;
  readonly title: string;
  readonly category: string;
  readonly cycles: readonly CycleFact[];
}

/** When the makers' support of products common in a region ends. Source: endoflife.date (MIT licence), autumn 2026. */
export const PRODUCTS: readonly ProductFact[] = [
  product('windows', 'Microsoft Windows', 'os', [
    ['10-22h2', '2022-10-18', '2025-10-14', '2025-10-14', '2028-10-10', '10.0.19045'],
    ['11-23h2-e', '2023-10-31', '2026-11-10', '2026-11-10', null, '10.0.22631'],
    ['11-24h2-e', '2024-10-01', '2027-10-12', '2027-10-12', null, '10.0.26100'],
    ['11-25h2-e', '2025-09-30', '2028-10-10', '2028-10-10', null, '10.0.26200'],
    ['10-21h2-e-lts', '2021-11-16', '2027-01-12', '2027-01-12', null, '10.0.19044'],
    ['11-24h2-e-lts', '2024-10-01', '2029-10-09', '2029-10-09', null, '10.0.26100'],
  ]),
  product('windows-server', 'Microsoft Windows Server', 'os', [
    ['2012-r2', '2013-11-25', '2018-10-09', '2023-10-10', '2026-10-13', '6.3.9600'],
    ['2016', '2016-10-15', '2022-01-11', '2027-01-12', '2030-01-12', '10.0.14393'],
    ['2019', '2018-11-13', '2024-01-09', '2029-01-09', null, '10.0.17763'],
    ['2022', '2021-08-18', '2026-10-13', '2031-10-14', null, '10.0.20348'],
    ['2025', '2024-11-01', '2029-11-13', '2034-11-14', null, '10.0.26100'],
  ]),
  product('rhel', 'Red Hat Enterprise Linux', 'os', [
    ['7', '2014-06-10', '2019-08-06', '2024-06-30', '2029-05-31', '7.9'],
    ['8', '2019-05-07', '2024-05-31', '2029-05-31', '2033-05-31', '8.10'],
    ['9', '2022-05-18', '2027-05-31', '2032-05-31', '2036-05-31', '9.8'],
    ['10', '2025-05-20', '2030-05-31', '2035-05-31', '2039-05-31', '10.2'],
  ]),
  product('ubuntu', 'Ubuntu', 'os', [
    ['20.04', '2020-04-23', '2022-10-01', '2025-05-31', '2030-04-02', '20.04.6'],
    ['22.04', '2022-04-21', '2024-09-30', '2027-04-01', '2032-04-09', '22.04.5'],
    ['24.04', '2024-04-25', '2029-05-31', '2029-05-31', '2036-05-31', '24.04.4'],
  ]),
  product('vmware-esxi', 'VMware ESXi', 'os', [
    ['7.0', '2020-04-02', null, '2025-10-02', null, '7.0 Update 3w'],
    ['8.0', '2022-10-11', null, '2027-10-11', null, '8.0 Update 3k'],
    ['9.0', '2025-06-17', null, '2027-09-17', null, '9.0.2.0100'],
  ]),
  product('postgresql', 'PostgreSQL', 'database', [
    ['12', '2019-10-03', null, '2024-11-21', null, '12.22'],
    ['13', '2020-09-24', null, '2025-11-13', null, '13.23'],
    ['14', '2021-09-30', null, '2026-11-12', null, '14.24'],
    ['15', '2022-10-13', null, '2027-11-11', null, '15.19'],
    ['16', '2023-09-14', null, '2028-11-09', null, '16.15'],
    ['17', '2024-09-26', null, '2029-11-08', null, '17.11'],
    ['18', '2025-09-25', null, '2030-11-14', null, '18.6'],
  ]),
  product('mssqlserver', 'Microsoft SQL Server', 'database', [
    ['12.0-sp3', '2018-10-30', '2019-07-09', '2024-07-09', '2027-07-12', '12.0.6449.1 CU4+GDR'],
    ['13.0-sp3', '2021-09-15', '2026-07-14', '2026-07-14', '2029-07-17', '13.0.6500.1 GDR'],
    ['14.0', '2017-09-29', '2022-10-11', '2027-10-12', null, '14.0.3540.1 CU31+GDR'],
    ['15.0', '2019-11-04', '2025-02-28', '2030-01-08', null, '15.0.4480.2 CU32+GDR'],
    ['16.0', '2022-11-16', '2028-01-11', '2033-01-11', null, '16.0.4265.3 CU26'],
    ['17.0', '2025-11-18', '2031-01-06', '2036-01-06', null, '17.0.4075.5 CU8'],
  ]),
  product('oracle-database', 'Oracle Database', 'database', [
    ['19', '2019-04-25', null, '2029-12-31', '2032-12-31', null],
    ['23', '2023-09-19', null, '2031-12-31', null, null],
  ]),
  product('msexchange', 'Microsoft Exchange', 'server-app', [
    ['2016', '2015-10-01', '2020-10-13', '2025-10-14', '2026-11-01', '15.1.2507.61'],
    ['2019', '2018-10-22', '2024-01-09', '2025-10-14', '2026-11-01', '15.2.1544.36'],
  ]),
  product('sharepoint', 'Microsoft SharePoint', 'server-app', [
    ['2019', '2018-10-22', '2024-01-09', '2026-07-14', null, '16.0.10417.20198'],
    ['subscription', '2021-11-02', null, null, null, '16.0.19725.20522'],
  ]),
  product('office', 'Microsoft Office', 'app', [
    ['2019', '2018-09-24', '2023-10-10', '2025-10-14', null, null],
    ['2021', '2021-10-05', '2026-10-13', '2026-10-13', null, null],
    ['2024-ltsc', '2024-09-18', '2029-10-09', '2029-10-09', null, null],
  ]),
  product('citrix-vad', 'Citrix Virtual Apps and Desktops', 'app', [
    ['2402', '2024-04-14', '2029-04-15', '2029-04-15', '2034-04-15', '2402 CU4 Update 1'],
    ['2507', '2025-08-19', '2028-08-18', '2028-08-18', '2033-08-18', '2507 CU2'],
  ]),
  product('veeam-backup-and-replication', 'Veeam Backup & Replication', 'app', [
    ['11', '2021-02-11', '2023-02-01', '2024-02-01', null, '11.0.1.1261-P20240304'],
    ['12', '2023-01-30', '2025-09-03', '2027-02-01', null, '12.3.2.4854'],
    ['13', '2025-09-03', '2028-11-01', '2028-11-01', null, '13.1.1.18'],
  ]),
  product('splunk', 'Splunk', 'server-app', [
    ['9.4', '2024-12-16', null, '2026-12-16', null, '9.4.12'],
    ['10.0', '2025-07-28', null, '2027-07-28', null, '10.0.7'],
  ]),
  product('zabbix', 'Zabbix', 'server-app', [
    ['6.0', '2022-02-08', '2025-02-28', '2027-02-28', null, '6.0.48'],
    ['7.0', '2024-06-04', '2027-06-30', '2029-06-30', null, '7.0.29'],
  ]),
  product('tomcat', 'Apache Tomcat', 'server-app', [
    ['8.5', '2016-03-17', null, '2024-03-31', null, '8.5.100'],
    ['9.0', '2017-09-27', null, '2027-03-31', null, '9.0.121'],
    ['10.1', '2022-09-23', null, null, null, '10.1.59'],
  ]),
  product('eclipse-temurin', 'Eclipse Temurin', 'lang', [
    ['17', '2021-09-22', null, '2027-10-31', null, '17.0.20.1+1'],
    ['21', '2023-10-10', null, '2029-12-31', null, '21.0.12.1+1'],
  ]),
  product('iphone', 'Apple iPhone', 'device', [
    ['6s', '2015-09-25', null, '2025-03-31', null, null],
    ['7', '2016-09-16', null, '2025-03-31', null, null],
    ['8', '2017-09-22', null, '2025-03-31', null, null],
    ['xr', '2018-10-26', null, '2026-04-22', null, null],
    ['11', '2019-09-20', null, null, null, null],
    ['se-2', '2020-04-24', null, null, null, null],
    ['12', '2020-10-23', null, null, null, null],
    ['13', '2021-09-24', null, null, null, null],
    ['se-3', '2022-03-18', null, null, null, null],
    ['14', '2022-09-16', null, null, null, null],
    ['15', '2023-09-22', null, null, null, null],
    ['16e', '2025-02-28', null, null, null, null],
    ['17e', '2026-03-11', null, null, null, null],
  ]),
  product('ipad', 'Apple iPad', 'device', [
    ['10', '2022-10-26', null, null, null, null],
    ['11', '2025-03-12', null, null, null, null],
  ]),
  product('samsung-mobile', 'Samsung Mobile', 'device', [
    ['galaxy-xcover-4', '2017-04-01', null, '2019-06-01', null, null],
    ['galaxy-xcover-pro', '2020-01-01', '2023-01-01', '2024-01-01', null, null],
    ['galaxy-xcover5', '2021-03-12', '2024-03-12', null, null, null],
    ['galaxy-xcover6-pro', '2022-07-13', '2026-07-13', '2027-07-13', null, null],
    ['galaxy-xcover7', '2024-01-10', '2030-01-10', '2030-01-10', null, null],
    ['galaxy-xcover7-pro', '2025-05-07', '2029-05-07', '2030-05-07', null, null],
    ['galaxy-a52-5g', '2021-03-17', '2024-03-17', '2025-03-17', null, null],
    ['galaxy-a54-5g', '2023-03-24', '2027-03-24', '2028-03-24', null, null],
    ['galaxy-a55-5g', '2024-03-11', '2028-03-11', '2029-03-11', null, null],
    ['galaxy-a56-5g', '2025-03-28', '2031-03-28', '2031-03-28', null, null],
  ]),
  product('samsung-galaxy-tab', 'Samsung Galaxy Tab', 'device', [
    ['galaxy-tab-active5', '2024-01-23', '2028-01-23', '2029-01-23', null, null],
  ]),
  product('cisco-ios-xe', 'Cisco IOS XE', 'os', [
    ['16.12', '2019-07-31', '2022-01-31', '2023-07-31', null, null],
    ['17.3', '2020-07-31', '2023-01-31', '2024-07-31', null, null],
    ['17.9', '2022-07-29', '2025-01-29', '2026-07-29', null, null],
    ['17.12', '2023-07-28', '2026-01-28', '2027-07-28', null, null],
    ['17.15', '2024-08-09', '2027-02-09', '2028-08-09', null, null],
  ]),
  product('fortios', 'FortiOS', 'os', [
    ['7.0', '2021-03-30', '2024-03-30', '2025-09-30', null, null],
    ['7.2', '2022-03-31', '2025-03-31', '2026-09-30', null, null],
    ['7.4', '2023-05-11', '2027-05-11', '2028-11-11', null, null],
    ['7.6', '2024-07-25', '2028-07-25', '2030-01-25', null, null],
  ]),
  product('pan-os', 'Palo Alto Networks PAN-OS', 'os', [
    ['10.1', '2021-05-31', null, '2024-12-01', null, '10.1.14-h20'],
    ['10.2', '2022-02-27', null, '2025-08-27', null, '10.2.18-h9'],
    ['11.1', '2023-11-03', null, '2027-05-03', null, '11.1.16-h1'],
    ['11.2', '2024-05-02', null, '2027-05-02', null, '11.2.13-h1'],
  ]),
  product('netapp-ontap', 'NetApp ONTAP', 'os', [
    ['9.12.1', '2023-02-01', null, '2026-02-28', null, null],
    ['9.14.1', '2024-01-01', null, '2027-01-31', null, null],
    ['9.16.1', '2025-01-01', null, '2028-01-31', null, null],
  ]),
];

function product(name: string, title: string, category: string, cycles: readonly CycleFact[]): ProductFact {
  return { product: name, title, category, cycles };
}
