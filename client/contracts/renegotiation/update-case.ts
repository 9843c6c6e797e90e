import { graphql } from '../../gql/gql.ts';

/** Changes of a renegotiation that are made where they belong on its page, outside its form. */
export const UpdateCase = graphql(`
  mutation UpdateRenegotiationPart($input: UpdateRenegotiationCaseInput!) {
    written: updateRenegotiationCase(input: $input) {
      record: renegotiationCase {
        ...RenegotiationCaseFields
      }
    }
  }
`);
