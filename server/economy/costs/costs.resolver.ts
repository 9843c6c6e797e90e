import { recordMutations } from '../../api/write/record-mutations.ts';
import type { FieldRules } from '../../api/write/fields.ts';
import { CreateCostCategoryInput, UpdateCostCategoryInput } from './cost-category.input.ts';
import { costCategories } from './cost-category.record.ts';
import { COST_ENTRY_FIELDS, createCostEntry, updateCostEntry } from './cost-entry.commands.ts';
import { CreateCostEntryInput, UpdateCostEntryInput } from './cost-entry.input.ts';
import { costEntries } from './cost-entry.record.ts';
import { CreateUsefulLifeInput, UpdateUsefulLifeInput } from './useful-life.input.ts';
import { usefulLives } from './useful-life.record.ts';

const CATEGORY_FIELDS: FieldRules = { code: { longest: 40 }, name: {}, description: { longest: 1000 } };

const LIFE_FIELDS: FieldRules = {
  category: {},
  months: { range: [1, 600], invalid: 'economy.usefulLife.months' },
  firstDay: {},
  source: { longest: 500 },
};

const CostCategoryMutations = recordMutations({
  record: costCategories,
  called: 'a category of costs',
  createInput: CreateCostCategoryInput,
  updateInput: UpdateCostCategoryInput,
  fields: CATEGORY_FIELDS,
});

const CostEntryMutations = recordMutations({
  record: costEntries,
  called: 'an entry of costs',
  createInput: CreateCostEntryInput,
  updateInput: UpdateCostEntryInput,
  fields: COST_ENTRY_FIELDS,
  create: (em, input: CreateCostEntryInput) => createCostEntry(em, input),
  update: updateCostEntry,
});

const UsefulLifeMutations = recordMutations({
  record: usefulLives,
  called: 'a useful life',
  createInput: CreateUsefulLifeInput,
  updateInput: UpdateUsefulLifeInput,
  fields: LIFE_FIELDS,
  ratherThanDelete: 'One that no longer holds rather gets a later one beside it: assets of its days keep it.',
});

export const CostMutations = [CostCategoryMutations, CostEntryMutations, UsefulLifeMutations];
