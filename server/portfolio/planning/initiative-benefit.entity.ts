import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import { Person } from '../../organisation/person.entity.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Initiative } from '../initiative.entity.ts';
import { monthTotals } from './month-totals.entity.ts';
import type { MonthEstimate } from './plan-line.ts';

const figure = () => p.decimal().precision(18).scale(4).$type<Decimal>().nullable();

/** A line of what an initiative is to give back, month by month, in SEK or in the figure unit. */
const InitiativeBenefitSchema = defineEntity({
  name: 'InitiativeBenefit',
  tableName: 'initiative_benefit',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    name: nameText(),
    kind: p.enum(() => BenefitKind),
    certainty: p.enum(() => Certainty),
    beneficiary: p.enum(() => Beneficiary),
    owner: () => p.manyToOne(Person).nullable().index().deleteRule('restrict'),
    /** What its months count, such as hours or visits; null for money. What is not money is in no sum of SEK. */
    figureUnit: p.text().nullable(),
    baselineValue: figure(),
    baselineOn: p.date().$type<LocalDate>().nullable(),
    baselineSource: p.text().nullable(),
    target: figure(),
    targetMonth: codeText().$type<YearMonth>().nullable(),
    months: p.json<readonly MonthEstimate[]>().defaultRaw("'[]'"),
    ...monthTotals,
    /** What it counts as: green only when its baseline is measured; read as if it were stored. */
    countsAs: p.enum(() => Certainty).persist(false),
    source: p.text().nullable(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['initiative', 'id'] }],
});

export class InitiativeBenefit extends InitiativeBenefitSchema.class {}
InitiativeBenefitSchema.setClass(InitiativeBenefit);
