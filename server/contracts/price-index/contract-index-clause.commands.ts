import { LockMode, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { applyFields, loadForChange, textOrNull, type FieldRules } from '../../api/write/fields.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { Contract } from '../contract.entity.ts';
import { ContractIndexClause } from './contract-index-clause.entity.ts';
import type { CreateContractIndexClauseInput, UpdateContractIndexClauseInput } from './contract-index-clause.input.ts';
import { contractIndexClauses } from './contract-index-clause.record.ts';
import { clausesOverlap } from './contract-price.ts';
import { indexClauseFaults } from './index-clause.ts';
import { firstMonthOfPeriod } from './index-series.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';
import { PriceIndexValue } from './price-index-value.entity.ts';

export const CLAUSE_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  name: {},
  firstDay: {},
  lastDay: {},
  baseMonth: {},
  status: {},
  share: {},
  cap: {},
  floor: {},
  limitBasis: {},
  trigger: {},
  firstAdjustment: {},
  everyMonths: {},
  lagMonths: {},
};

/** What an input that says nothing of a field means. */
const USUAL = { status: 'FINAL', share: '100', limitBasis: 'SINCE_BASE', everyMonths: 12, lagMonths: 3 } as const;

const MOST_PARTS = 20;
const MOST_ITEMS = 200;

/** Makes an index clause; refuses one that does not hold together, or that another clause of the contract is in the way of. */
export async function createClause(
  em: EntityManager,
  input: CreateContractIndexClauseInput,
): Promise<ContractIndexClause> {
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  const draft: Partial<ContractIndexClause> = { items: null, cap: null, floor: null, trigger: null };
  await applyFields(em, ContractIndexClause, draft, { ...USUAL, ...said }, CLAUSE_FIELDS);
  applyLists(draft, input);
  await check(em, draft as ContractIndexClause);
  return em.create(ContractIndexClause, draft as RequiredEntityData<ContractIndexClause>);
}

/** Changes an index clause by the same rules. */
export async function updateClause(
  em: EntityManager,
  input: UpdateContractIndexClauseInput,
): Promise<ContractIndexClause> {
  const clause = await loadForChange(em, contractIndexClauses, ContractIndexClause, input);
  await applyFields(em, ContractIndexClause, clause, input, CLAUSE_FIELDS);
  applyLists(clause, input);
  await check(em, clause);
  return clause;
}

function applyLists(
  clause: Partial<ContractIndexClause>,
  { items, basket }: Pick<UpdateContractIndexClauseInput, 'items' | 'basket'>,
): void {
  if (basket === null) throw badInput('error.required', ['input', 'basket']);
  if (basket) {
    if (basket.length > MOST_PARTS) throw badInput('error.tooManyItems', ['input', 'basket'], { limit: MOST_PARTS });
    clause.basket = basket.map(({ series, weight }) => ({ series: series.trim(), weight }));
  }
  if (items === undefined) return;
  if (items && items.length > MOST_ITEMS)
    throw badInput('error.tooManyItems', ['input', 'items'], { limit: MOST_ITEMS });
  const texts = items?.map((item, index) => textOrNull(item, ['input', 'items', index], 200)) ?? null;
  if (texts && (texts.length === 0 || texts.includes(null))) throw badInput('error.required', ['input', 'items']);
  clause.items = texts && [...new Set(texts as string[])];
}

/** What concerns several fields, the series that there are, and the contract's other clauses. */
async function check(em: EntityManager, clause: ContractIndexClause): Promise<void> {
  const series = await heldSeries(em, clause);
  const { cap = null, floor = null, trigger = null } = clause;
  const [fault] = indexClauseFaults({ ...clause, cap, floor, trigger }, new Set(series.map(({ code }) => code)));
  if (fault) {
    throw ruleViolation(`contracts.index.${fault.code}` satisfies MessageKey, fault.code, {}, [
      'input',
      ...fault.field,
    ]);
  }
  const { firstDay, lastDay } = clause;
  if (firstDay && lastDay && lastDay < firstDay) {
    throw ruleViolation('contracts.price.END_BEFORE_START', 'END_BEFORE_START', {}, ['input', 'lastDay']);
  }
  await refuseWithoutBase(em, clause, series);
  await refuseOverlap(em, clause);
}

/** The clause's series, held until the write ends: nobody gives one another code, or deletes it, meanwhile. */
function heldSeries(em: EntityManager, { basket }: ContractIndexClause): Promise<PriceIndexSeries[]> {
  const codes = basket.map(({ series }) => series);
  const lockMode = LockMode.PESSIMISTIC_READ;
  return em.find(PriceIndexSeries, { code: { $in: codes } }, { lockMode, orderBy: { id: 'asc' } });
}

/** A price cannot be counted from a month without a value. */
async function refuseWithoutBase(
  em: EntityManager,
  { basket, baseMonth, status }: ContractIndexClause,
  series: readonly PriceIndexSeries[],
): Promise<void> {
  const wanted = series.map((each) => ({ series: each, month: firstMonthOfPeriod(each.frequency, baseMonth), status }));
  const found = await em.find(PriceIndexValue, { $or: wanted });
  const lacking = basket.find(({ series: code }) => !found.some((value) => value.series.code === code));
  if (lacking) {
    const values = { code: lacking.series, month: baseMonth };
    throw ruleViolation(`contracts.index.noBase.${status}`, 'BASE_VALUE_MISSING', values, ['input', 'baseMonth']);
  }
}

/** One at a time, so that two writes do not make two clauses for the same lines together. */
async function refuseOverlap(em: EntityManager, clause: ContractIndexClause): Promise<void> {
  await inTurn(em, `contracts.indexClauses.${clause.contract.id}`);
  const others = await em.find(ContractIndexClause, { contract: clause.contract });
  const other = others.find(({ id, ...scope }) => id !== clause.id && clausesOverlap(whole(clause), whole(scope)));
  if (!other) return;
  const field = ['input', clause.items ? 'items' : 'firstDay'];
  throw ruleViolation('contracts.index.CLAUSES_OVERLAP', 'CLAUSES_OVERLAP', { name: other.name }, field);
}

function whole({ items, firstDay, lastDay }: Pick<ContractIndexClause, 'items' | 'firstDay' | 'lastDay'>) {
  return { items: items ?? null, firstDay: firstDay ?? null, lastDay: lastDay ?? null };
}
