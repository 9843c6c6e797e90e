import { graphql } from '../../gql/gql.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import type { AppraisalStepFieldsFragment, InitiativeAppraisalQuery } from '../../gql/graphql.ts';

const stepFields = graphql(`
  fragment AppraisalStepFields on AppraisalStep {
    name
    terms {
      sign
      figure {
        value
        unit
      }
    }
    result {
      value
      unit
    }
  }
`);

export type AppraisalStep = AppraisalStepFieldsFragment;
export const readSteps = (steps: readonly FragmentType<typeof stepFields>[]): readonly AppraisalStep[] =>
  getFragmentData(stepFields, steps);

export const InitiativeAppraisal = graphql(`
  query InitiativeAppraisal(
    $id: ID!
    $of: AppraisedPart!
    $rate: Percent
    $horizonYears: Int
    $doNothing: Money
    $prices: AppraisedPrices!
    $priceYear: Int
  ) {
    initiative(id: $id) {
      id
      appraisal(
        of: $of
        rate: $rate
        horizonYears: $horizonYears
        doNothingYearly: $doNothing
        prices: $prices
        priceYear: $priceYear
      ) {
        rate
        fixedRate
        rateSteps {
          ...AppraisalStepFields
        }
        prices
        planPriceYear
        priceYear
        priceYears {
          year
          change
          factor
          steps {
            ...AppraisalStepFields
          }
        }
        firstYear
        lastYear
        years {
          year
          cost {
            likely
          }
          benefit {
            likely
          }
          net {
            low
            likely
            high
          }
        }
        views {
          view
          npv
          npvLow
          npvHigh
          isProfitable
          steps {
            ...AppraisalStepFields
          }
          payback {
            years
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          discountedPayback {
            years
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          internalRate {
            rate
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          benefitCostRatio {
            ratio
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          npvRatio {
            ratio
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          annuity {
            amount
            reason
            steps {
              ...AppraisalStepFields
            }
          }
          costOfWaiting {
            cost
            steps {
              ...AppraisalStepFields
            }
          }
          doingNothing {
            cost
            advantage
            steps {
              ...AppraisalStepFields
            }
          }
        }
        peng {
          cost
          green
          yellow
          greenNet
          greenAndYellowNet
          yellowRealised
          realisedNet
          yellowNeeded
          notCovered
          ratio
          red {
            name
            kind
          }
          steps {
            ...AppraisalStepFields
          }
        }
      }
    }
  }
`);

export const InitiativeUncertainty = graphql(`
  query InitiativeUncertainty(
    $id: ID!
    $of: AppraisedPart!
    $rate: Percent
    $horizonYears: Int
    $view: AppraisalView!
    $seed: Int!
    $prices: AppraisedPrices!
    $priceYear: Int
  ) {
    initiative(id: $id) {
      id
      sensitivity(
        of: $of
        rate: $rate
        horizonYears: $horizonYears
        view: $view
        prices: $prices
        priceYear: $priceYear
      ) {
        npv
        lowRate
        highRate
        atLowRate
        atHighRate
        swings {
          name
          worst
          best
          swing
          breakEven
        }
      }
      simulation(
        of: $of
        rate: $rate
        horizonYears: $horizonYears
        view: $view
        seed: $seed
        prices: $prices
        priceYear: $priceYear
      ) {
        draws
        seed
        positive
        mean
        p10
        p50
        p90
        histogram {
          from
          to
          draws
        }
      }
    }
  }
`);

type Initiative = NonNullable<InitiativeAppraisalQuery['initiative']>;
export type Appraisal = NonNullable<Initiative['appraisal']>;
export type View = Appraisal['views'][number];
