import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { addLink, defineRecord, literal, recordNamed, type RecordSpec, type RowsOf } from '../../api/read/record.ts';
import { contracts, ofContract, pricesAreSecret, unitOfContract } from '../contract.record.ts';
import { CaseStage, isSecret } from './case-stage.ts';
import { RenegotiationCase, RenegotiationOffer } from './renegotiation.entities.ts';
import { RenegotiationCaseType, RenegotiationOfferType } from './renegotiation.type.ts';

const OPEN_STAGES = Object.values(CaseStage).filter(isSecret).map(literal).join(', ');

/**
 * A case as it stands now, whatever day is read, is what says to whom it and its offers are confided. One that is no more
 * stays confided.
 */
const confidedCase = (key: string) =>
  `coalesce((select k.stage in (${OPEN_STAGES}) from renegotiation_case k where k.id = ${key}), true)`;
const confidedTo = (key: string, account: string) =>
  `exists (select from renegotiation_case k where k.id = ${key} and jsonb_exists(k.team, ${account}::text))`;

/** Whether a case is decided and the unit prices of its contract are secret on a day. */
const closedPrices = (key: string, today: string) =>
  `exists (select from renegotiation_case k where k.id = ${key} and k.stage not in (${OPEN_STAGES}) and ${pricesAreSecret('k', today)})`;

const ofCase = (alias: string, units: string, rows: RowsOf) =>
  `${alias}.renegotiation_id in (select k.id from ${rows(renegotiationCases)} k where ${ofContract('k', units, rows)})`;

const LINE = { ...jsonFields(['item', 'quantity', 'unitPrice', 'billingPeriod', 'annual']) };

export const renegotiationOffers: RecordSpec<RenegotiationOffer> = defineRecord({
  name: 'RenegotiationOffer',
  entity: RenegotiationOffer,
  type: () => RenegotiationOfferType,
  list: 'renegotiationOffers',
  one: 'renegotiationOffer',
  idPrefix: 'offer',
  key: null,
  label: 'bidder',
  description: 'What has been offered in renegotiations.',
  filter: ['renegotiation', 'bidder', 'supplier', 'round', 'receivedOn', 'bindsUntil', 'annualCost', 'updatedAt'],
  order: ['round', 'bidder', 'receivedOn', 'annualCost', 'updatedAt'],
  group: ['renegotiation', 'supplier', 'round'],
  search: { in: ['bidder', 'registryNumber'] },
  inUnits: ofCase,
  unit: (alias) =>
    `(select c.unit_id from renegotiation_case k join contract c on c.id = k.contract_id where k.id = ${alias}.renegotiation_id)`,
  confided: {
    while: (alias) => confidedCase(`${alias}.renegotiation_id`),
    to: (alias, account) => confidedTo(`${alias}.renegotiation_id`, account),
  },
  secrets: { fields: ['lines'], when: (alias, today) => closedPrices(`${alias}.renegotiation_id`, today) },
  calculated: {
    isAgreed: (alias) => `exists (select from renegotiation_case k where k.agreed_offer_id = ${alias}.id)`,
    pricesAreSecret: (alias, { today }) => closedPrices(`${alias}.renegotiation_id`, today()),
  },
  derived: { lines: { from: jsonRows('lines', LINE) } },
});

export const renegotiationCases: RecordSpec<RenegotiationCase> = defineRecord({
  name: 'RenegotiationCase',
  entity: RenegotiationCase,
  type: () => RenegotiationCaseType,
  list: 'renegotiationCases',
  one: 'renegotiationCase',
  idPrefix: 'renegotiation',
  key: null,
  label: 'name',
  description: 'Contracts that are or have been renegotiated.',
  filter: [
    'contract',
    'name',
    'registryNumber',
    'stage',
    'isSecret',
    'owner',
    'decisionOn',
    'effectiveFrom',
    'baselineAnnual',
    'agreedAnnual',
    'savingFullYear',
    'createdAt',
    'updatedAt',
  ],
  order: ['decisionOn', 'name', 'effectiveFrom', 'savingFullYear', 'updatedAt'],
  group: ['stage', 'owner', 'contract'],
  sum: ['baselineAnnual', 'agreedAnnual', 'savingFullYear'],
  search: { in: ['name', 'registryNumber'] },
  inUnits: ofContract,
  unit: unitOfContract,
  confided: {
    while: (alias) => confidedCase(`${alias}.id`),
    to: (alias, account) => confidedTo(`${alias}.id`, account),
  },
  secrets: {
    fields: ['targetAnnual', 'targetNote', 'baseline'],
    when: (alias, today) => closedPrices(`${alias}.id`, today),
  },
  calculated: {
    stageSince: (alias) => `(${alias}.stage_days ->> ${alias}.stage)::date`,
    isSecret: (alias) => `${alias}.stage in (${OPEN_STAGES})`,
    pricesAreSecret: (alias, { today }) => closedPrices(`${alias}.id`, today()),
    savingThisYear: (alias, { today }) =>
      `case when ${alias}.saving_months is not null then (
         select coalesce(sum((x ->> 'amount')::numeric(18, 2)), 0.00) from jsonb_array_elements(${alias}.saving_months) x
         where left(x ->> 'month', 4) = to_char(${today()}, 'YYYY')) end`,
  },
  shown: {
    yearlyPriceChange: (alias) => `trim_scale(${alias}.yearly_price_change)::text`,
    discountRate: (alias) => `trim_scale(${alias}.discount_rate)::text`,
  },
  derived: {
    stages: {
      from: (alias) =>
        `(select x.key as stage, x.value as since from jsonb_each_text(${alias}.stage_days) x order by x.value) entry`,
    },
    team: {
      from: (alias) =>
        `(select '${recordNamed('User')?.idPrefix}_' || x.key as userid, coalesce(u.name, x.value) as name
          from jsonb_each_text(${alias}.team) x left join user_account u on u.id = x.key::uuid order by 2, 1) entry`,
    },
    baselineLines: { from: jsonRows('baseline', LINE) },
    savingMonths: { from: jsonRows('saving_months', jsonFields(['month', 'amount'])) },
    notes: { from: jsonRows('notes', jsonFields(['kind', 'risk', 'work'])) },
  },
  derivedColumns: ['stageDays', 'savingMonths'],
  computed: { nextStages: ['stage'] },
});

addLink(contracts, 'renegotiationCases', {
  of: () => renegotiationCases,
  by: 'contract',
  description: 'Renegotiations of the contract that you may see.',
});
addLink(renegotiationCases, 'offers', {
  of: () => renegotiationOffers,
  by: 'renegotiation',
  description: 'What has been offered in it.',
});
