import { ruleViolation } from '../../api/errors.ts';
import type { ExchangeKind, ImportInput } from '../../exchange/exchange-kind.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import type { ExtensionOption } from '../contract-term.ts';
import { changeContract, createContract } from '../contract.commands.ts';
import type { Contract } from '../contract.entity.ts';
import type { CreateContractInput } from '../contract.input.ts';
import { contracts } from '../contract.record.ts';
import { CONTRACT_COLUMNS } from './contract-columns.exchange.ts';
import { optionInput, withOptions } from './contract-options.exchange.ts';

/** Contracts in files, known by their numbers. */
export const contractExchange: ExchangeKind = {
  kind: 'CONTRACTS',
  record: contracts,
  columns: CONTRACT_COLUMNS,
  keys: [['number']],
  create: (em, input) => {
    requireFields(input, ['number', 'name', 'kind', 'supplierId', 'unitId', 'start']);
    return createContract(em, termInput(input, null) as unknown as CreateContractInput);
  },
  change: async (em, record, input, flush) => {
    const contract = record as Contract;
    // A circle is looked for in what is stored: earlier rows have to be.
    if (input.predecessorId) await flush();
    await changeContract(em, contract, termInput(input, contract));
  },
  asInput: { options: (stored) => (stored as ExtensionOption[]).map(optionInput) },
};

/** What a row says of a term, as the mutation takes it: no months of term or renewal are none, and not zero of them. */
function termInput(row: ImportInput, contract: Contract | null): ImportInput {
  const { renewal, ...rest } = row;
  const months = (name: 'termMonths' | 'renewalMonths') => (rest[name] === 0 ? { [name]: null } : {});
  const input = { ...rest, ...months('termMonths'), ...months('renewalMonths'), ...renewalInput(renewal) };
  if (renewal === 'TACIT' && ('renewalMonths' in input ? input.renewalMonths : contract?.renewalMonths) == null) {
    throw ruleViolation('contracts.term.RENEWAL_MISSING', 'RENEWAL_MISSING', {}, ['input', 'renewalMonths']);
  }
  return withOptions(input, contract?.options ?? []);
}

/** Who says that a contract does not renew itself takes away how long, whatever the row says of that. */
function renewalInput(renewal: unknown): ImportInput {
  return renewal === 'NONE' ? { renewalMonths: null, renewalLimit: null } : {};
}
