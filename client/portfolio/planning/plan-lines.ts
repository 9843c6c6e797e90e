import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  PlanBenefitFieldsFragment,
  PlanCostFieldsFragment,
  PlanStaffingFieldsFragment,
} from '../../gql/graphql.ts';

export const planCostFields = graphql(`
  fragment PlanCostFields on InitiativeCost {
    id
    version
    mayChange
    name
    costClass
    nature
    category {
      id
      name
    }
    frame {
      id
      name
    }
    source
    note
    totalLow
    totalLikely
    totalHigh
    firstMonth
    lastMonth
    months {
      month
      low
      likely
      high
    }
  }
`);

export const planBenefitFields = graphql(`
  fragment PlanBenefitFields on InitiativeBenefit {
    id
    version
    mayChange
    name
    kind
    certainty
    countsAs
    beneficiary
    owner {
      id
      name
    }
    figureUnit
    baselineValue
    baselineOn
    baselineSource
    target
    targetMonth
    source
    note
    totalLow
    totalLikely
    totalHigh
    firstMonth
    lastMonth
    months {
      month
      low
      likely
      high
    }
  }
`);

export const planStaffingFields = graphql(`
  fragment PlanStaffingFields on InitiativeStaffing {
    id
    version
    mayChange
    role {
      id
      name
    }
    hours
    note
    months {
      month
      hours
    }
  }
`);

export type PlanCost = PlanCostFieldsFragment;
export type PlanBenefit = PlanBenefitFieldsFragment;
export type PlanStaffing = PlanStaffingFieldsFragment;

export const readCost = (cost: FragmentType<typeof planCostFields>): PlanCost => getFragmentData(planCostFields, cost);
export const readBenefit = (benefit: FragmentType<typeof planBenefitFields>): PlanBenefit =>
  getFragmentData(planBenefitFields, benefit);
export const readStaffing = (staffing: FragmentType<typeof planStaffingFields>): PlanStaffing =>
  getFragmentData(planStaffingFields, staffing);

/** All lines of an initiative's plan, with their months. */
export const InitiativePlan = graphql(`
  query InitiativePlan($id: ID!) {
    initiative(id: $id) {
      id
      code
      name
      firstMonth
      lastMonth
      mayChange
      costs(first: 200, orderBy: [{ field: NAME }]) {
        nodes {
          ...PlanCostFields
        }
      }
      benefits(first: 200, orderBy: [{ field: NAME }]) {
        nodes {
          ...PlanBenefitFields
        }
      }
      staffings(first: 50) {
        nodes {
          ...PlanStaffingFields
        }
      }
    }
  }
`);
