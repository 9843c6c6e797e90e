import { recordMutations } from '../../api/write/record-mutations.ts';
import {
  CHANGE_FIELDS,
  changed,
  checkProcurement,
  checkThreshold,
  made,
  PROCUREMENT_FIELDS,
  THRESHOLD_FIELDS,
} from './procurement.commands.ts';
import {
  CreateContractChangeInput,
  CreateContractProcurementInput,
  CreateProcurementThresholdInput,
  UpdateContractChangeInput,
  UpdateContractProcurementInput,
  UpdateProcurementThresholdInput,
} from './procurement.input.ts';
import { contractChanges, contractProcurements, procurementThresholds } from './procurement.record.ts';

const ThresholdMutations = recordMutations({
  record: procurementThresholds,
  called: 'a threshold of the public procurement act',
  createInput: CreateProcurementThresholdInput,
  updateInput: UpdateProcurementThresholdInput,
  fields: THRESHOLD_FIELDS,
  create: made(procurementThresholds, THRESHOLD_FIELDS, checkThreshold, { isVerified: false }),
  update: changed(procurementThresholds, THRESHOLD_FIELDS, checkThreshold),
  ratherThanDelete: 'One that no longer holds rather gets a last day: contracts of its days are judged by it.',
});

const ContractProcurementMutations = recordMutations({
  record: contractProcurements,
  called: 'what is said of how a contract was procured',
  createInput: CreateContractProcurementInput,
  updateInput: UpdateContractProcurementInput,
  fields: PROCUREMENT_FIELDS,
  create: made(contractProcurements, PROCUREMENT_FIELDS, checkProcurement, {
    procuredKind: 'GOODS_SERVICES',
    isAwardSentElectronically: true,
  }),
  update: changed(contractProcurements, PROCUREMENT_FIELDS, checkProcurement),
});

const ContractChangeMutations = recordMutations({
  record: contractChanges,
  called: 'a change of a running contract',
  createInput: CreateContractChangeInput,
  updateInput: UpdateContractChangeInput,
  fields: CHANGE_FIELDS,
});

export const ProcurementMutations = [ThresholdMutations, ContractProcurementMutations, ContractChangeMutations];
