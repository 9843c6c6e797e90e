import { addLink, defineRecord } from '../../api/read/record.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { ofFigureOwner, unitOfFigureOwner } from '../figure-owner.record.ts';
import { costCategories } from './cost-category.record.ts';
import { CostEntry } from './cost-entry.entity.ts';
import { CostEntryType } from './cost-entry.type.ts';

export const costEntries = defineRecord({
  name: 'CostEntry',
  entity: CostEntry,
  type: () => CostEntryType,
  list: 'costEntries',
  one: 'costEntry',
  idPrefix: 'costentry',
  key: null,
  label: 'month',
  description: 'What services, contracts and assets cost, month by month.',
  filter: [
    'service',
    'contract',
    'asset',
    'month',
    'scenario',
    'costClass',
    'category',
    'amount',
    'source',
    'account',
    'updatedAt',
  ],
  order: ['month', 'amount', 'updatedAt'],
  group: ['service', 'contract', 'asset', 'month', 'scenario', 'costClass', 'category', 'source', 'account'],
  sum: ['amount'],
  bounds: ['month', 'amount'],
  search: { in: ['source', 'account', 'note'] },
  inUnits: ofFigureOwner,
  unit: unitOfFigureOwner,
});

for (const [record, by] of [
  [services, 'service'],
  [contracts, 'contract'],
  [assets, 'asset'],
  [costCategories, 'category'],
] as const) {
  addLink(record, 'costEntries', {
    of: () => costEntries,
    by,
    description: 'The entries of costs of its own, month by month.',
  });
}
