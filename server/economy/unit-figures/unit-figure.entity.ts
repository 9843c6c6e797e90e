import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { FigureIndicator } from './figure-indicator.entity.ts';

/** What was counted or measured at a unit in a month. */
const UnitFigureSchema = defineEntity({
  name: 'UnitFigure',
  tableName: 'unit_figure',
  properties: {
    ...datedColumns,
    unit: () => p.manyToOne(OrganisationUnit).index().deleteRule('restrict'),
    indicator: () => p.manyToOne(FigureIndicator).deleteRule('restrict'),
    month: codeText().$type<YearMonth>(),
    /** Null where it is so few people that it is not kept. */
    quantity: p.decimal().precision(18).scale(4).$type<Decimal>().nullable(),
    isTooFew: p.boolean().default(false),
    source: p.text(),
  },
  uniques: [{ properties: ['indicator', 'month', 'unit'] }],
  indexes: [{ properties: ['month', 'id'] }],
  checks: [
    { name: 'unit_figure_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
    { name: 'unit_figure_quantity_check', expression: '(quantity is null) = is_too_few' },
  ],
});

export class UnitFigure extends UnitFigureSchema.class {}
UnitFigureSchema.setClass(UnitFigure);
