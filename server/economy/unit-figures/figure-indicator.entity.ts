import { defineEntity, p } from '@mikro-orm/core';
import { codeText, nameText, datedColumns } from '../../database/columns.ts';
import { IndicatorKind, OverTime } from './figure-kind.ts';

/** Something that is counted or measured at units every month: staff, hired staff, visits, waiting days. */
const FigureIndicatorSchema = defineEntity({
  name: 'FigureIndicator',
  tableName: 'figure_indicator',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    nameEnglish: p.text(),
    /** What is counted, in the plural: årsarbetare, besök, dagar. */
    figureUnit: p.text(),
    figureUnitEnglish: p.text(),
    kind: p.enum(() => IndicatorKind),
    overTime: p.enum(() => OverTime),
    /** Of how many of an outcome a resource is told: 1 000 for staff per 1 000 visits. */
    per: p.integer().default(1),
    /** Whether it counts people or their contacts, so that one to four of them are not kept. */
    countsPeople: p.boolean().default(false),
    source: p.text(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
  checks: [{ name: 'figure_indicator_per_check', expression: 'per > 0' }],
});

export class FigureIndicator extends FigureIndicatorSchema.class {}
FigureIndicatorSchema.setClass(FigureIndicator);
