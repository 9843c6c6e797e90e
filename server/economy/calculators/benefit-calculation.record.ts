import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { ofService, services, unitOfService } from '../../services/e-health-service.record.ts';
import { benefits } from '../benefits/benefit.record.ts';
import { BenefitCalculation } from './benefit-calculation.entity.ts';
import { BenefitCalculationType } from './benefit-calculation.type.ts';

export const benefitCalculations: RecordSpec<BenefitCalculation> = defineRecord({
  name: 'BenefitCalculation',
  entity: BenefitCalculation,
  type: () => BenefitCalculationType,
  list: 'benefitCalculations',
  one: 'benefitCalculation',
  idPrefix: 'benefitcalculation',
  key: null,
  label: 'name',
  description: 'Benefits of services as they were calculated, the latest first.',
  filter: [
    'service',
    'name',
    'kind',
    'firstMonth',
    'lastMonth',
    'calculatedOn',
    'scenario',
    'rangeEnd',
    'benefit',
    'updatedAt',
  ],
  order: ['calculatedOn', 'name', 'kind', 'firstMonth', 'updatedAt'],
  newestFirst: true,
  group: ['service', 'kind', 'scenario'],
  search: { in: ['name', 'note'] },
  inUnits: ofService,
  unit: unitOfService,
  derivedColumns: ['outcome'],
  computed: {
    inputs: ['given'],
    value: ['kind', 'outcome', 'rangeEnd'],
    results: ['outcome'],
    steps: ['outcome'],
    tariffs: ['outcome'],
    prices: ['outcome'],
  },
});

addLink(services, 'benefitCalculations', {
  of: () => benefitCalculations,
  by: 'service',
  description: 'Benefits of the service as they were calculated, the latest first.',
});
addLink(benefits, 'calculations', {
  of: () => benefitCalculations,
  by: 'benefit',
  description: 'How it was calculated: one, or none where it was entered by hand.',
});
