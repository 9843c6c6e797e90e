import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import { deleteRecord } from '../../api/write/delete.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { createRecord, type Command } from '../../api/write/record-mutations.ts';
import type { Written } from '../../api/write/write.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { services } from '../../services/e-health-service.record.ts';
import { monthsBetween } from '../../values/year-month.ts';
import { BenefitEntry } from '../benefits/benefit-entry.entity.ts';
import { changeBenefit, createBenefit } from '../benefits/benefit.commands.ts';
import { Benefit } from '../benefits/benefit.entity.ts';
import { BenefitCalculation } from './benefit-calculation.entity.ts';
import type {
  CalculatedBenefitInput,
  CreateBenefitCalculationInput,
  DeleteBenefitCalculationInput,
  UpdateBenefitCalculationInput,
} from './benefit-calculation.input.ts';
import { benefitCalculations } from './benefit-calculation.record.ts';
import { BENEFIT_OF, monthsOf, valueOf } from './calculated-benefit.ts';
import { outcomeOf } from './calculated-outcome.reading.ts';

/** The source of the entries that calculations make: the others of a benefit are not theirs. */
export const CALCULATION = 'CALCULATION';
const MOST_MONTHS = 120;

export const CALCULATION_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  name: {},
  firstMonth: {},
  lastMonth: {},
  note: { longest: 4000 },
};
const OUTCOME_FIELDS: FieldRules = { kind: {}, given: {}, outcome: {}, calculatedOn: {} };

/** Calculates, keeps the calculation, and makes a benefit of it when asked. */
export const createCalculation: Command<CreateBenefitCalculationInput, BenefitCalculation> = async (
  em,
  input,
  _flush,
  context,
) => {
  const calculated = await outcomeOf(em, context, input);
  if (!calculated) throw badInput('digitalVisits.oneCalculator', ['input']);
  const given = { ...input, ...calculated, calculatedOn: context.today };
  const calculation = await createRecord(em, benefitCalculations, given, { ...CALCULATION_FIELDS, ...OUTCOME_FIELDS });
  checkMonths(calculation);
  if (input.benefit) await makeBenefit(em, calculation, input.benefit);
  return calculation;
};

/**
 * Changes a saved calculation. What is given of its calculator is calculated anew, by the tariffs and prices of now; and its
 * benefit's entries are then those of the new outcome, months and scenario. Done twice, it is as done once.
 */
export const updateCalculation: Command<UpdateBenefitCalculationInput, BenefitCalculation> = async (
  em,
  input,
  _flush,
  context,
) => {
  const calculation = await loadForChange(em, benefitCalculations, BenefitCalculation, input);
  const calculated = await outcomeOf(em, context, input as Partial<CreateBenefitCalculationInput>);
  if (calculated && calculated.kind !== calculation.kind)
    throw ruleViolation('digitalVisits.otherCalculator', 'OTHER_CALCULATOR', {}, ['input']);
  if (input.serviceId != null && input.serviceId !== globalId(services, calculation.service.id) && calculation.benefit)
    throw ruleViolation('digitalVisits.benefitOfService', 'BENEFIT_OF_SERVICE', {}, ['input', 'serviceId']);
  await applyFields(em, BenefitCalculation, calculation, input, CALCULATION_FIELDS);
  if (calculated) Object.assign(calculation, calculated, { calculatedOn: context.today });
  checkMonths(calculation);
  if (input.benefit) await makeBenefit(em, calculation, input.benefit);
  else if (calculation.benefit) await keepEntries(em, calculation, calculation.benefit);
  return calculation;
};

/** Deletes a saved calculation, and what it made only when asked: without it, its entries are like any others. */
export async function deleteCalculation(em: EntityManager, input: DeleteBenefitCalculationInput): Promise<Written> {
  const { benefit } = await loadForChange(em, benefitCalculations, BenefitCalculation, input);
  const written = await deleteRecord(em, benefitCalculations, BenefitCalculation, input);
  if (!input.withBenefit || !benefit) return written;
  const entries = await em.find(BenefitEntry, { benefit });
  const own = entries.filter(({ source }) => source === CALCULATION);
  for (const entry of own) em.remove(entry);
  if (own.length === entries.length) em.remove(await em.findOneOrFail(Benefit, benefit.id));
  return written;
}

function checkMonths({ firstMonth, lastMonth }: BenefitCalculation): void {
  const field = ['input', 'lastMonth'];
  if (lastMonth < firstMonth) throw badInput('digitalVisits.monthOrder', field);
  if (monthsBetween(firstMonth, lastMonth) >= MOST_MONTHS)
    throw badInput('digitalVisits.months', field, { limit: MOST_MONTHS });
}

/** Makes the benefit of a calculation, or changes the one that it has made. */
async function makeBenefit(
  em: EntityManager,
  calculation: BenefitCalculation,
  input: CalculatedBenefitInput,
): Promise<void> {
  const { kind, service } = calculation;
  const { unit, value, ...standard } = BENEFIT_OF[kind];
  const isRange = typeof value !== 'string';
  if (isRange !== (input.rangeEnd != null)) {
    const key = isRange ? 'digitalVisits.rangeEnd' : 'digitalVisits.noRange';
    throw badInput(key, ['input', 'benefit', 'rangeEnd']);
  }
  calculation.scenario = input.scenario;
  calculation.rangeEnd = input.rangeEnd ?? null;
  const said = Object.fromEntries(
    Object.entries({
      name: input.name,
      certainty: input.certainty,
      beneficiary: input.beneficiary,
      ownerId: input.ownerId,
    }).filter(([, each]) => each != null),
  );
  const former = calculation.benefit && (await em.findOneOrFail(Benefit, calculation.benefit.id));
  if (former) await changeBenefit(em, former, said);
  const serviceId = globalId(services, service.id);
  const made = { serviceId, name: calculation.name, figureUnit: unit && FIGURE_UNIT[unit], ...standard, ...said };
  calculation.benefit = former ?? (await createBenefit(em, made));
  await keepEntries(em, calculation, calculation.benefit);
}

/** What a benefit's quantities count, as people read it. */
const FIGURE_UNIT = { SLOTS: 'tider' } as const;

/** Makes the entries of a calculation's benefit those of its outcome; entries from other sources stay as they are. */
async function keepEntries(em: EntityManager, calculation: BenefitCalculation, benefit: Benefit): Promise<void> {
  const { kind, outcome, firstMonth, lastMonth, scenario, rangeEnd } = calculation;
  const value = valueOf(kind, outcome, rangeEnd ?? null);
  if (value === null || scenario == null) throw new Error('A calculation with a benefit has its scenario and its end.');
  const former = benefit.id ? await em.find(BenefitEntry, { benefit, source: CALCULATION }) : [];
  const byMonth = new Map(former.map((entry) => [`${entry.scenario} ${entry.month}`, entry]));
  for (const month of monthsOf(kind, value, firstMonth, lastMonth)) {
    const key = `${scenario} ${month.month}`;
    const entry = byMonth.get(key);
    byMonth.delete(key);
    if (entry) Object.assign(entry, month);
    else em.create(BenefitEntry, { benefit, scenario, source: CALCULATION, ...month } as never);
  }
  for (const entry of byMonth.values()) em.remove(entry);
}
