import { recordMutations } from '../../api/write/record-mutations.ts';
import { BENEFIT_ENTRY_FIELDS, createBenefitEntry, updateBenefitEntry } from './benefit-entry.commands.ts';
import { CreateBenefitEntryInput, UpdateBenefitEntryInput } from './benefit-entry.input.ts';
import { benefitEntries } from './benefit-entry.record.ts';
import { BENEFIT_FIELDS, createBenefit, updateBenefit } from './benefit.commands.ts';
import { CreateBenefitInput, UpdateBenefitInput } from './benefit.input.ts';
import { benefits } from './benefit.record.ts';

const MutationsOfBenefits = recordMutations({
  record: benefits,
  called: 'a benefit',
  createInput: CreateBenefitInput,
  updateInput: UpdateBenefitInput,
  fields: BENEFIT_FIELDS,
  create: createBenefit,
  update: updateBenefit,
});

const BenefitEntryMutations = recordMutations({
  record: benefitEntries,
  called: 'an entry of a benefit',
  createInput: CreateBenefitEntryInput,
  updateInput: UpdateBenefitEntryInput,
  fields: BENEFIT_ENTRY_FIELDS,
  create: (em, input: CreateBenefitEntryInput) => createBenefitEntry(em, input),
  update: updateBenefitEntry,
});

export const BenefitMutations = [MutationsOfBenefits, BenefitEntryMutations];
