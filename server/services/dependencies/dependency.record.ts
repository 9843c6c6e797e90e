import { addLink, defineRecord, table, type RecordDefinition, type RowsOf } from '../../api/read/record.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { inOrUnder, lowestOver } from '../../organisation/in-or-under.ts';
import { services } from '../e-health-service.record.ts';
import { Dependency } from './dependency.entity.ts';
import { DependencyType } from './dependency.type.ts';

type Side = 'dependent' | 'on';

/** The kinds of record that stand at one end of a dependency, with the columns that name them. */
const endsOf = (alias: string, side: Side): readonly (readonly [record: RecordDefinition, key: string])[] => [
  [services, `${alias}.${side}_service_id`],
  [assets, `${alias}.${side}_asset_id`],
  ...(side === 'on' ? [[contracts, `${alias}.on_contract_id`] as const] : []),
];

/** SQL of the condition that an end lies in or under one of the units: of one it is looked up, of very many it is hashed. */
const endInUnits = (alias: string, side: Side, units: string, rows: RowsOf): string =>
  endsOf(alias, side)
    .map(
      ([record, key]) =>
        `exists (select from ${rows(record)} u where u.id = ${key} and ${inOrUnder('u.unit_id', units)})`,
    )
    .join(' or ');

/** SQL of the unit that an end lies in. */
const unitOf = (alias: string, side: Side): string =>
  `coalesce(${endsOf(alias, side)
    .map(([record, key]) => `(select u.unit_id from ${table(record)} u where u.id = ${key})`)
    .join(', ')})`;

export const dependencies = defineRecord({
  name: 'Dependency',
  entity: Dependency,
  type: () => DependencyType,
  list: 'dependencies',
  one: 'dependency',
  idPrefix: 'dependency',
  key: null,
  label: 'firstMonth',
  description: 'What stands on what, in which months, with shares of the cost.',
  filter: [
    'dependentService',
    'dependentAsset',
    'onService',
    'onAsset',
    'onContract',
    'firstMonth',
    'lastMonth',
    'basis',
    'value',
    'isCritical',
    'updatedAt',
  ],
  order: ['firstMonth', 'lastMonth', 'updatedAt'],
  group: ['dependentService', 'onService', 'onContract', 'basis', 'isCritical'],
  search: { in: ['note'] },
  // Who does not see both ends is not to learn of either from it.
  inUnits: (alias, units, rows) =>
    `(${endInUnits(alias, 'dependent', units, rows)}) and (${endInUnits(alias, 'on', units, rows)})`,
  unit: (alias) => lowestOver(unitOf(alias, 'dependent'), unitOf(alias, 'on')),
  shown: { value: (alias) => `trim_scale(${alias}.value)::text` },
});

addLink(services, 'dependencies', {
  of: () => dependencies,
  by: 'dependentService',
  description: 'What the service stands on directly, with months and shares.',
});
addLink(services, 'dependents', {
  of: () => dependencies,
  by: 'onService',
  description: 'The services that stand on it directly, with months and shares.',
});
addLink(assets, 'dependencies', {
  of: () => dependencies,
  by: 'dependentAsset',
  description: 'What the asset stands on directly, with months and shares.',
});
addLink(assets, 'dependents', {
  of: () => dependencies,
  by: 'onAsset',
  description: 'The services and assets that stand on it directly, with months and shares.',
});
addLink(contracts, 'dependents', {
  of: () => dependencies,
  by: 'onContract',
  description: 'The services and assets that stand on the contract directly, with months and shares.',
});

/** Records at one end of the dependencies that have a record at the other. */
const across = (end: string, start: string) => (here: string, there: string, rows: RowsOf) =>
  `${there}.id in (select d.${end}_id from ${rows(dependencies)} d where d.${start}_id = ${here}.id)`;

addLink(services, 'assets', {
  of: () => assets,
  by: across('on_asset', 'dependent_service'),
  description: 'The assets that the service stands on directly, in whichever months.',
});
addLink(services, 'contracts', {
  of: () => contracts,
  by: across('on_contract', 'dependent_service'),
  description: 'The contracts that cover the service: it stands on them directly, in whichever months.',
});
addLink(assets, 'services', {
  of: () => services,
  by: across('dependent_service', 'on_asset'),
  description: 'The services that stand on the asset directly, in whichever months.',
});
addLink(contracts, 'services', {
  of: () => services,
  by: across('dependent_service', 'on_contract'),
  description: 'The services that the contract covers: they stand on it directly, in whichever months.',
});
