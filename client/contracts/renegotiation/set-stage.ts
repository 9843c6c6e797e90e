import { graphql } from '../../gql/gql.ts';

/** Moves a renegotiation to another stage. */
export const SetStage = graphql(`
  mutation SetRenegotiationStage($input: SetRenegotiationStageInput!) {
    written: setRenegotiationStage(input: $input) {
      record: renegotiationCase {
        ...RenegotiationCaseFields
      }
    }
  }
`);
