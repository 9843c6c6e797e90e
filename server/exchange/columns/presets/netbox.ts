import type { PresetTable } from './preset.ts';

/** What devices are for, by the roles that NetBox's own examples have. */
const ROLES = {
  'Access Switch': 'NETWORK',
  'Core Switch': 'NETWORK',
  'Distribution Switch': 'NETWORK',
  'Leaf Switch': 'NETWORK',
  'Spine Switch': 'NETWORK',
  'Patch Panel': 'NETWORK',
  Router: 'NETWORK',
  Firewall: 'IT_SECURITY',
  Server: 'SERVER',
  Hypervisor: 'SERVER',
  Storage: 'STORAGE',
};

/** NetBox's device states. OFFLINE and FAILED do not tell where a device stands in its life: the user says. */
const STATUS = {
  active: 'IN_USE',
  planned: 'PLANNED',
  staged: 'IN_STOCK',
  inventory: 'IN_STOCK',
  decommissioning: 'RETIRING',
};

/** Devices, as NetBox imports them and as its list exports them. Source: dcim/forms/bulk_import.py, dcim/tables. */
export const NETBOX: readonly PresetTable[] = [
  {
    preset: 'NETBOX',
    kind: 'ASSETS',
    knownBy: [
      ['name', 'role', 'device_type', 'site'],
      ['name', 'device_role', 'device_type', 'site'],
      ['name', 'tenant', 'site', 'rack', 'role', 'manufacturer', 'type'],
    ],
    columns: {
      id: null,
      name: 'name',
      role: 'category',
      device_role: 'category',
      tenant: 'unit.name',
      manufacturer: 'model.manufacturer',
      device_type: 'model.name',
      type: 'model.name',
      platform: null,
      serial: 'serialNumber',
      serial_number: 'serialNumber',
      asset_tag: 'tag',
      status: 'status',
      site: 'site.name',
      location: null,
      rack: null,
      position: null,
      face: null,
      rack_face: null,
      latitude: null,
      longitude: null,
      parent: null,
      device_bay: null,
      airflow: null,
      virtual_chassis: null,
      vc_position: null,
      vc_priority: null,
      cluster: null,
      ip_address: null,
      description: null,
      config_template: null,
      comments: 'note',
      tags: null,
    },
    meanings: { category: ROLES, status: STATUS },
  },
];
