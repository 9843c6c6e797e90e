import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { addLink, defineRecord } from '../../api/read/record.ts';
import { contractPriceLines, contracts, ofContract, unitOfContract } from '../contract.record.ts';
import { ContractAmendment } from './contract-amendment.entity.ts';
import { ContractAmendmentType } from './contract-amendment.type.ts';

export const contractAmendments = defineRecord({
  name: 'ContractAmendment',
  entity: ContractAmendment,
  type: () => ContractAmendmentType,
  list: 'contractAmendments',
  one: 'contractAmendment',
  idPrefix: 'amendment',
  key: null,
  label: 'number',
  description: 'Signed changes of contracts, newest first.',
  filter: ['contract', 'renegotiation', 'number', 'signedOn', 'effectiveFrom', 'createdAt'],
  order: ['effectiveFrom', 'signedOn', 'number'],
  newestFirst: true,
  group: ['contract'],
  search: { in: ['number', 'summary'] },
  inUnits: ofContract,
  unit: unitOfContract,
  since: 'createdAt',
  derived: {
    terms: { from: jsonRows('terms', jsonFields(['field', 'before', 'after'])) },
    lines: {
      from: jsonRows('lines', {
        ...jsonFields(['change', 'item', 'quantity', 'billingPeriod']),
        priceLineId: `'${contractPriceLines.idPrefix}_' || (x->>'priceLine')`,
      }),
    },
  },
});

addLink(contracts, 'amendments', {
  of: () => contractAmendments,
  by: 'contract',
  description: 'What has been changed of the contract by signing, newest first.',
});
