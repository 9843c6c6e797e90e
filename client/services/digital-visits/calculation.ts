import type { TypedDocumentNode } from '@apollo/client';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  CalculationFieldsFragment,
  CalculationStepFieldsFragment,
  SavedCalculationFieldsFragment,
} from '../../gql/graphql.ts';

export const calculationStepFields = graphql(`
  fragment CalculationStepFields on CalculationStep {
    name
    pattern
    mode
    end
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

export type Step = CalculationStepFieldsFragment;
export type Figure = Pick<Step['result'], 'value' | 'unit'>;

export const readSteps = (steps: readonly FragmentType<typeof calculationStepFields>[]): readonly Step[] =>
  getFragmentData(calculationStepFields, steps);

const calculationFields = graphql(`
  fragment CalculationFields on Calculation {
    results {
      name
      pattern
      value
      unit
    }
    steps {
      ...CalculationStepFields
    }
    tariffs {
      region
      mode
      firstDay
      lastDay
      source
      isVerified
    }
    prices {
      profession
      amount
      firstDay
      lastDay
      source
      isVerified
    }
  }
`);

export type Calculation = CalculationFieldsFragment;
export type Result = Calculation['results'][number];
type Calculated = FragmentType<typeof calculationFields>;

export const readCalculation = (calculation: Calculated): Calculation =>
  getFragmentData(calculationFields, calculation);

/** A calculation of `$input`, as `calculated`. */
export type CalculationDocument = TypedDocumentNode<{ readonly calculated?: Calculated | null }, { input: never }>;

const savedFields = graphql(`
  fragment SavedCalculationFields on BenefitCalculation {
    id
    version
    mayChange
    name
    kind
    firstMonth
    lastMonth
    calculatedOn
    scenario
    rangeEnd
    note
    value {
      value
      unit
    }
    service {
      id
      code
      name
    }
    benefit {
      id
      name
      kind
      certainty
      owner {
        id
        name
      }
    }
    inputs {
      name
      value
    }
    results {
      name
      pattern
      value
      unit
    }
    steps {
      ...CalculationStepFields
    }
    tariffs {
      region
      mode
      firstDay
      lastDay
      source
      isVerified
    }
    prices {
      profession
      amount
      firstDay
      lastDay
      source
      isVerified
    }
  }
`);

export type SavedFields = FragmentType<typeof savedFields>;
export type Saved = SavedCalculationFieldsFragment;

export const readSaved = (saved: SavedFields): Saved => getFragmentData(savedFields, saved);
