import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { ofService, services, unitOfService } from '../../services/e-health-service.record.ts';
import { benefitCalculations } from './benefit-calculation.record.ts';
import { TravelIncentive } from './travel-incentive.entity.ts';
import { TravelIncentiveType } from './travel-incentive.type.ts';

export const travelIncentives: RecordSpec<TravelIncentive> = defineRecord({
  name: 'TravelIncentive',
  entity: TravelIncentive,
  type: () => TravelIncentiveType,
  list: 'travelIncentives',
  one: 'travelIncentive',
  idPrefix: 'travelincentive',
  key: null,
  label: 'firstMonth',
  description: 'What care givers are paid of the patient travel that they saved, the latest period first.',
  filter: ['service', 'unit', 'firstMonth', 'lastMonth', 'baseline', 'actual', 'payout', 'calculation', 'updatedAt'],
  order: ['firstMonth', 'lastMonth', 'baseline', 'actual', 'payout', 'updatedAt'],
  newestFirst: true,
  group: ['firstMonth', 'lastMonth', 'unit', 'service'],
  sum: ['baseline', 'actual', 'payout'],
  search: { in: ['note'] },
  inUnits: ofService,
  unit: unitOfService,
  shown: { share: (alias) => `trim_scale(${alias}.share)::text` },
  derivedColumns: ['payout'],
  computed: { steps: ['baseline', 'actual', 'share'] },
});

addLink(services, 'travelIncentives', {
  of: () => travelIncentives,
  by: 'service',
  description: 'What care givers are paid of the patient travel that they saved by it.',
});
addLink(organisationUnits, 'travelIncentives', {
  of: () => travelIncentives,
  by: 'unit',
  description: 'What the unit is paid of the patient travel that it saved.',
});
addLink(benefitCalculations, 'travelIncentives', {
  of: () => travelIncentives,
  by: 'calculation',
  description: 'The payouts whose baselines were filled in from it.',
});
