import type { ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { changeFigure, createFigure } from './figures.commands.ts';
import type { CreateUnitFigureInput } from './figures.input.ts';
import { figureIndicators, unitFigures } from './figures.record.ts';
import type { UnitFigure } from './unit-figure.entity.ts';

const unitReference: ReferenceTo = { record: () => organisationUnits, by: [['code'], ['name']] };
const indicatorReference: ReferenceTo = {
  record: () => figureIndicators,
  by: [['code'], ['name'], ['nameEnglish']],
  loads: [],
};

/** Figures of units in files, as staff and care systems report them: one unit, indicator and month a row. */
export const unitFigureExchange: ExchangeKind = {
  kind: 'UNIT_FIGURES',
  record: unitFigures,
  columns: [
    {
      field: 'unit.code',
      sets: 'unitId',
      label: { sv: 'Enhetskod', en: 'Unit code' },
      aliases: ['Enhet', 'Kostnadsställe', 'Vårdenhet', 'Unit', 'Cost centre'],
      value: { type: 'reference', to: unitReference, as: ['code', 'name'] },
      required: true,
    },
    {
      field: 'indicator.code',
      sets: 'indicatorId',
      label: { sv: 'Nyckeltal', en: 'Indicator' },
      aliases: ['Mått', 'Nyckeltalskod', 'Indikator', 'Measure', 'Key figure', 'Indicator code'],
      value: { type: 'reference', to: indicatorReference, as: ['code', 'name', 'nameEnglish'] },
      required: true,
    },
    {
      field: 'month',
      sets: 'month',
      label: { sv: 'Månad', en: 'Month' },
      aliases: ['Nyckeltalsmånad', 'Period', 'År-månad', 'Year-month'],
      value: { type: 'text', canonical: (text) => singleMonthOfText(text) ?? text },
      required: true,
    },
    {
      field: 'quantity',
      sets: 'quantity',
      label: { sv: 'Antal eller värde', en: 'Quantity' },
      aliases: ['Antal', 'Värde', 'Utfall', 'Volym', 'Value', 'Number', 'Count'],
      value: { type: 'decimal' },
      // Where it was so few people that it is not kept, an export has none.
      emptyKeeps: true,
    },
    {
      field: 'isTooFew',
      sets: null,
      label: { sv: 'För få för att sparas', en: 'Too few to be kept' },
      value: { type: 'boolean' },
    },
    {
      field: 'source',
      sets: 'source',
      label: { sv: 'Källa', en: 'Source' },
      aliases: ['System', 'Källsystem'],
      value: { type: 'text' },
      emptyKeeps: true,
    },
    ...RECORD_TIMES,
  ],
  keys: [['unit.code', 'indicator.code', 'month']],
  create: (em, input) => {
    requireFields(input, ['unitId', 'indicatorId', 'month', 'quantity']);
    return createFigure(em, input as unknown as CreateUnitFigureInput);
  },
  change: (em, figure, input) => changeFigure(em, figure as UnitFigure, input),
};
