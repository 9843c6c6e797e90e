import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ImpactFieldsFragment } from '../../gql/graphql.ts';
import { readLinked, type LinkedRecord } from './linked-record.ts';

const fragment = graphql(`
  fragment ImpactFields on Impact {
    records {
      record {
        ...LinkedRecordFields
      }
      distance
      way
    }
    services
    assets
    contracts
    hidden
    more
    users
    usersUnknown {
      ...LinkedRecordFields
    }
  }
`);

export type ImpactFields = FragmentType<typeof fragment>;

export interface ReachedRecord {
  readonly record: LinkedRecord;
  readonly distance: number;
  /** Keys from where one starts to the record. */
  readonly way: readonly string[];
}

/** All that is reached from a record. */
export type Impact = Pick<ImpactFieldsFragment, 'services' | 'assets' | 'contracts' | 'hidden' | 'more' | 'users'> & {
  readonly records: readonly ReachedRecord[];
  readonly usersUnknown: readonly LinkedRecord[];
};

export function readImpact(impact: ImpactFields): Impact {
  const { records, usersUnknown, ...counts } = getFragmentData(fragment, impact);
  return {
    ...counts,
    records: records.map(({ record, distance, way }) => ({ record: readLinked(record), distance, way })),
    usersUnknown: usersUnknown.map(readLinked),
  };
}
