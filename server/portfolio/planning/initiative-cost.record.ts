import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { costCategories } from '../../economy/costs/cost-category.record.ts';
import { fundingFrames } from '../funding/funding-frame.record.ts';
import { initiatives, ofInitiative, unitOfInitiative } from '../initiative.record.ts';
import { InitiativeCost } from './initiative-cost.entity.ts';
import { InitiativeCostType } from './initiative-cost.type.ts';
import { monthEstimates, totalsOfMonths } from './plan-lines.record.ts';

export const initiativeCosts: RecordSpec<InitiativeCost> = defineRecord({
  name: 'InitiativeCost',
  entity: InitiativeCost,
  type: () => InitiativeCostType,
  list: 'initiativeCosts',
  one: 'initiativeCost',
  idPrefix: 'initiativecost',
  key: null,
  label: 'name',
  description: 'What initiatives are planned to cost, line by line.',
  filter: [
    'initiative',
    'name',
    'costClass',
    'nature',
    'category',
    'frame',
    'totalLikely',
    'firstMonth',
    'lastMonth',
    'updatedAt',
  ],
  order: ['name', 'totalLikely', 'firstMonth', 'updatedAt'],
  group: ['initiative', 'costClass', 'nature', 'category', 'frame'],
  sum: ['totalLow', 'totalLikely', 'totalHigh'],
  search: { in: ['name', 'source', 'note'] },
  inUnits: ofInitiative,
  unit: unitOfInitiative,
  calculated: totalsOfMonths,
  derived: monthEstimates,
});

addLink(initiatives, 'costs', {
  of: () => initiativeCosts,
  by: 'initiative',
  description: 'What it is planned to cost, line by line: the whole of it, with what partners pay.',
});
addLink(costCategories, 'initiativeCosts', {
  of: () => initiativeCosts,
  by: 'category',
  description: 'Planned costs of initiatives in the category.',
});
addLink(fundingFrames, 'initiativeCosts', {
  of: () => initiativeCosts,
  by: 'frame',
  description: 'The planned costs that the frame is to pay, of initiatives in all stages.',
});
