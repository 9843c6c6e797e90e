import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InvestmentPlanQuery, PlanCompilationFragment } from '../../gql/graphql.ts';

/** The assignment whose plan is shown when none is chosen: the one that is due last, of those that carry no other further. */
export const LatestAssignment = graphql(`
  query LatestAssignment {
    first: assignments(
      first: 1
      where: { parent: { id: { isNull: true } } }
      orderBy: [{ field: DUE_ON, direction: DESC }]
    ) {
      nodes {
        id
        code
      }
    }
    any: assignments(first: 1, orderBy: [{ field: DUE_ON, direction: DESC }]) {
      nodes {
        id
        code
      }
    }
  }
`);

const compilationFields = graphql(`
  fragment PlanCompilation on Compilation {
    initiatives {
      initiativeId
      code
      name
      stage
      unitName
      submission
      missing
      cost
      effect
      firstMonth
      lastMonth
      organisationalOutcome
      economicOutcome
      isAdditional
      proposedDecisions
      funding {
        frameId
        frame
        amount
      }
    }
    sums {
      kind
      state
      count
      cost
      effect
    }
    submissions {
      state
      count
    }
    incompleteCount
  }
`);

/** What units were asked for, from an assignment down, and what has come in. */
export const InvestmentPlanOf = graphql(`
  query InvestmentPlan($code: String!) {
    assignment(code: $code) {
      id
      code
      name
      giver
      registryNumber
      decidedOn
      dueOn
      investmentPlan {
        leftOut
        assignments {
          assignmentId
          code
          name
          giver
          unitName
          dueOn
          submittedOn
          state
          depth
          compilation {
            ...PlanCompilation
          }
        }
        others {
          ...PlanCompilation
        }
        submissions {
          state
          count
        }
        sums {
          kind
          state
          count
          cost
          effect
        }
        costYears {
          frameId
          frame
          state
          year
          amount
        }
        effectYears {
          kind
          state
          certainty
          year
          amount
        }
      }
    }
  }
`);

export type AskedAssignment = NonNullable<InvestmentPlanQuery['assignment']>;
export type Plan = AskedAssignment['investmentPlan'];
export type PlanAssignment = Plan['assignments'][number];
export type PlanCompilation = PlanCompilationFragment;
export type PlanInitiative = PlanCompilation['initiatives'][number];

/** What one who was asked has handed in. */
export interface AskedUnit {
  /** The code of what they were asked for; null for those whom nobody asked. */
  readonly code: string | null;
  /** The unit's name, or that of the assignment where the unit is not to be seen; null for those whom nobody asked. */
  readonly name: string | null;
  readonly compilation: PlanCompilation;
}

/** Those who were asked to propose, in the order of their assignments, and last what belongs to none of them, if anything does. */
export function askedUnits({ assignments, others }: Plan): AskedUnit[] {
  const rest = getFragmentData(compilationFields, others);
  return [
    ...assignments.flatMap(({ code, unitName, name, compilation }) =>
      compilation
        ? [{ code, name: unitName ?? name, compilation: getFragmentData(compilationFields, compilation) }]
        : [],
    ),
    ...(rest.initiatives.length ? [{ code: null, name: null, compilation: rest }] : []),
  ];
}

/** What has come in of an assignment; null where others carry it further. */
export const compilationOf = ({ compilation }: PlanAssignment): PlanCompilation | null =>
  compilation ? getFragmentData(compilationFields, compilation) : null;
