import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { createRecord } from '../../api/write/record-mutations.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { Person } from '../../organisation/person.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { checkOwner } from '../entry-fields.ts';
import { BenefitEntry } from './benefit-entry.entity.ts';
import { Benefit } from './benefit.entity.ts';
import type { CreateBenefitInput, UpdateBenefitInput } from './benefit.input.ts';
import { benefits } from './benefit.record.ts';

export const BENEFIT_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  contractId: { property: 'contract', refersTo: Contract },
  assetId: { property: 'asset', refersTo: Asset },
  name: {},
  description: { longest: 4000 },
  kind: {},
  certainty: {},
  beneficiary: {},
  ownerId: { property: 'owner', refersTo: Person },
  figureUnit: { longest: 40 },
  baselineValue: {},
  baselineOn: {},
  baselineSource: { longest: 500 },
  target: {},
  targetMonth: {},
};

export async function createBenefit(em: EntityManager, input: CreateBenefitInput): Promise<Benefit> {
  const benefit = await createRecord(em, benefits, input, BENEFIT_FIELDS);
  checkOwner(benefit);
  return benefit;
}

export async function updateBenefit(em: EntityManager, input: UpdateBenefitInput): Promise<Benefit> {
  const benefit = await loadForChange(em, benefits, Benefit, input);
  await changeBenefit(em, benefit, input);
  return benefit;
}

/** Applies changes to a loaded benefit. Its unit stays while there are quantities that are counted in it. */
export async function changeBenefit(em: EntityManager, benefit: Benefit, changes: object): Promise<void> {
  const had = benefit.figureUnit;
  await applyFields(em, Benefit, benefit, changes, BENEFIT_FIELDS);
  checkOwner(benefit);
  if (had == null || benefit.figureUnit !== null) return;
  if (await em.count(BenefitEntry, { benefit, quantity: { $ne: null } })) {
    throw ruleViolation('economy.benefit.unitInUse', 'UNIT_IN_USE', {}, ['input', 'figureUnit']);
  }
}
