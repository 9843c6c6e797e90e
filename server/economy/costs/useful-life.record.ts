import { defineRecord } from '../../api/read/record.ts';
import { UsefulLife } from './useful-life.entity.ts';
import { UsefulLifeType } from './useful-life.type.ts';

export const usefulLives = defineRecord({
  name: 'UsefulLife',
  entity: UsefulLife,
  type: () => UsefulLifeType,
  list: 'usefulLives',
  one: 'usefulLife',
  idPrefix: 'usefullife',
  key: null,
  label: 'source',
  description: 'Over how many months acquisition costs are spread, by category of assets.',
  filter: ['category', 'months', 'firstDay', 'updatedAt'],
  order: ['category', 'firstDay', 'months', 'updatedAt'],
  group: ['category'],
  search: { in: ['source'] },
});
