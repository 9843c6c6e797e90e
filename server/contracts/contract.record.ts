import { jsonFields, jsonRows } from '../api/read/json-rows.ts';
import { addLink, defineRecord, type RecordSpec, type RowsOf, type RowTools, type Sought } from '../api/read/record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { people } from '../organisation/person.record.ts';
import { suppliers } from '../organisation/supplier.record.ts';
import { ContractPriceLine } from './contract-price-line.entity.ts';
import { ContractPriceLineType } from './contract-price-line.type.ts';
import { Contract } from './contract.entity.ts';
import { ContractType } from './contract.type.ts';

/** What hangs on a contract is seen by who sees the contract. */
export const ofContract = (alias: string, units: string, rows: RowsOf) =>
  `${alias}.contract_id in (select c.id from ${rows(contracts)} c where ${inOrUnder('c.unit_id', units)})`;
export const unitOfContract = (alias: string) => `(select c.unit_id from contract c where c.id = ${alias}.contract_id)`;

/** Whether the prices of a line's contract are secret on a day; those of a contract that is no more stay so. */
export const pricesAreSecret = (alias: string, today: string) =>
  `coalesce((select c.prices_secret_until >= ${today} from contract c where c.id = ${alias}.contract_id), not exists (
    select from contract c where c.id = ${alias}.contract_id))`;

/** SQL of what a line costs in a year; what is billed once costs nothing in a year. */
const yearly = (line: string) =>
  `${line}.quantity * ${line}.unit_price * case ${line}.billing_period when 'MONTH' then 12 when 'QUARTER' then 4 when 'YEAR' then 1 else 0 end`;

/** A column of the piece of a contract's schedule that holds on the day. */
const scheduled = (column: string) => scheduledAs(`s.${column}`);

const scheduledAs = (sql: string) => (alias: string, tools: RowTools) =>
  `select ${sql} from contract_schedule s where s.schedule_id = ${alias}.schedule_id and s.until >= ${tools.today()}
   order by s.until limit 1`;

/** The contracts of which the piece that holds on the day has such a value: the pieces are found by an index, and few are left. */
const inSchedules =
  (name: string): Sought =>
  (alias, holds, { today }) =>
    `${alias}.schedule_id in (
       select s.schedule_id from contract_schedule s
       where s.until >= ${today()} and ${holds(`s.${name}`)} and not exists (
         select from contract_schedule earlier
         where earlier.schedule_id = s.schedule_id and earlier.until >= ${today()} and earlier.until < s.until))`;

export const contractPriceLines: RecordSpec<ContractPriceLine> = defineRecord({
  name: 'ContractPriceLine',
  entity: ContractPriceLine,
  type: () => ContractPriceLineType,
  list: 'contractPriceLines',
  one: 'contractPriceLine',
  idPrefix: 'priceline',
  key: null,
  label: 'item',
  description: 'Lines of contracts’ prices.',
  filter: ['contract', 'item', 'quantity', 'unitPrice', 'billingPeriod', 'firstDay', 'lastDay', 'updatedAt'],
  order: ['item', 'firstDay', 'unitPrice', 'updatedAt'],
  group: ['billingPeriod', 'contract'],
  search: { in: ['item'] },
  inUnits: ofContract,
  unit: unitOfContract,
  calculated: { pricesAreSecret: (alias, { today }) => pricesAreSecret(alias, today()) },
  shown: { annualCost: (alias) => `round(${yearly(alias)}, 2)::text` },
  secrets: { fields: ['unitPrice'], when: pricesAreSecret },
});

export const contracts: RecordSpec<Contract> = defineRecord({
  name: 'Contract',
  entity: Contract,
  type: () => ContractType,
  list: 'contracts',
  one: 'contract',
  idPrefix: 'contract',
  key: 'number',
  label: 'name',
  description: 'Agreements with suppliers.',
  filter: [
    'number',
    'registryNumber',
    'name',
    'kind',
    'domain',
    'priorityClass',
    'supplier',
    'unit',
    'owner',
    'deputy',
    'predecessor',
    'isOrphaned',
    'start',
    'phase',
    'currentEnd',
    'endYear',
    'latestPossibleEnd',
    'decisionKind',
    'deadline',
    'safeDate',
    'reviewDate',
    'annualCost',
    'createdAt',
    'updatedAt',
  ],
  order: ['number', 'name', 'start', 'currentEnd', 'deadline', 'safeDate', 'annualCost', 'updatedAt'],
  group: ['kind', 'domain', 'priorityClass', 'supplier', 'unit', 'owner', 'phase', 'decisionKind', 'endYear'],
  narrowedBy: { unit: ['unitWithin'], endYear: ['currentEnd'] },
  sum: ['annualCost'],
  bounds: ['safeDate', 'currentEnd', 'annualCost'],
  search: { in: ['number', 'registryNumber', 'name'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The contract belongs to one of these units or to a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
  calculated: {
    phase: scheduled('phase'),
    currentEnd: scheduled('current_end'),
    endYear: scheduledAs(`date_part('year', s.current_end)::smallint`),
    earliestEnd: scheduled('earliest_end'),
    latestPossibleEnd: scheduled('latest_possible_end'),
    decisionKind: scheduled('decision_kind'),
    termEnd: scheduled('term_end'),
    deadline: scheduled('deadline'),
    safeDate: scheduled('safe_date'),
    reviewDate: scheduled('review_date'),
    renewsTo: scheduled('renews_to'),
    optionDates: scheduled('options'),
    comingDecisions: (alias, { today }) =>
      `select coalesce(jsonb_agg(to_jsonb(d) order by d.until), '[]') from (
         select * from (
           select distinct on (s.decision_kind, s.term_end) s.decision_kind as kind, s.number, s.term_end as "termEnd",
             s.deadline, s.safe_date as "safeDate", s.review_date as "reviewDate", s.renews_to as "renewsTo", s.until
           from (
             select c.*, dense_rank() over (partition by c.decision_kind order by c.term_end) as number
             from contract_schedule c where c.schedule_id = ${alias}.schedule_id and c.decision_kind is not null
           ) s
           where s.until >= ${today()} order by s.decision_kind, s.term_end, s.until
         ) each_once order by until limit 10) d`,
    annualCost: (alias, { today, rows }) =>
      `select coalesce(round(sum(${yearly('l')}), 2), 0.00)
       from ${rows(contractPriceLines)} l
       where l.contract_id = ${alias}.id and l.first_day <= ${today()} and coalesce(l.last_day >= ${today()}, true)`,
    isOrphaned: (alias, { today, rows }) =>
      `not exists (select from ${rows(people)} p where p.id = ${alias}.owner_id and coalesce(p.left_on >= ${today()}, true))`,
  },
  sought: {
    currentEnd: inSchedules('current_end'),
    deadline: inSchedules('deadline'),
    safeDate: inSchedules('safe_date'),
  },
  derived: {
    options: {
      from: jsonRows('option_dates', {
        ...jsonFields(['callOffUnit', 'callOffBy', 'calledOffOn', 'standing', 'end', 'newEnd', 'deadline', 'safeDate']),
        ...jsonFields(['months', 'callOffCount'], 'integer'),
        ...jsonFields(['isLate'], 'boolean'),
      }),
    },
    decisions: {
      from: jsonRows('coming_decisions', {
        ...jsonFields(['kind', 'termEnd', 'deadline', 'safeDate', 'reviewDate', 'renewsTo']),
        ...jsonFields(['number'], 'integer'),
      }),
    },
  },
  derivedColumns: ['scheduleId'],
});

addLink(suppliers, 'contracts', {
  of: () => contracts,
  by: 'supplier',
  description: 'The contracts with the supplier.',
});
addLink(organisationUnits, 'contracts', {
  of: () => contracts,
  by: 'unit',
  description: 'The contracts of the unit itself; contracts(where: { unitWithin }) has those of the branch.',
});
addLink(people, 'contracts', { of: () => contracts, by: 'owner', description: 'The contracts that the person owns.' });
addLink(contracts, 'successors', {
  of: () => contracts,
  by: 'predecessor',
  description: 'The contracts that took over from this one.',
});
addLink(contracts, 'priceLines', {
  of: () => contractPriceLines,
  by: 'contract',
  description: 'What the contract costs, line by line.',
});
