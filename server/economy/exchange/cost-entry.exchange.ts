import { contractReference } from '../../contracts/exchange/contract-reference.exchange.ts';
import type { ExchangeColumn, ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { assetReference } from '../../inventory/asset-reference.exchange.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { costCategories } from '../costs/cost-category.record.ts';
import { changeCostEntry, createCostEntry } from '../costs/cost-entry.commands.ts';
import type { CostEntry } from '../costs/cost-entry.entity.ts';
import type { CreateCostEntryInput } from '../costs/cost-entry.input.ts';
import { costEntries } from '../costs/cost-entry.record.ts';
import { FILE } from '../entry-fields.ts';
import { services } from '../../services/e-health-service.record.ts';

/** What an entry is of: one of these columns in a row. */
export const OWNER_COLUMNS: readonly ExchangeColumn[] = [
  {
    field: 'service.code',
    sets: 'serviceId',
    label: { sv: 'Tjänstekod', en: 'Service code' },
    aliases: ['E-hälsotjänst', 'Tjänst', 'Service'],
    value: { type: 'reference', to: { record: () => services, by: [['code'], ['name']] }, as: ['code', 'name'] },
  },
  {
    field: 'contract.number',
    sets: 'contractId',
    label: { sv: 'Avtalsnummer', en: 'Contract number' },
    aliases: ['Avtalsnr', 'Avtals-id', 'Avtalets nummer', 'Contract no'],
    value: { type: 'reference', to: contractReference, as: ['number'] },
  },
  {
    field: 'asset.tag',
    sets: 'assetId',
    label: { sv: 'Inventarienummer', en: 'Asset tag' },
    aliases: ['Inventarienr', 'Inv.nr', 'Tillgång', 'Stöldmärkning', 'Asset', 'Asset number'],
    value: { type: 'reference', to: assetReference, as: ['tag'] },
  },
];

/** Columns that entries of costs and of benefits have alike. */
export const MONTH_COLUMNS: readonly ExchangeColumn[] = [
  {
    field: 'month',
    sets: 'month',
    label: { sv: 'Månad', en: 'Month' },
    aliases: ['Kostnadsmånad', 'Period', 'År-månad', 'Cost month', 'Year-month'],
    value: { type: 'text', canonical: (text) => singleMonthOfText(text) ?? text },
    required: true,
  },
  {
    field: 'scenario',
    sets: 'scenario',
    label: { sv: 'Budget, prognos eller utfall', en: 'Budget, forecast or actual' },
    aliases: ['Scenario', 'Version', 'Budget/prognos/utfall'],
    value: {
      type: 'enum',
      names: {
        BUDGET: { label: { sv: 'Budget', en: 'Budget' }, aliases: ['Plan'] },
        FORECAST: { label: { sv: 'Prognos', en: 'Forecast' } },
        ACTUAL: { label: { sv: 'Utfall', en: 'Actual' }, aliases: ['Verkligt', 'Bokfört'] },
      },
    },
    emptyKeeps: true,
  },
];

export const SOURCE_COLUMNS: readonly ExchangeColumn[] = [
  {
    field: 'source',
    sets: 'source',
    label: { sv: 'Källa', en: 'Source' },
    aliases: ['Kostnadskälla', 'Reskontra', 'Ledger'],
    value: { type: 'text' },
    emptyKeeps: true,
  },
  {
    field: 'note',
    sets: 'note',
    label: { sv: 'Anteckning', en: 'Note' },
    aliases: ['Kommentar', 'Comment'],
    value: { type: 'text' },
  },
];

/**
 * What services, contracts and assets cost, a row for each month, known by all that tells entries apart, as far as the row
 * gives it. A row that gives less is about the only entry that fits; a new one is then ACTUAL, RUN and of source FILE.
 */
export const costEntryExchange: ExchangeKind = {
  kind: 'COST_ENTRIES',
  record: costEntries,
  columns: [
    ...OWNER_COLUMNS,
    ...MONTH_COLUMNS,
    {
      field: 'costClass',
      sets: 'costClass',
      label: { sv: 'Löpande eller förändring', en: 'Run or change' },
      aliases: ['Typ av kostnad', 'Run/change'],
      value: {
        type: 'enum',
        names: {
          RUN: { label: { sv: 'Löpande', en: 'Run' }, aliases: ['Drift', 'Förvaltning'] },
          CHANGE: { label: { sv: 'Förändring', en: 'Change' }, aliases: ['Utveckling', 'Projekt'] },
        },
      },
      emptyKeeps: true,
    },
    {
      field: 'category.code',
      sets: 'categoryId',
      label: { sv: 'Kostnadsslag', en: 'Cost category' },
      aliases: ['Kategori', 'Category'],
      value: {
        type: 'reference',
        to: { record: () => costCategories, by: [['code'], ['name']] },
        as: ['code', 'name'],
      },
    },
    {
      field: 'amount',
      sets: 'amount',
      label: { sv: 'Belopp', en: 'Amount' },
      aliases: ['Verklig kostnad', 'Utfall', 'Kostnad', 'Kronor', 'Actual cost', 'Cost', 'Actual'],
      value: { type: 'money' },
      required: true,
    },
    {
      field: 'account',
      sets: 'account',
      label: { sv: 'Konto', en: 'Account' },
      aliases: ['Kontonummer'],
      value: { type: 'text' },
    },
    ...SOURCE_COLUMNS,
    ...RECORD_TIMES,
  ],
  keys: ['service.code', 'contract.number', 'asset.tag'].flatMap((owner) =>
    [
      ['scenario', 'costClass', 'category.code', 'source', 'account'],
      ['scenario', 'costClass', 'category.code', 'source'],
      ['scenario', 'costClass', 'source', 'account'],
      ['scenario', 'costClass', 'source'],
      ['scenario', 'source'],
      ['scenario', 'costClass'],
      ['source'],
      ['scenario'],
      [],
    ].map((rest) => [owner, 'month', ...rest]),
  ),
  create: (em, input) => {
    requireFields(input, ['month', 'amount']);
    return createCostEntry(em, input as unknown as CreateCostEntryInput, FILE);
  },
  change: (em, entry, input) => changeCostEntry(em, entry as CostEntry, input),
};
