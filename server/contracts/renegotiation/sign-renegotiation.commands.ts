import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { RequestContext } from '../../api/context.ts';
import { badInput, DomainError, ErrorCode, ruleViolation } from '../../api/errors.ts';
import { textOrNull } from '../../api/write/fields.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { addDays, type LocalDate } from '../../values/local-date.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { ContractPriceLine } from '../contract-price-line.entity.ts';
import { changeContract } from '../contract.commands.ts';
import { Contract } from '../contract.entity.ts';
import { priceLineOf } from '../price-line-of.ts';
import { ContractIndexClause } from '../price-index/contract-index-clause.entity.ts';
import { clauseOf, type Pricing } from '../price-index/contract-price.ts';
import { pricingOf } from '../price-index/pricing.reading.ts';
import { annualCost } from '../price-lines.ts';
import { amendedLines, linesOf, type CurrentLine } from './amended-lines.ts';
import { ContractAmendment, type AmendedLine, type AmendedTerm } from './contract-amendment.entity.ts';
import { baselineOf, contractLines, openCase } from './renegotiation-case.commands.ts';
import type { SignRenegotiationInput } from './renegotiation-case.input.ts';
import { enter } from './renegotiation-stage.commands.ts';
import { RenegotiationOffer, type RenegotiationCase } from './renegotiation.entities.ts';
import { savingPlan } from './saving-plan.ts';
import { endOfHorizon } from './total-cost.ts';

export interface Signed {
  renegotiationCase: RenegotiationCase;
  contract: Contract;
  contractAmendment: ContractAmendment;
}

/**
 * Makes what was agreed the contract's: its prices end and begin, its terms change, an amendment says so, and the saving
 * becomes a plan month by month. Nothing of what was is overwritten.
 */
export async function signRenegotiation(
  em: EntityManager,
  input: SignRenegotiationInput,
  { today }: Pick<RequestContext, 'today'>,
): Promise<Signed> {
  const renegotiationCase = await openCase(em, input);
  enter(renegotiationCase, 'SIGNED', today);
  const { baseline, baselineOn, baselineAnnual, effectiveFrom, agreedOffer } = renegotiationCase;
  if (!baseline || !baselineOn || !baselineAnnual || !effectiveFrom || !agreedOffer) {
    throw new Error('A case that may be signed has a baseline, an agreed offer and a day.');
  }
  const number = textOrNull(input.amendmentNumber, ['input', 'amendmentNumber'], 60);
  if (number === null) throw badInput('error.required', ['input', 'amendmentNumber']);
  if (input.signedOn > today) throw badInput('renegotiation.signedLater', ['input', 'signedOn']);
  const contract = await lockedContract(em, renegotiationCase, input.contractVersion);
  if (effectiveFrom < contract.start) {
    throw ruleViolation('renegotiation.beforeStart', 'EFFECTIVE_BEFORE_START', {}, ['input', 'id']);
  }
  const offer = await em.findOneOrFail(RenegotiationOffer, agreedOffer.id);
  const stored = await contractLines(em, contract);
  if ((await baselineOf(em, contract, stored, baselineOn)).annual !== baselineAnnual) {
    throw ruleViolation('renegotiation.baselineChanged', 'BASELINE_CHANGED', {}, ['input', 'id']);
  }

  const before = stored.map(priceLineOf);
  const { clauses } = await pricingOf(em, contract, stored);
  const lines = amendLines(em, contract, stored, clauses, offer, effectiveFrom);
  await endIndexClauses(em, contract, effectiveFrom);
  const agreedAnnual = annualCost(linesOf(offer.lines, effectiveFrom), effectiveFrom);
  const through = endOfHorizon({ start: effectiveFrom, months: renegotiationCase.horizonMonths });
  const { fullYear, months } = savingPlan(baselineAnnual, agreedAnnual, effectiveFrom, yearMonthOf(through));
  Object.assign(renegotiationCase, { agreedAnnual, savingFullYear: fullYear, savingMonths: months });
  const terms = await amendTerms(em, contract, offer);
  const contractAmendment = em.create(ContractAmendment, {
    contract,
    renegotiation: renegotiationCase,
    number,
    signedOn: input.signedOn,
    effectiveFrom,
    annualBefore: annualCost(before, addDays(effectiveFrom, -1)),
    annualAfter: agreedAnnual,
    summary: textOrNull(input.summary, ['input', 'summary'], 4000),
    terms,
    lines,
  });
  return { renegotiationCase, contract, contractAmendment };
}

/** The case's contract, locked; refused when it is not as it was when the agreement was made. */
async function lockedContract(em: EntityManager, found: RenegotiationCase, version: number): Promise<Contract> {
  const contract = await em.findOneOrFail(
    Contract,
    { id: found.contract.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (contract.version === version) return contract;
  throw new DomainError(ErrorCode.CONFLICT, 'renegotiation.contractChanged', {
    field: ['input', 'contractVersion'],
    facts: { currentVersion: contract.version },
  });
}

/** Prices that were agreed later stand on other index values, which a clause of their own has. */
async function endIndexClauses(em: EntityManager, contract: Contract, from: LocalDate): Promise<void> {
  for (const clause of await em.find(ContractIndexClause, { contract })) {
    const { firstDay, lastDay } = clause;
    if ((firstDay ?? contract.start) < from && (lastDay ?? from) >= from) clause.lastDay = addDays(from, -1);
  }
}

type StoredLine = CurrentLine & { readonly stored: ContractPriceLine };

function amendLines(
  em: EntityManager,
  contract: Contract,
  stored: readonly ContractPriceLine[],
  clauses: Pricing['clauses'],
  offer: RenegotiationOffer,
  from: LocalDate,
): AmendedLine[] {
  const current = stored.map((line): StoredLine => {
    const told = priceLineOf(line);
    return { ...told, isIndexed: clauseOf(told, clauses) !== null, stored: line };
  });
  const { ended, cancelled, added } = amendedLines(current, offer.lines, from);
  for (const line of ended) line.stored.lastDay = addDays(from, -1);
  for (const line of cancelled) em.remove(line.stored);
  const created = added.map(({ item, quantity, unitPrice, billingPeriod }) =>
    em.create(ContractPriceLine, { id: v7(), contract, item, quantity, unitPrice, billingPeriod, firstDay: from }),
  );
  return [
    ...[...ended, ...cancelled].map((line) => amendedLine('ENDED', line.stored)),
    ...created.map((line) => amendedLine('ADDED', line)),
  ];
}

function amendedLine(change: AmendedLine['change'], line: ContractPriceLine): AmendedLine {
  const { id, item, quantity, billingPeriod } = line;
  return { change, priceLine: id, item, quantity: parseDecimal(quantity), billingPeriod };
}

const TERMS = ['termMonths', 'fixedEnd', 'renewalMonths', 'noticeCount', 'noticeUnit'] as const;

/** Changes the terms that the offer names, and gives them as they were and are. */
async function amendTerms(em: EntityManager, contract: Contract, offer: RenegotiationOffer): Promise<AmendedTerm[]> {
  const { newEnd, renewalMonths, noticeCount, noticeUnit } = offer;
  const before = Object.fromEntries(TERMS.map((name) => [name, contract[name] ?? null]));
  await changeContract(em, contract, {
    ...(newEnd && { fixedEnd: newEnd, termMonths: null }),
    ...(renewalMonths && { renewalMonths }),
    ...(typeof noticeCount === 'number' && { noticeCount, noticeUnit: noticeUnit ?? 'MONTHS' }),
  });
  return TERMS.flatMap((field) => {
    const [was, is] = [before[field], contract[field] ?? null];
    return was === is ? [] : [{ field, before: textOf(was), after: textOf(is) }];
  });
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));
