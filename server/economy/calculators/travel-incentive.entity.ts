import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import type { Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { BenefitCalculation } from './benefit-calculation.entity.ts';

const month = () => codeText().$type<YearMonth>();
const amount = () => p.decimal().precision(18).scale(2).$type<Money>().nullable();

/** What patients of a care giver travelled for in a period against before, and what the care giver is paid of it. */
const TravelIncentiveSchema = defineEntity({
  name: 'TravelIncentive',
  tableName: 'travel_incentive',
  properties: {
    ...datedColumns,
    service: () => p.manyToOne(EHealthService).deleteRule('restrict'),
    unit: () => p.manyToOne(OrganisationUnit).index().deleteRule('restrict'),
    firstMonth: month(),
    lastMonth: month(),
    baseline: amount(),
    actual: amount(),
    share: p.decimal().precision(7).scale(4).$type<Percent>(),
    /** Follows from the three; null while one is missing. */
    payout: amount(),
    /** The avoided travel that the baseline was filled in from. */
    calculation: () => p.manyToOne(BenefitCalculation).nullable().index().deleteRule('restrict'),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ['service', 'unit', 'firstMonth'] }],
  checks: [
    { name: 'travel_incentive_months_check', expression: 'last_month >= first_month' },
    { name: 'travel_incentive_share_check', expression: 'share between 0 and 100' },
    { name: 'travel_incentive_amounts_check', expression: 'baseline >= 0 and actual >= 0 and payout >= 0' },
  ],
});

export class TravelIncentive extends TravelIncentiveSchema.class {}
TravelIncentiveSchema.setClass(TravelIncentive);
