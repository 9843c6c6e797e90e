import { expect, it } from 'vitest';
import { categoryOf } from '../../../server/inventory/catalogue/classification.ts';

it.each([
  ['Cisco', 'Catalyst 9300-24T', 29, 'NETWORK'],
  ['Cisco', 'ASA5506-X', 9, 'IT_SECURITY'],
  ['Cisco', 'Meraki MX84', 12, 'IT_SECURITY'],
  ['Cisco', 'Meraki MS120-24', 28, 'NETWORK'],
  ['Cisco', 'UCS-C220-M5SX', 3, 'SERVER'],
  ['Cisco', 'UCS-FI-6332', 34, 'NETWORK'],
  ['Fortinet', 'FortiGate 100F', 28, 'IT_SECURITY'],
  ['Fortinet', 'FortiSwitch 108F', 10, 'NETWORK'],
  ['Juniper', 'SRX300', 9, 'IT_SECURITY'],
  ['Juniper', 'EX2300-24T', 28, 'NETWORK'],
  ['Palo Alto', 'PA-220', 10, 'IT_SECURITY'],
  ['Palo Alto', 'PA-220 Rack Kit', 0, 'NETWORK'],
  ['Synology', 'DS920+', 2, 'STORAGE'],
  ['QNAP', 'TS-453D', 2, 'STORAGE'],
  ['NetApp', 'FAS2750', 0, 'STORAGE'],
  ['Dell', 'PowerEdge R740', 1, 'SERVER'],
  ['Dell', 'PowerVault MD1200', 0, 'STORAGE'],
  ['Dell', 'PowerSwitch S4128F-ON', 31, 'NETWORK'],
  ['HPE', 'ProLiant DL360 Gen10', 5, 'SERVER'],
  ['HPE', 'Aruba 2930F-24G-4SFP', 28, 'NETWORK'],
  ['Lenovo', 'ThinkSystem SR650', 1, 'SERVER'],
  ['Lenovo', 'ThinkSystem 10Gb 4-port SFP+ LOM', 4, 'NETWORK'],
  ['Raspberry Pi', 'Raspberry Pi 4 Model B 4GB', 2, 'COMPUTER'],
  ['Okänd', 'Okänd', 0, 'NETWORK'],
])('%s %s with %i interfaces is %s', (manufacturer, model, interfaces, category) => {
  expect(categoryOf({ manufacturer, model, interfaces })).toBe(category);
});
