import { addComputed, addLink, defineRecord, type RecordSpec, type RowTools } from '../../api/read/record.ts';
import { TERM_PROPERTIES } from '../contract-term-of.ts';
import { contractPriceLines, contracts, ofContract, unitOfContract } from '../contract.record.ts';
import { ContractChange } from './contract-change.entity.ts';
import { ContractProcurement } from './contract-procurement.entity.ts';
import { ProcurementThreshold } from './procurement-threshold.entity.ts';
import { ContractChangeType, ContractProcurementType, ProcurementThresholdType } from './procurement.type.ts';

export const procurementThresholds: RecordSpec<ProcurementThreshold> = defineRecord({
  name: 'ProcurementThreshold',
  entity: ProcurementThreshold,
  type: () => ProcurementThresholdType,
  list: 'procurementThresholds',
  one: 'procurementThreshold',
  idPrefix: 'threshold',
  key: null,
  label: 'source',
  description: 'Thresholds of the public procurement act, the newest first.',
  filter: ['kind', 'firstDay', 'lastDay', 'amount', 'source', 'isVerified', 'updatedAt'],
  order: ['firstDay', 'kind', 'amount', 'updatedAt'],
  newestFirst: true,
  group: ['kind', 'isVerified'],
  search: { in: ['source'] },
});

export const contractProcurements: RecordSpec<ContractProcurement> = defineRecord({
  name: 'ContractProcurement',
  entity: ContractProcurement,
  type: () => ContractProcurementType,
  list: 'contractProcurements',
  one: 'contractProcurement',
  idPrefix: 'procurement',
  key: null,
  label: 'registryNumber',
  description: 'How contracts were procured, the latest first.',
  filter: [
    'contract',
    'procedure',
    'procuredKind',
    'registryNumber',
    'procuredOn',
    'estimatedValue',
    'frameworkCeiling',
    'calledOff',
    'awardSentOn',
    'signedOn',
    'updatedAt',
  ],
  order: ['procuredOn', 'estimatedValue', 'signedOn', 'updatedAt'],
  newestFirst: true,
  group: ['procedure', 'procuredKind'],
  search: { in: ['registryNumber', 'note'] },
  inUnits: ofContract,
  unit: unitOfContract,
});

export const contractChanges: RecordSpec<ContractChange> = defineRecord({
  name: 'ContractChange',
  entity: ContractChange,
  type: () => ContractChangeType,
  list: 'contractChanges',
  one: 'contractChange',
  idPrefix: 'contractchange',
  key: null,
  label: 'description',
  description: 'Changes of running contracts, in the order in which they were decided.',
  filter: ['contract', 'decidedOn', 'ground', 'amount', 'description', 'registryNumber', 'updatedAt'],
  order: ['decidedOn', 'amount', 'updatedAt'],
  group: ['ground', 'contract'],
  sum: ['amount'],
  search: { in: ['description', 'registryNumber'] },
  inUnits: ofContract,
  unit: unitOfContract,
});

addLink(contracts, 'procurements', {
  of: () => contractProcurements,
  by: 'contract',
  description: 'How the contract was procured: one, or none when nobody has said.',
});
addLink(contracts, 'changes', {
  of: () => contractChanges,
  by: 'contract',
  description: 'The changes of the contract, in the order in which they were decided.',
});

/** SQL of a JSON object of columns, amounts as text because JSON's numbers are not exact. */
const object = (alias: string, names: Readonly<Record<string, string>>, amounts: Readonly<Record<string, string>>) => {
  const entries = Object.entries(names).map(([name, column]) => `'${name}', ${alias}.${column}`);
  const exact = Object.entries(amounts).map(([name, column]) => `'${name}', ${alias}.${column}::text`);
  return `jsonb_build_object(${[...entries, ...exact].join(', ')})`;
};

/** SQL of all that the review of a contract's procurement needs beyond its term: what hangs on it, and the thresholds. */
function procurementFacts(alias: string, { rows }: RowTools): string {
  const procurement = object(
    'p',
    {
      procedure: 'procedure',
      procuredKind: 'procured_kind',
      procuredOn: 'procured_on',
      awardSentOn: 'award_sent_on',
      isAwardSentElectronically: 'is_award_sent_electronically',
      signedOn: 'signed_on',
    },
    {
      estimatedValue: 'estimated_value',
      adjustedValue: 'adjusted_value',
      frameworkCeiling: 'framework_ceiling',
      calledOff: 'called_off',
    },
  );
  const change = object('g', { ground: 'ground', decidedOn: 'decided_on' }, { amount: 'amount' });
  const line = object(
    'l',
    { item: 'item', billingPeriod: 'billing_period', validFrom: 'first_day', validTo: 'last_day' },
    { quantity: 'quantity', unitPrice: 'unit_price' },
  );
  const threshold = object(
    't',
    { kind: 'kind', validFrom: 'first_day', validTo: 'last_day', source: 'source', isVerified: 'is_verified' },
    { amount: 'amount' },
  );
  return `select jsonb_build_object(
    'procurement', (select ${procurement} from ${rows(contractProcurements)} p where p.contract_id = ${alias}.id),
    'changes', (select coalesce(jsonb_agg(${change} order by g.decided_on, g.id), '[]')
      from ${rows(contractChanges)} g where g.contract_id = ${alias}.id),
    'lines', (select coalesce(jsonb_agg(${line} order by l.id), '[]')
      from ${rows(contractPriceLines)} l where l.contract_id = ${alias}.id),
    'thresholds', (select coalesce(jsonb_agg(${threshold} order by t.id), '[]') from ${rows(procurementThresholds)} t))`;
}

const NEEDED = ['kind', 'procurementFacts', ...TERM_PROPERTIES] as const;
addComputed(contracts, {
  calculated: { procurementFacts },
  computed: { procurementWarnings: NEEDED, procurementReview: NEEDED },
});
