import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '../values/local-date.ts';
import { ContractPhase, DecisionKind } from './contract-dates.ts';

/**
 * The days of a contract as they are seen on each day up to `until`, for filtering and sorting. A contract whose term
 * changes gets a new schedule; its earlier versions keep theirs.
 */
const ContractScheduleSchema = defineEntity({
  name: 'ContractSchedule',
  tableName: 'contract_schedule',
  properties: {
    schedule: p.uuid().fieldName('schedule_id').primary(),
    until: p.date().$type<LocalDate>().primary(),
    phase: p.enum(() => ContractPhase),
    currentEnd: p.date().$type<LocalDate>().nullable(),
    earliestEnd: p.date().$type<LocalDate>().nullable(),
    latestPossibleEnd: p.date().$type<LocalDate>().nullable(),
    decisionKind: p.enum(() => DecisionKind).nullable(),
    termEnd: p.date().$type<LocalDate>().nullable(),
    deadline: p.date().$type<LocalDate>().nullable(),
    safeDate: p.date().$type<LocalDate>().nullable(),
    reviewDate: p.date().$type<LocalDate>().nullable(),
    renewsTo: p.date().$type<LocalDate>().nullable(),
    /** The options in their order, as `OptionDates` has them. */
    options: p.json<readonly StoredOption[]>(),
  },
  // The pieces with a day in a span: which contracts are due.
  indexes: [
    { properties: ['safeDate', 'until', 'schedule'] },
    { properties: ['deadline', 'until', 'schedule'] },
    { properties: ['currentEnd', 'until', 'schedule'] },
  ],
});

/** An extension option with its days, as it is stored in a schedule. */
export interface StoredOption {
  months: number;
  callOffCount: number | null;
  callOffUnit: string | null;
  callOffBy: string | null;
  calledOffOn: string | null;
  standing: string;
  end: string;
  newEnd: string;
  deadline: string;
  safeDate: string;
  isLate: boolean;
}

export class ContractSchedule extends ContractScheduleSchema.class {}
ContractScheduleSchema.setClass(ContractSchedule);
