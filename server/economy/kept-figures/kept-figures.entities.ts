import { defineEntity, p } from '@mikro-orm/core';
import { codeText } from '../../database/columns.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { KeptReason } from '../allocation/share-parts.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';
import { Scenario } from '../scenario.ts';
import { CostStream, FigureOf } from '../figures/cost-stream.ts';

const month = () => codeText().$type<YearMonth>().primary();
const money = () => p.decimal().precision(18).scale(2).$type<Money>();

/** All that is read of months in figures over many records, so that the table itself is not touched. */
const TOLD = `create index "cost_month_told" on "cost_month" ("kind", "stream", "month", "record_id") include ("own", "received", "kept", "kept_because")`;
const FLOWS_INTO = `create index "cost_flow_into" on "cost_flow" ("to_id", "stream", "month") include ("from_id", "amount")`;
const BENEFITS_TOLD = `create index "benefit_month_told" on "benefit_month" ("of_kind", "scenario", "month", "record_id") include ("kind", "certainty", "amount")`;

/**
 * What a record costs in a month of a stream: `own + received` is its full cost, of which it keeps `kept` and passes on the
 * rest. Follows from cost entries, acquisition costs and dependencies; kept right by `keepFigures` in the transaction that
 * changes those.
 */
export const CostMonth = defineEntity({
  name: 'CostMonth',
  tableName: 'cost_month',
  properties: {
    recordId: p.uuid().primary(),
    stream: p.enum(() => CostStream).primary(),
    month,
    kind: p.enum(() => FigureOf),
    own: money(),
    received: money(),
    kept: money(),
    keptBecause: p.enum(() => KeptReason).nullable(),
  },
  indexes: [{ name: 'cost_month_told', expression: TOLD }],
});

/** What went up along a dependency in a month of a stream, from what is stood on to what stands on it; never zero. */
export const CostFlow = defineEntity({
  name: 'CostFlow',
  tableName: 'cost_flow',
  properties: {
    dependencyId: p.uuid().primary(),
    stream: p.enum(() => CostStream).primary(),
    month,
    fromId: p.uuid(),
    toId: p.uuid(),
    amount: money(),
  },
  indexes: [{ properties: ['fromId', 'stream', 'month'] }, { name: 'cost_flow_into', expression: FLOWS_INTO }],
});

/** The sum of a record's benefits of a kind and certainty in a month, in money. */
export const BenefitMonth = defineEntity({
  name: 'BenefitMonth',
  tableName: 'benefit_month',
  properties: {
    recordId: p.uuid().primary(),
    scenario: p.enum(() => Scenario).primary(),
    month,
    kind: p.enum(() => BenefitKind).primary(),
    certainty: p.enum(() => Certainty).primary(),
    ofKind: p.enum(() => FigureOf),
    amount: money(),
  },
  indexes: [{ name: 'benefit_month_told', expression: BENEFITS_TOLD }],
});
