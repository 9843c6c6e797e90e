import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { people } from '../../organisation/person.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { ofFigureOwner, unitOfFigureOwner } from '../figure-owner.record.ts';
import { Benefit } from './benefit.entity.ts';
import { BenefitType } from './benefit.type.ts';

/** SQL of a figure without the zeros that its column adds. */
export const trimmed = (column: string) => (alias: string) => `trim_scale(${alias}.${column})::text`;

export const benefits: RecordSpec<Benefit> = defineRecord({
  name: 'Benefit',
  entity: Benefit,
  type: () => BenefitType,
  list: 'benefits',
  one: 'benefit',
  idPrefix: 'benefit',
  key: null,
  label: 'name',
  description: 'What services, contracts and assets give back.',
  filter: [
    'service',
    'contract',
    'asset',
    'name',
    'kind',
    'certainty',
    'beneficiary',
    'owner',
    'figureUnit',
    'isProven',
    'targetMonth',
    'updatedAt',
  ],
  order: ['name', 'targetMonth', 'updatedAt'],
  group: ['kind', 'certainty', 'beneficiary', 'owner', 'service', 'contract', 'asset', 'isProven'],
  search: { in: ['name', 'description', 'figureUnit', 'baselineSource'] },
  inUnits: ofFigureOwner,
  unit: unitOfFigureOwner,
  calculated: {
    isProven: (alias) => `num_nulls(${alias}.baseline_value, ${alias}.baseline_on, ${alias}.baseline_source) = 0`,
  },
  shown: { baselineValue: trimmed('baseline_value'), target: trimmed('target') },
});

addLink(services, 'benefits', { of: () => benefits, by: 'service', description: 'What the service gives back.' });
addLink(contracts, 'benefits', { of: () => benefits, by: 'contract', description: 'What the contract gives back.' });
addLink(assets, 'benefits', { of: () => benefits, by: 'asset', description: 'What the asset gives back.' });
addLink(people, 'benefits', {
  of: () => benefits,
  by: 'owner',
  description: 'The benefits that the person answers for.',
});
