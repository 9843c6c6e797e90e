import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AuditEventFieldsFragment } from '../gql/graphql.ts';

const auditEventFields = graphql(`
  fragment AuditEventFields on AuditEvent {
    id
    at
    actor
    userId
    source
    action
    recordType
    recordId
    recordLabel
    requestId
    reason
    changes {
      field
      before
      after
    }
  }
`);

/** An event of the log of changes. */
export type AuditEvent = AuditEventFieldsFragment;
export type MaskedEvent = FragmentType<typeof auditEventFields>;

export const readEvent = (event: MaskedEvent): AuditEvent => getFragmentData(auditEventFields, event);
