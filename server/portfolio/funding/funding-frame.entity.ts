import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { PlannedMonths } from './frame-charges.ts';
import { FundingSource } from './funding-frame.ts';

/** What a frame has for a year, SEK; for one that charges equity also what the year's result is without it. */
export interface FrameYearPlan {
  readonly year: number;
  /** Null for a year that is only told of for its result: nothing may be decided for it. */
  readonly cap: Money | null;
  readonly resultWithout: Money | null;
  /** What the restoring plan asks of the year. */
  readonly toRestore: Money | null;
}

/** Money set aside for initiatives (utrymme), such as the restructuring envelope of 2018 and 2019. */
const FundingFrameSchema = defineEntity({
  name: 'FundingFrame',
  tableName: 'funding_frame',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    description: p.text().nullable(),
    source: p.enum(() => FundingSource),
    unit: () => p.manyToOne(OrganisationUnit).index(),
    /** The window of months in which it may be used. */
    firstMonth: codeText().$type<YearMonth>(),
    lastMonth: codeText().$type<YearMonth>(),
    /** In order, each year once. */
    years: p.json<readonly FrameYearPlan[]>().defaultRaw("'[]'"),
    /** Whether only the initiatives on its list may use it. */
    isClosed: p.boolean().default(false),
    /** The region's equity before the first year, SEK; only where the frame charges it. */
    openingEquity: p.decimal().precision(18).scale(2).$type<Money>().nullable(),
    /** Why the deficit need not, or shall later, be restored (synnerliga skäl). */
    motive: p.text().nullable(),
    registryNumber: codeText().nullable(),
    decidedBy: p.text().nullable(),
    decidedOn: p.date().$type<LocalDate>().nullable(),
    note: p.text().nullable(),
    /** What is planned on it, what that gives back, and who is on its list: of all initiatives, whoever asks. */
    planned: p.json<readonly PlannedMonths[]>().persist(false),
    effects: p.json<readonly PlannedMonths[]>().persist(false),
    listed: p.json<readonly string[]>().persist(false),
  },
  indexes: [{ properties: ['name', 'id'] }],
  checks: [{ name: 'funding_frame_months_check', expression: 'last_month >= first_month' }],
});

export class FundingFrame extends FundingFrameSchema.class {}
FundingFrameSchema.setClass(FundingFrame);
