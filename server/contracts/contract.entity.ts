import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { ContractDomain, ContractKind } from './contract-kind.ts';
import { ContractPhase, DecisionKind } from './contract-dates.ts';
import type { ExtensionOption } from './contract-term.ts';
import { NoticeRule, NoticeStart, SpanUnit } from './notice.ts';
import { PriorityClass } from './priority-class.ts';

const day = () => p.date().$type<LocalDate>().nullable();

/** What hangs on the contract and the day; lists and single records read it as if it were stored. */
const calculated = {
  phase: p.enum(() => ContractPhase).persist(false),
  currentEnd: day().persist(false),
  endYear: p.smallint().nullable().persist(false),
  earliestEnd: day().persist(false),
  latestPossibleEnd: day().persist(false),
  decisionKind: p
    .enum(() => DecisionKind)
    .nullable()
    .persist(false),
  termEnd: day().persist(false),
  deadline: day().persist(false),
  safeDate: day().persist(false),
  reviewDate: day().persist(false),
  renewsTo: day().persist(false),
  optionDates: p.json<unknown>().persist(false),
  comingDecisions: p.json<unknown>().persist(false),
  annualCost: p.decimal().precision(18).scale(2).$type<Money>().persist(false),
  isOrphaned: p.boolean().persist(false),
  procurementFacts: p.json<unknown>().persist(false),
};

/** An agreement with a supplier. How long it lasts is told by its term (`ContractTerm`). */
const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    ...datedColumns,
    number: codeText().unique(),
    registryNumber: codeText().nullable().index(),
    name: nameText(),
    kind: p.enum(() => ContractKind),
    domain: p.enum(() => ContractDomain),
    priorityClass: p.enum(() => PriorityClass),
    supplier: () => p.manyToOne(Supplier).index().deleteRule('restrict'),
    unit: () => p.manyToOne(OrganisationUnit).index(),
    owner: () => p.manyToOne(Person).nullable().index().deleteRule('restrict'),
    deputy: () => p.manyToOne(Person).nullable().index().deleteRule('restrict'),
    predecessor: () => p.manyToOne(Contract).nullable().index().deleteRule('restrict'),
    start: p.date().$type<LocalDate>(),
    termMonths: p.integer().nullable(),
    fixedEnd: day(),
    renewalMonths: p.integer().nullable(),
    renewalLimit: p.integer().nullable(),
    noticeCount: p.integer().nullable(),
    noticeUnit: p.enum(() => SpanUnit).nullable(),
    noticeRule: p.enum(() => NoticeRule).nullable(),
    noticeStart: p.enum(() => NoticeStart).nullable(),
    noticeGivenOn: day(),
    reviewLeadMonths: p.integer(),
    options: p.json<ExtensionOption[]>().defaultRaw("'[]'"),
    /** Until when, and why, the unit prices are secret (OSL 31:16). */
    pricesSecretUntil: day(),
    pricesSecretReason: p.text().nullable(),
    note: p.text().nullable(),
    /** Which rows of `contract_schedule` are about it; another one whenever its term changes. */
    scheduleId: p.uuid(),
    ...calculated,
  },
  indexes: [{ properties: ['name', 'id'] }],
  // Renewals of no length would follow each other for ever.
  checks: [{ name: 'contract_renewal_months_check', expression: 'renewal_months > 0' }],
});

export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);
