import { addLink, defineRecord } from '../api/read/record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { people } from '../organisation/person.record.ts';
import { sites } from '../organisation/site.record.ts';
import { suppliers } from '../organisation/supplier.record.ts';
import { assetModels } from './asset-model.record.ts';
import { Asset } from './asset.entity.ts';
import { AssetType } from './asset.type.ts';

export const assets = defineRecord({
  name: 'Asset',
  entity: Asset,
  type: () => AssetType,
  list: 'assets',
  one: 'asset',
  idPrefix: 'asset',
  key: 'tag',
  label: 'tag',
  description: 'The things that the region owns or runs.',
  filter: [
    'tag',
    'name',
    'category',
    'status',
    'model',
    'serialNumber',
    'site',
    'unit',
    'custodian',
    'systemOwner',
    'supplier',
    'orderNumber',
    'purchaseDate',
    'purchaseYear',
    'purchaseCost',
    'warrantyEnd',
    'supportEnd',
    'supportEndSource',
    'confidentiality',
    'integrity',
    'availability',
    'createdAt',
    'updatedAt',
  ],
  order: ['tag', 'name', 'serialNumber', 'purchaseDate', 'purchaseCost', 'warrantyEnd', 'supportEnd', 'updatedAt'],
  group: ['category', 'status', 'unit', 'site', 'model', 'supplier', 'purchaseYear'],
  groupings: {
    age: {
      description: 'Age in calendar years: the current year less the year of purchase.',
      property: 'purchaseYear',
      shown: (year, today) => `date_part('year', ${today()}) - ${year}`,
    },
    supportEndQuarter: {
      description: 'Quarter in which support ends, 2027-Q1.',
      property: 'supportEndQuarter',
      shown: (quarter) => `${quarter} / 4 || '-Q' || ${quarter} % 4 + 1`,
    },
  },
  narrowedBy: {
    unit: ['unitWithin'],
    age: ['purchaseDate', 'purchaseYear'],
    purchaseYear: ['purchaseDate'],
    supportEndQuarter: ['supportEnd'],
  },
  countedTogether: [
    ['model', 'category', 'supplier'],
    ['unit', 'site'],
    ['status', 'purchaseYear', 'supportEndQuarter'],
  ],
  sum: ['purchaseCost'],
  bounds: ['purchaseDate', 'purchaseCost', 'warrantyEnd', 'supportEnd'],
  search: { in: ['tag', 'name', 'serialNumber'], stored: 'searchText' },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The asset belongs to one of these units or to a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
  derived: { attributes: { from: (alias) => `jsonb_each_text(${alias}.attributes) as entry(name, value)` } },
  derivedColumns: ['supportEnd', 'supportEndSource', 'purchaseYear', 'supportEndQuarter'],
  computed: { nextStatuses: ['status'] },
});

addLink(sites, 'assets', { of: () => assets, by: 'site', description: 'The assets that stand here.' });
addLink(suppliers, 'assets', {
  of: () => assets,
  by: 'supplier',
  description: 'The assets that the supplier delivered.',
});
addLink(assetModels, 'assets', { of: () => assets, by: 'model', description: 'The assets of this model.' });
addLink(organisationUnits, 'assets', {
  of: () => assets,
  by: 'unit',
  description: 'The assets that belong to the unit itself; assets(where: { unitWithin }) has those of the branch.',
});
addLink(people, 'keeps', { of: () => assets, by: 'custodian', description: 'The assets that the person keeps.' });
addLink(people, 'owns', {
  of: () => assets,
  by: 'systemOwner',
  description: 'The assets that the person is system owner of.',
});
