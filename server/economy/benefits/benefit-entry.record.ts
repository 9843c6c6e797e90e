import { addLink, defineRecord, type RowsOf } from '../../api/read/record.ts';
import { ofFigureOwner, unitOfFigureOwner } from '../figure-owner.record.ts';
import { BenefitEntry } from './benefit-entry.entity.ts';
import { BenefitEntryType } from './benefit-entry.type.ts';
import { benefits, trimmed } from './benefit.record.ts';

export const benefitEntries = defineRecord({
  name: 'BenefitEntry',
  entity: BenefitEntry,
  type: () => BenefitEntryType,
  list: 'benefitEntries',
  one: 'benefitEntry',
  idPrefix: 'benefitentry',
  key: null,
  label: 'month',
  description: 'What benefits are worth, month by month.',
  filter: ['benefit', 'month', 'scenario', 'amount', 'quantity', 'source', 'updatedAt'],
  order: ['month', 'amount', 'quantity', 'updatedAt'],
  group: ['benefit', 'month', 'scenario', 'source'],
  sum: ['amount', 'quantity'],
  bounds: ['month', 'amount'],
  search: { in: ['source', 'note'] },
  inUnits: (alias: string, units: string, rows: RowsOf) =>
    `${alias}.benefit_id in (select b.id from ${rows(benefits)} b where ${ofFigureOwner('b', units, rows)})`,
  unit: (alias) => `(select ${unitOfFigureOwner('b')} from benefit b where b.id = ${alias}.benefit_id)`,
  shown: { quantity: trimmed('quantity') },
});

addLink(benefits, 'entries', {
  of: () => benefitEntries,
  by: 'benefit',
  description: 'What it is worth, month by month, planned and taken home.',
});
