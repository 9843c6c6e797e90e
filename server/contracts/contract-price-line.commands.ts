import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode, ruleViolation } from '../api/errors.ts';
import type { MessageKey } from '../api/messages.ts';
import { loadForChange, applyFields, type FieldRules } from '../api/write/fields.ts';
import { viewerOf } from '../api/write/visible.ts';
import { keysWithinReach } from '../api/within-reach.ts';
import { ContractPriceLine } from './contract-price-line.entity.ts';
import type { CreateContractPriceLineInput, UpdateContractPriceLineInput } from './contract-price-line.input.ts';
import { Contract } from './contract.entity.ts';
import { contractPriceLines } from './contract.record.ts';
import { priceLineOf } from './price-line-of.ts';
import { priceLineFaults } from './price-lines.ts';

export const PRICE_LINE_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  item: {},
  quantity: {},
  unitPrice: {},
  billingPeriod: {},
  firstDay: {},
  lastDay: {},
};

const INPUT_FIELDS: Readonly<Record<string, string>> = { validTo: 'lastDay', validFrom: 'firstDay' };

export async function createPriceLine(
  em: EntityManager,
  input: CreateContractPriceLineInput,
): Promise<ContractPriceLine> {
  if (!viewerOf(em).reach('SECRET', contractPriceLines.name).length) throw secretPrice();
  const draft: Partial<ContractPriceLine> = {};
  await applyFields(em, ContractPriceLine, draft, input, PRICE_LINE_FIELDS);
  check(draft as ContractPriceLine);
  return em.create(ContractPriceLine, draft as RequiredEntityData<ContractPriceLine>);
}

export async function updatePriceLine(
  em: EntityManager,
  input: UpdateContractPriceLineInput,
): Promise<ContractPriceLine> {
  const line = await loadForChange(em, contractPriceLines, ContractPriceLine, input);
  await changePriceLine(em, line, input);
  return line;
}

/**
 * Applies changes to a loaded price line: the one way for single writes and imports. Who is not cleared for its price may
 * not even give the same one: that it was right would tell.
 */
export async function changePriceLine(
  em: EntityManager,
  line: ContractPriceLine,
  changes: Partial<Omit<UpdateContractPriceLineInput, 'id'>>,
): Promise<void> {
  if (changes.unitPrice !== undefined) {
    const cleared = await keysWithinReach(em, viewerOf(em), contractPriceLines, 'SECRET', [line.id]);
    if (!cleared.has(line.id)) throw secretPrice();
  }
  await applyFields(em, ContractPriceLine, line, changes, PRICE_LINE_FIELDS);
  check(line);
}

const secretPrice = () => new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden', { field: ['input', 'unitPrice'] });

function check(line: ContractPriceLine): void {
  const [fault] = priceLineFaults(priceLineOf(line));
  if (!fault) return;
  const path = ['input', ...fault.field.map((part) => INPUT_FIELDS[part] ?? part)];
  throw ruleViolation(`contracts.price.${fault.code}` satisfies MessageKey, fault.code, {}, path);
}
