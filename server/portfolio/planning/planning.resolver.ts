import { recordMutations } from '../../api/write/record-mutations.ts';
import {
  CreateAppraisalParameterInput,
  UpdateAppraisalParameterInput,
} from '../appraisal/appraisal-parameter.input.ts';
import { createParameter, PARAMETER_FIELDS, updateParameter } from '../appraisal/appraisal-parameter.commands.ts';
import { appraisalParameters } from '../appraisal/appraisal-parameter.record.ts';
import { CreateInitiativeBenefitInput, UpdateInitiativeBenefitInput } from './initiative-benefit.input.ts';
import { initiativeBenefits } from './initiative-benefit.record.ts';
import { CreateInitiativeCostInput, UpdateInitiativeCostInput } from './initiative-cost.input.ts';
import { initiativeCosts } from './initiative-cost.record.ts';
import { CreateInitiativeStaffingInput, UpdateInitiativeStaffingInput } from './initiative-staffing.input.ts';
import { initiativeStaffings } from './initiative-staffing.record.ts';
import {
  BENEFIT_FIELDS,
  COST_FIELDS,
  createBenefit,
  createCost,
  createStaffing,
  STAFFING_FIELDS,
  updateBenefit,
  updateCost,
  updateStaffing,
} from './plan-lines.commands.ts';
import { createRole, ROLE_FIELDS, updateRole } from './staff-role.commands.ts';
import { CreateStaffRoleInput, UpdateStaffRoleInput } from './staff-role.input.ts';
import { staffRoles } from './staff-role.record.ts';

const InitiativeCostMutations = recordMutations({
  record: initiativeCosts,
  called: 'a line of planned costs',
  createInput: CreateInitiativeCostInput,
  updateInput: UpdateInitiativeCostInput,
  fields: COST_FIELDS,
  create: createCost,
  update: updateCost,
});

const InitiativeBenefitMutations = recordMutations({
  record: initiativeBenefits,
  called: 'a line of planned benefits',
  createInput: CreateInitiativeBenefitInput,
  updateInput: UpdateInitiativeBenefitInput,
  fields: BENEFIT_FIELDS,
  create: createBenefit,
  update: updateBenefit,
});

const InitiativeStaffingMutations = recordMutations({
  record: initiativeStaffings,
  called: 'a need of working time',
  createInput: CreateInitiativeStaffingInput,
  updateInput: UpdateInitiativeStaffingInput,
  fields: STAFFING_FIELDS,
  create: createStaffing,
  update: updateStaffing,
});

const StaffRoleMutations = recordMutations({
  record: staffRoles,
  called: 'a role',
  createInput: CreateStaffRoleInput,
  updateInput: UpdateStaffRoleInput,
  fields: ROLE_FIELDS,
  create: createRole,
  update: updateRole,
});

const AppraisalParameterMutations = recordMutations({
  record: appraisalParameters,
  called: 'a given of appraisals',
  createInput: CreateAppraisalParameterInput,
  updateInput: UpdateAppraisalParameterInput,
  fields: PARAMETER_FIELDS,
  create: createParameter,
  update: updateParameter,
  ratherThanDelete: 'One that no longer holds rather gets a later one beside it: past days keep it.',
});

export const PlanningMutations = [
  InitiativeCostMutations,
  InitiativeBenefitMutations,
  InitiativeStaffingMutations,
  StaffRoleMutations,
  AppraisalParameterMutations,
];
