import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RenegotiationCaseFieldsFragment } from '../../gql/graphql.ts';

const caseFields = graphql(`
  fragment RenegotiationCaseFields on RenegotiationCase {
    id
    version
    mayChange
    name
    registryNumber
    stage
    stageSince
    stages {
      stage
      since
    }
    nextStages
    isSecret
    pricesAreSecret
    decisionOn
    levers
    baselineOn
    baselineAnnual
    baselineLines {
      item
      quantity
      unitPrice
      billingPeriod
      annual
    }
    targetAnnual
    targetNote
    horizonMonths
    yearlyPriceChange
    discountRate
    effectiveFrom
    agreedAnnual
    savingFullYear
    savingThisYear
    savingMonths {
      month
      amount
    }
    notes {
      kind
      risk
      work
    }
    chosenAlternative
    comment
    closingComment
    abandonReason
    createdAt
    updatedAt
    owner {
      id
      name
      leftOn
    }
    team {
      userId
      name
    }
    agreedOffer {
      id
      bidder
      round
      annualCost
    }
    contract {
      id
      version
      mayChange
      number
      name
      annualCost
      deadline
      safeDate
      decisionKind
      currentEnd
      renewsTo
      supplier {
        id
        name
      }
    }
  }
`);

export type CaseFields = FragmentType<typeof caseFields>;
export type Case = RenegotiationCaseFieldsFragment;

export const readCase = (record: CaseFields): Case => getFragmentData(caseFields, record);
