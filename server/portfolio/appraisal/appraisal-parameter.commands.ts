import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import type { FieldRules } from '../../api/write/fields.ts';
import { createRecord, updateRecord } from '../../api/write/record-mutations.ts';
import { exact } from '../../values/exact.ts';
import type { AppraisalParameter, ParameterKind } from './appraisal-parameter.entity.ts';
import type { CreateAppraisalParameterInput, UpdateAppraisalParameterInput } from './appraisal-parameter.input.ts';
import { appraisalParameters } from './appraisal-parameter.record.ts';

export const PARAMETER_FIELDS: FieldRules = {
  kind: {},
  firstDay: {},
  value: {},
  source: { longest: 500 },
  note: { longest: 4000 },
};

/** What each may be, percent. Prices may fall too. */
const BETWEEN: { readonly [Kind in ParameterKind]: readonly [least: number, most: number] } = {
  DISCOUNT_RATE: [0, 50],
  DISCOUNT_RATE_LOW: [0, 50],
  DISCOUNT_RATE_HIGH: [0, 50],
  PRICE_CHANGE: [-50, 50],
  YELLOW_REALISED: [0, 100],
  RESERVE_LIMIT: [0, 100],
  RESERVE_LIMIT_NEGATIVE_EQUITY: [0, 100],
  RESERVE_MOST: [0, 100],
};

export async function createParameter(
  em: EntityManager,
  input: CreateAppraisalParameterInput,
): Promise<AppraisalParameter> {
  return checked(await createRecord(em, appraisalParameters, input, PARAMETER_FIELDS));
}

export async function updateParameter(
  em: EntityManager,
  input: UpdateAppraisalParameterInput,
): Promise<AppraisalParameter> {
  return checked(await updateRecord(em, appraisalParameters, input, PARAMETER_FIELDS));
}

function checked(parameter: AppraisalParameter): AppraisalParameter {
  const [least, most] = BETWEEN[parameter.kind];
  const value = exact(parameter.value);
  if (value.lt(least) || value.gt(most) || value.decimalPlaces() > 4)
    throw badInput('plan.parameter.between', ['input', 'value'], { least, most });
  return parameter;
}
