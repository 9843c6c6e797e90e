import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import type { YearMonth } from '../values/year-month.ts';
import { InitiativeKind } from './initiative-kind.ts';
import { InitiativeStage } from './initiative-stage.ts';
import type { InitiativePartner, InitiativeRisk } from './initiative-parts.ts';

const text = () => p.text().nullable();
const day = () => p.date().$type<LocalDate>().nullable();
const month = () => codeText().$type<YearMonth>().nullable();
const year = () => p.smallint().nullable();

/** A digitalisation project or a restructuring measure, from idea until its benefit is home. */
const InitiativeSchema = defineEntity({
  name: 'Initiative',
  tableName: 'initiative',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    kind: p.enum(() => InitiativeKind),
    stage: p.enum(() => InitiativeStage),
    description: text(),
    unit: () => p.manyToOne(OrganisationUnit).index(),
    owner: () => p.manyToOne(Person).nullable().index().deleteRule('restrict'),
    /** What area of the plan of operations it belongs to, such as FVIS; those of one area can be seen together. */
    area: nameText().nullable(),
    isPrioritised: p.boolean().default(false),
    /** When the work on it begins and ends, before its benefit is realised. */
    firstMonth: month(),
    lastMonth: month(),
    /** The year in whose prices its plan is stated; null: nobody has said. */
    priceLevel: year(),
    /** When its decision is expected; once it is decided, `decidedOn` tells when it was. */
    decisionMonth: month(),
    organisationalOutcome: text(),
    economicOutcome: text(),
    /** Whether it comes on top of the unit's action plan; null until that is told. */
    isAdditional: p.boolean().nullable(),
    /** The measure of the unit's action plan that it is; null for one on top of the plan. */
    planMeasure: text(),
    sideEffects: text(),
    risks: p.json<readonly InitiativeRisk[]>().defaultRaw("'[]'"),
    partners: p.json<readonly InitiativePartner[]>().defaultRaw("'[]'"),
    /** Law or an earlier decision demands it: it is in every set. */
    isMandatory: p.boolean().default(false),
    earliestStart: year(),
    latestStart: year(),
    /** Initiatives with the same name here are variants, of which at most one is done. */
    variantOf: codeText().nullable(),
    pilotResult: text(),
    registryNumber: codeText().nullable(),
    proposer: text(),
    /** The meeting at which it was raised, and its day. */
    initiatedAt: text(),
    initiatedOn: day(),
    /** The decisions that are asked for (att-satser), one each. */
    proposedDecisions: p.json<readonly string[]>().defaultRaw("'[]'"),
    decidedBy: text(),
    decidedOn: day(),
    decision: text(),
    /** When it was last proposed. */
    submittedOn: day(),
    closingComment: text(),
    stopReason: text(),
    note: text(),
    /** Read as if it were stored: the likely cost of all its plan, with what partners pay; null without a plan. */
    likelyCost: p.decimal().precision(18).scale(2).$type<Money>().nullable().persist(false),
  },
  indexes: [
    { properties: ['name', 'id'] },
    { properties: ['stage', 'code'] },
    { properties: ['kind', 'code'] },
    { properties: ['firstMonth', 'id'] },
    // A measure of a unit's action plan is counted once, also when two write at the same time.
    {
      name: 'initiative_plan_measure_once',
      expression: `create unique index "initiative_plan_measure_once" on "initiative" ("unit_id", lower("plan_measure")) where "stage" <> 'STOPPED'`,
    },
  ],
  checks: [
    { name: 'initiative_months_check', expression: 'last_month >= first_month' },
    { name: 'initiative_price_level_check', expression: 'price_level between 2000 and 2100' },
    { name: 'initiative_starts_check', expression: 'latest_start >= earliest_start' },
    { name: 'initiative_additional_check', expression: 'is_additional is not true or plan_measure is null' },
  ],
});

export class Initiative extends InitiativeSchema.class {}
InitiativeSchema.setClass(Initiative);
