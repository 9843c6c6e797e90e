import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import type { MessageKey } from '../api/messages.ts';
import { loadForChange, applyFields, type FieldRules } from '../api/write/fields.ts';
import { createRecord } from '../api/write/record-mutations.ts';
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
  const line = await createRecord(em, contractPriceLines, input, PRICE_LINE_FIELDS);
  check(line);
  return line;
}

export async function updatePriceLine(
  em: EntityManager,
  input: UpdateContractPriceLineInput,
): Promise<ContractPriceLine> {
  const line = await loadForChange(em, contractPriceLines, ContractPriceLine, input);
  await applyFields(em, ContractPriceLine, line, input, PRICE_LINE_FIELDS);
  check(line);
  return line;
}

function check(line: ContractPriceLine): void {
  const [fault] = priceLineFaults(priceLineOf(line));
  if (!fault) return;
  const path = ['input', ...fault.field.map((part) => INPUT_FIELDS[part] ?? part)];
  throw ruleViolation(`contracts.price.${fault.code}` satisfies MessageKey, fault.code, {}, path);
}
