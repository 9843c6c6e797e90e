import { defineRecord } from '../../api/read/record.ts';
import { trimmed } from '../../economy/benefits/benefit.record.ts';
import { Criterion } from './criterion.entity.ts';
import { CriterionType } from './criterion.type.ts';

export const criteria = defineRecord({
  name: 'Criterion',
  entity: Criterion,
  type: () => CriterionType,
  list: 'criteria',
  one: 'criterion',
  idPrefix: 'criterion',
  key: 'code',
  label: 'name',
  description: 'What initiatives are judged by.',
  filter: ['code', 'name', 'isRetired', 'updatedAt'],
  order: ['name', 'code', 'updatedAt'],
  group: ['isRetired'],
  search: { in: ['code', 'name', 'guidance'] },
  shown: { weight: trimmed('weight'), worst: trimmed('worst'), best: trimmed('best') },
});
