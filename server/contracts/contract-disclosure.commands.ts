import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../api/context.ts';
import { badInput, DomainError, ErrorCode } from '../api/errors.ts';
import { referredTo, textOrNull } from '../api/write/fields.ts';
import { viewerOf } from '../api/write/visible.ts';
import { keysWithinReach, requireWriteSome } from '../api/within-reach.ts';
import { ContractDisclosure } from './contract-disclosure.entity.ts';
import { contractDisclosures } from './contract-disclosure.record.ts';
import type { DiscloseContractInput } from './contract-disclosure.input.ts';
import { ContractPriceLine } from './contract-price-line.entity.ts';
import { Contract } from './contract.entity.ts';
import { contractPriceLines } from './contract.record.ts';
import { DISCLOSED_FIELDS } from './disclosed-field.ts';
import { disclosedText } from './disclosed-text.ts';

/**
 * Gives out a contract field by field, as the law on public access to documents wants it (TF 2 kap., OSL): what is masked is
 * said to be, and why. That it was given out, to whom and by whom is written in the same transaction.
 * @returns the record of the giving out, and the text as CSV
 */
export async function discloseContract(
  em: EntityManager,
  input: DiscloseContractInput,
  { viewer, language, today }: RequestContext,
): Promise<{ contractDisclosure: ContractDisclosure; csv: string }> {
  requireWriteSome(viewer, contractDisclosures);
  const contract = await referredTo(em, Contract, input.contractId, ['input', 'contractId']);
  await em.populate(contract, ['supplier', 'unit']);
  const recipient = textOrNull(input.recipient, ['input', 'recipient'], 200);
  if (recipient === null) throw badInput('error.required', ['input', 'recipient']);
  const maskReason = textOrNull(input.maskReason, ['input', 'maskReason'], 1000);
  const masked = DISCLOSED_FIELDS.filter((field) => input.mask.includes(field));
  if (masked.length && maskReason === null) throw badInput('error.required', ['input', 'maskReason']);
  const lines = await em.find(ContractPriceLine, { contract }, { orderBy: { item: 'asc', id: 'asc' } });
  await requireClearance(em, contract, masked.includes('UNIT_PRICE') ? [] : lines, today);
  const contractDisclosure = em.create(ContractDisclosure, {
    contract,
    recipient,
    registryNumber: textOrNull(input.registryNumber, ['input', 'registryNumber'], 60),
    givenBy: viewer.actor.name,
    given: DISCLOSED_FIELDS.filter((field) => !masked.includes(field)),
    masked,
    maskReason,
  });
  return { contractDisclosure, csv: disclosedText({ contract, lines, masked, maskReason, language, today }) };
}

/** Prices that are secret now are given out only by who may see them. */
async function requireClearance(
  em: EntityManager,
  { pricesSecretUntil }: Contract,
  lines: readonly ContractPriceLine[],
  today: string,
): Promise<void> {
  if (!pricesSecretUntil || pricesSecretUntil < today) return;
  const keys = lines.map(({ id }) => id);
  const cleared = await keysWithinReach(em, viewerOf(em), contractPriceLines, 'SECRET', keys);
  if (cleared.size === keys.length) return;
  throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden', { field: ['input', 'mask'] });
}
