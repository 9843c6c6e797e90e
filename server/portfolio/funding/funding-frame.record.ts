import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { inOrUnder } from '../../organisation/in-or-under.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { FundingFrame } from './funding-frame.entity.ts';
import { FundingFrameType } from './funding-frame.type.ts';

export const fundingFrames: RecordSpec<FundingFrame> = defineRecord({
  name: 'FundingFrame',
  entity: FundingFrame,
  type: () => FundingFrameType,
  list: 'fundingFrames',
  one: 'fundingFrame',
  idPrefix: 'fundingFrame',
  key: 'code',
  label: 'name',
  description: 'Money set aside for initiatives.',
  filter: [
    'code',
    'name',
    'source',
    'unit',
    'firstMonth',
    'lastMonth',
    'isClosed',
    'registryNumber',
    'decidedOn',
    'updatedAt',
  ],
  order: ['code', 'name', 'firstMonth', 'lastMonth', 'updatedAt'],
  group: ['source', 'unit', 'isClosed'],
  narrowedBy: { unit: ['unitWithin'] },
  search: { in: ['code', 'name', 'registryNumber'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The frame belongs to one of these units or to a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
});

addLink(organisationUnits, 'fundingFrames', {
  of: () => fundingFrames,
  by: 'unit',
  description: 'The frames of the unit itself.',
});
