import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { trimmed } from '../../economy/benefits/benefit.record.ts';
import { people } from '../../organisation/person.record.ts';
import { initiatives, ofInitiative, unitOfInitiative } from '../initiative.record.ts';
import { InitiativeBenefit } from './initiative-benefit.entity.ts';
import { InitiativeBenefitType } from './initiative-benefit.type.ts';
import { monthEstimates, totalsOfMonths } from './plan-lines.record.ts';

export const initiativeBenefits: RecordSpec<InitiativeBenefit> = defineRecord({
  name: 'InitiativeBenefit',
  entity: InitiativeBenefit,
  type: () => InitiativeBenefitType,
  list: 'initiativeBenefits',
  one: 'initiativeBenefit',
  idPrefix: 'initiativebenefit',
  key: null,
  label: 'name',
  description: 'What initiatives are planned to give back, line by line.',
  filter: [
    'initiative',
    'name',
    'kind',
    'certainty',
    'countsAs',
    'beneficiary',
    'owner',
    'figureUnit',
    'totalLikely',
    'firstMonth',
    'lastMonth',
    'targetMonth',
    'updatedAt',
  ],
  order: ['name', 'totalLikely', 'firstMonth', 'targetMonth', 'updatedAt'],
  group: ['initiative', 'kind', 'certainty', 'countsAs', 'beneficiary', 'owner'],
  search: { in: ['name', 'figureUnit', 'baselineSource', 'source', 'note'] },
  inUnits: ofInitiative,
  unit: unitOfInitiative,
  calculated: {
    ...totalsOfMonths,
    countsAs: (alias) =>
      `case when ${alias}.certainty = 'GREEN' and num_nulls(${alias}.baseline_value, ${alias}.baseline_on, ${alias}.baseline_source) > 0
        then 'YELLOW' else ${alias}.certainty end`,
  },
  shown: { baselineValue: trimmed('baseline_value'), target: trimmed('target') },
  derived: monthEstimates,
});

addLink(initiatives, 'benefits', {
  of: () => initiativeBenefits,
  by: 'initiative',
  description: 'What it is planned to give back, line by line.',
});
addLink(people, 'initiativeBenefits', {
  of: () => initiativeBenefits,
  by: 'owner',
  description: 'The planned benefits of initiatives that the person answers for.',
});
