import { recordMutations } from '../api/write/record-mutations.ts';
import { COVERAGE_FIELDS, createCoverage, updateCoverage } from './contract-coverage.commands.ts';
import { CreateContractCoverageInput, UpdateContractCoverageInput } from './contract-coverage.input.ts';
import { contractCoverages } from './contract-coverage.record.ts';

export const ContractCoverageMutations = recordMutations({
  record: contractCoverages,
  called: 'something that a contract covers',
  createInput: CreateContractCoverageInput,
  updateInput: UpdateContractCoverageInput,
  fields: COVERAGE_FIELDS,
  create: createCoverage,
  update: updateCoverage,
});
