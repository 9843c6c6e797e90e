import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import { RangeEnd, type Calculation } from '../../services/digital-visits/told-calculation.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Benefit } from '../benefits/benefit.entity.ts';
import { Scenario } from '../scenario.ts';
import { CalculatorKind } from './calculator-kind.ts';

const month = () => codeText().$type<YearMonth>();

/** A benefit of a service as it was calculated: with what, how, by which tariffs and prices, and the benefit it made. */
const BenefitCalculationSchema = defineEntity({
  name: 'BenefitCalculation',
  tableName: 'benefit_calculation',
  properties: {
    ...datedColumns,
    service: () => p.manyToOne(EHealthService).deleteRule('restrict'),
    name: nameText(),
    kind: p.enum(() => CalculatorKind),
    firstMonth: month(),
    lastMonth: month(),
    calculatedOn: p.date().$type<LocalDate>(),
    /** What it was calculated with, as the API takes it. */
    given: p.json<Readonly<Record<string, unknown>>>(),
    /** What came out, with the tariffs and prices as they were. */
    outcome: p.json<Calculation>(),
    scenario: p.enum(() => Scenario).nullable(),
    /** The end of a range that its benefit was made of. */
    rangeEnd: p.enum(() => RangeEnd).nullable(),
    benefit: () => p.manyToOne(Benefit).nullable().unique().deleteRule('restrict'),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['service', 'id'] }],
  checks: [
    { name: 'benefit_calculation_months_check', expression: 'last_month >= first_month' },
    { name: 'benefit_calculation_benefit_check', expression: 'benefit_id is null or scenario is not null' },
  ],
});

export class BenefitCalculation extends BenefitCalculationSchema.class {}
BenefitCalculationSchema.setClass(BenefitCalculation);
