import { addLink, defineRecord } from '../api/read/record.ts';
import { ContractDisclosure } from './contract-disclosure.entity.ts';
import { ContractDisclosureType } from './contract-disclosure.type.ts';
import { contracts, ofContract, unitOfContract } from './contract.record.ts';

export const contractDisclosures = defineRecord({
  name: 'ContractDisclosure',
  entity: ContractDisclosure,
  type: () => ContractDisclosureType,
  list: 'contractDisclosures',
  one: 'contractDisclosure',
  idPrefix: 'disclosure',
  key: null,
  label: 'recipient',
  description: 'What of contracts was given out to whom, newest first.',
  filter: ['contract', 'recipient', 'registryNumber', 'givenBy', 'createdAt'],
  order: ['createdAt', 'recipient'],
  newestFirst: true,
  group: ['contract', 'givenBy'],
  search: { in: ['recipient', 'registryNumber', 'givenBy', 'maskReason'] },
  inUnits: ofContract,
  unit: unitOfContract,
  since: 'createdAt',
});

addLink(contracts, 'disclosures', {
  of: () => contractDisclosures,
  by: 'contract',
  description: 'What of the contract was given out to whom, newest first; for those who may see that.',
});
