import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { badInput, DomainError, ErrorCode, ruleViolation } from '../api/errors.ts';
import type { MessageKey } from '../api/messages.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { viewerOf } from '../api/write/visible.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import { keepSchedules } from './contract-schedule.commands.ts';
import { TERM_PROPERTIES, termOf, type TermProperties } from './contract-term-of.ts';
import type { ExtensionOption } from './contract-term.ts';
import { Contract } from './contract.entity.ts';
import type { ContractOptionInput, CreateContractInput, UpdateContractInput } from './contract.input.ts';
import { contractPriceLines, contracts } from './contract.record.ts';
import { termFaults, type TermFault } from './term-faults.ts';

export const CONTRACT_FIELDS: FieldRules = {
  number: { longest: 60 },
  registryNumber: { longest: 60 },
  name: {},
  kind: {},
  domain: {},
  priorityClass: {},
  supplierId: { property: 'supplier', refersTo: Supplier },
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  ownerId: { property: 'owner', refersTo: Person },
  deputyId: { property: 'deputy', refersTo: Person },
  predecessorId: { property: 'predecessor', refersTo: Contract },
  start: {},
  termMonths: {},
  fixedEnd: {},
  renewalMonths: {},
  renewalLimit: {},
  noticeCount: {},
  noticeUnit: {},
  noticeRule: {},
  noticeStart: {},
  noticeGivenOn: {},
  reviewLeadMonths: {},
  pricesSecretUntil: {},
  pricesSecretReason: { longest: 1000 },
  note: { longest: 4000 },
};

const MOST_OPTIONS = 20;
const REVIEW_LEAD_MONTHS = 3;

/** A new contract that is checked and complete but not persisted. */
export type ContractDraft = Partial<Contract> & TermProperties;

/** Makes a contract. */
export async function createContract(em: EntityManager, input: CreateContractInput): Promise<Contract> {
  const draft: Partial<Contract> = {
    domain: input.domain ?? 'OTHER',
    priorityClass: input.priorityClass ?? 'LOW',
    reviewLeadMonths: input.reviewLeadMonths ?? REVIEW_LEAD_MONTHS,
    options: [],
  };
  await applyFields(em, Contract, draft, given(input), CONTRACT_FIELDS);
  applyOptions(draft, input.options);
  settle(em, draft as ContractDraft, null);
  const contract = em.create(Contract, { ...draft, scheduleId: v7() } as RequiredEntityData<Contract>);
  await keepSchedules(em, [contract]);
  return contract;
}

/** Changes a contract; refuses a stale version, a term that does not fit together and a circle of predecessors. */
export async function updateContract(em: EntityManager, input: UpdateContractInput): Promise<Contract> {
  const contract = await loadForChange(em, contracts, Contract, input);
  await changeContract(em, contract, input);
  return contract;
}

/** Applies changes to a loaded contract: the one way for single writes and imports. */
export async function changeContract(
  em: EntityManager,
  contract: Contract,
  input: Partial<Omit<UpdateContractInput, 'id'>>,
): Promise<void> {
  const before = { ...contract };
  await applyFields(em, Contract, contract, input, CONTRACT_FIELDS);
  applyOptions(contract, input.options);
  settle(em, contract, before);
  if (input.predecessorId) await refuseCircle(em, contract);
  const isMoved = TERM_PROPERTIES.some((name) => JSON.stringify(before[name]) !== JSON.stringify(contract[name]));
  if (!isMoved) return;
  contract.scheduleId = v7();
  await keepSchedules(em, [contract]);
}

/** What has a value for all contracts where the input says none, is not cleared by a null. */
function given(input: CreateContractInput): object {
  const { domain, priorityClass, reviewLeadMonths, ...rest } = input;
  const said = Object.entries({ domain, priorityClass, reviewLeadMonths }).filter(([, value]) => value != null);
  return { ...rest, ...Object.fromEntries(said) };
}

function applyOptions(contract: Partial<Contract>, inputs: readonly ContractOptionInput[] | null | undefined): void {
  if (inputs === undefined) return;
  const path = ['input', 'options'];
  if ((inputs?.length ?? 0) > MOST_OPTIONS) throw badInput('error.tooManyItems', path, { limit: MOST_OPTIONS });
  contract.options = (inputs ?? []).map(
    ({ months, callOffCount, callOffUnit, callOffBy, calledOffOn }): ExtensionOption => ({
      months,
      callOffBefore: callOffCount == null ? null : { count: callOffCount, unit: callOffUnit ?? 'MONTHS' },
      callOffBy: callOffBy ?? null,
      calledOffOn: calledOffOn ?? null,
    }),
  );
}

/** Checks what concerns several fields together. */
function settle(em: EntityManager, contract: ContractDraft, before: Partial<Contract> | null): void {
  if (contract.noticeCount == null) {
    Object.assign(contract, { noticeCount: null, noticeUnit: null, noticeRule: null, noticeStart: null });
  } else {
    contract.noticeUnit ??= 'MONTHS';
    contract.noticeRule ??= 'BACKWARD';
    contract.noticeStart ??= 'DAY_NUMBER';
  }
  const [fault] = termFaults(termOf(contract));
  if (fault) throw ruleViolation(`contracts.term.${fault.code}` satisfies MessageKey, fault.code, {}, pathOf(fault));
  const { pricesSecretUntil = null, pricesSecretReason = null } = contract;
  if (pricesSecretUntil !== null && pricesSecretReason === null) {
    throw badInput('contracts.secretReason', ['input', 'pricesSecretReason']);
  }
  const isSame = pricesSecretUntil === (before?.pricesSecretUntil ?? null);
  if (!isSame && !viewerOf(em).reach('SECRET', contractPriceLines.name).length) {
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden', { field: ['input', 'pricesSecretUntil'] });
  }
}

const INPUT_FIELDS: Readonly<Record<string, string>> = { noticePeriod: 'noticeCount', callOffBefore: 'callOffCount' };

/** The path in the input of what a fault is about: a contract has its notice period and spans as single fields. */
function pathOf({ field }: TermFault): (string | number)[] {
  return ['input', ...field.filter((part) => part !== 'count').map((part) => INPUT_FIELDS[part] ?? part)];
}

/** One at a time, so that two writes do not close a circle together. */
async function refuseCircle(em: EntityManager, { id, predecessor }: Contract): Promise<void> {
  if (!predecessor) return;
  await inTurn(em, 'contracts.predecessors');
  const [found] = await em.execute<{ is_circle: boolean }[]>(
    `with recursive earlier (id) as (
       select ?::uuid union select c.predecessor_id from contract c join earlier on earlier.id = c.id where c.predecessor_id is not null
     ) select exists (select from earlier where id = ?) as is_circle`,
    [predecessor.id, id],
  );
  if (found?.is_circle) throw ruleViolation('contracts.circle', 'PREDECESSOR_CIRCLE', {}, ['input', 'predecessorId']);
}
