import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { applyFields } from '../../api/write/fields.ts';
import { costCategories } from '../../economy/costs/cost-category.record.ts';
import type { ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { fundingFrames } from '../funding/funding-frame.record.ts';
import { InitiativeCost } from '../planning/initiative-cost.entity.ts';
import { initiativeCosts } from '../planning/initiative-cost.record.ts';
import { COST_FIELDS, OF_INITIATIVE } from '../planning/plan-lines.commands.ts';
import { lineApart, LINE_OF_ROW, PERIOD_COLUMNS, PERIOD_PARTS, text, TOLD_COLUMNS } from './plan-columns.exchange.ts';
import { heldMonths, monthsOfRow } from './plan-rows.commands.ts';
import { CLASS_WORDS, NATURE_WORDS } from './plan-words.exchange.ts';
import { settleLines } from './settle-lines.commands.ts';

const frameReference: ReferenceTo = { record: () => fundingFrames, by: [['code']] };

/** What initiatives are to cost in files: a row for each month or year of a line, known by initiative, name and period. */
export const initiativeCostExchange: ExchangeKind = {
  kind: 'INITIATIVE_COSTS',
  record: initiativeCosts,
  columns: [
    ...LINE_OF_ROW,
    { ...text('name', 'Benämning', 'Name', 'Rad', 'Kostnadsrad', 'Kostnad', 'Cost line', 'Line'), required: true },
    {
      ...text('costClass', 'Löpande eller förändring', 'Run or change', 'Typ av kostnad', 'Run/change'),
      value: { type: 'enum', names: CLASS_WORDS },
    },
    {
      ...text('nature', 'Budget', 'Budget', 'Drift eller investering', 'Drift/investering', 'Operating or investment'),
      value: { type: 'enum', names: NATURE_WORDS },
    },
    {
      ...text('category.code', 'Kostnadsslag', 'Cost category', 'Kategori', 'Category'),
      sets: 'categoryId',
      value: {
        type: 'reference',
        to: { record: () => costCategories, by: [['code'], ['name']] },
        as: ['code', 'name'],
      },
    },
    {
      ...text('frame.code', 'Utrymmets kod', 'Frame code', 'Finansiering', 'Funding'),
      sets: 'frameId',
      value: { type: 'reference', to: frameReference, as: ['code'] },
    },
    { ...text('frame.name', 'Utrymme', 'Frame'), sets: null },
    ...PERIOD_COLUMNS,
    ...TOLD_COLUMNS,
    ...RECORD_TIMES,
  ],
  keys: [['initiative.code', 'name']],
  toldApart: (record) => lineApart(record as InitiativeCost),
  parts: {
    ...PERIOD_PARTS,
    held: (record, row) => {
      const { name, costClass, nature, category, frame, months, source, note } = record as InitiativeCost;
      const period = heldMonths(months, row);
      const line = { name, costClass, nature, category: category?.name ?? null, frame: frame?.name ?? null };
      return period && { ...line, source: source ?? null, note: note ?? null, ...period };
    },
  },
  hold: async (em, lines) => {
    await em.populate(lines as InitiativeCost[], ['category', 'frame']);
  },
  create: async (em, row) => {
    requireFields(row, ['initiativeId', 'name']);
    const draft: Partial<InitiativeCost> = { costClass: 'CHANGE', nature: 'OPERATING', months: monthsOfRow([], row) };
    await applyFields(em, InitiativeCost, draft, row, { ...OF_INITIATIVE, ...COST_FIELDS });
    return em.create(InitiativeCost, draft as RequiredEntityData<InitiativeCost>);
  },
  change: async (em: EntityManager, record, row) => {
    const line = record as InitiativeCost;
    const changes: Partial<InitiativeCost> = { months: monthsOfRow(line.months, row) };
    await applyFields(em, InitiativeCost, changes, row, COST_FIELDS);
    Object.assign(line, changes);
  },
  settle: settleLines,
  asInput: { months: (stored) => stored },
};
