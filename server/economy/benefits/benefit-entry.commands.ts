import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { MANUAL, requireFigure, withoutNulls } from '../entry-fields.ts';
import { BenefitEntry } from './benefit-entry.entity.ts';
import type { CreateBenefitEntryInput, UpdateBenefitEntryInput } from './benefit-entry.input.ts';
import { benefitEntries } from './benefit-entry.record.ts';
import { Benefit } from './benefit.entity.ts';

export const BENEFIT_ENTRY_FIELDS: FieldRules = {
  benefitId: { property: 'benefit', refersTo: Benefit },
  month: { canonical: singleMonthOfText, invalid: 'economy.month' },
  scenario: {},
  amount: {},
  quantity: {},
  source: { longest: 60 },
  note: { longest: 1000 },
};

/** Makes an entry; there is at most one of a benefit, month, scenario and source. */
export async function createBenefitEntry(
  em: EntityManager,
  input: Omit<CreateBenefitEntryInput, 'dryRun'>,
  source = MANUAL,
): Promise<BenefitEntry> {
  const given = { scenario: 'ACTUAL', source, ...withoutNulls(input) };
  const draft: Partial<BenefitEntry> = {};
  await applyFields(em, BenefitEntry, draft, given, BENEFIT_ENTRY_FIELDS);
  // Before it is pending: an import goes on with its other rows when one is refused.
  await check(em, draft as BenefitEntry);
  return em.create(BenefitEntry, draft as RequiredEntityData<BenefitEntry>);
}

export async function updateBenefitEntry(em: EntityManager, input: UpdateBenefitEntryInput): Promise<BenefitEntry> {
  const entry = await loadForChange(em, benefitEntries, BenefitEntry, input);
  await changeBenefitEntry(em, entry, input);
  return entry;
}

/** Applies changes to a loaded entry: the one way for single writes and imports. */
export async function changeBenefitEntry(em: EntityManager, entry: BenefitEntry, changes: object): Promise<void> {
  await applyFields(em, BenefitEntry, entry, changes, BENEFIT_ENTRY_FIELDS);
  await check(em, entry);
}

/** Refuses an entry that says nothing, and a quantity of a benefit that has no unit to count it in. */
async function check(em: EntityManager, { benefit, amount, quantity }: BenefitEntry): Promise<void> {
  if (amount == null && quantity == null) throw badInput('economy.benefit.noValue', ['input', 'amount']);
  if (quantity == null) return;
  requireFigure(quantity, ['input', 'quantity']);
  const { figureUnit } = await em.findOneOrFail(Benefit, benefit.id);
  if (figureUnit == null) throw badInput('economy.benefit.noUnit', ['input', 'quantity']);
}
