import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { FundingFrameFieldsFragment } from '../../gql/graphql.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { frameEditPath, framePath, framesPath } from './addresses.ts';
import { frameFieldGroups } from './frame-fields.tsx';

const fragment = graphql(`
  fragment FundingFrameFields on FundingFrame {
    id
    version
    mayChange
    code
    name
    description
    source
    firstMonth
    lastMonth
    isClosed
    openingEquity
    motive
    registryNumber
    decidedBy
    decidedOn
    note
    unit {
      id
      code
      name
    }
    total {
      cap
      decided
      proposed
      remaining
      remainingIfAll
    }
    years {
      year
      hasCap
      cap
      decided
      proposed
      remaining
      remainingIfAll
      resultWithout
      toRestore
    }
  }
`);

export type FundingFrameFields = FragmentType<typeof fragment>;
export type FundingFrame = FundingFrameFieldsFragment;

/** Frames of money, as lists, pages and forms need to know them. */
export const frameKind: WritableKind<FundingFrameFields, FundingFrame> = {
  type: 'FundingFrame',
  path: framesPath,
  pages: {
    of: ({ id }) => framePath(id),
    edit: ({ id }) => frameEditPath(id),
    create: `${framesPath}/new`,
  },
  heading: 'funding.frames',
  one: graphql(`
    query FundingFrameRecord($id: ID!) {
      record: fundingFrame(id: $id) {
        ...FundingFrameFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateFundingFrame($input: CreateFundingFrameInput!) {
        written: createFundingFrame(input: $input) {
          record: fundingFrame {
            ...FundingFrameFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateFundingFrame($input: UpdateFundingFrameInput!) {
        written: updateFundingFrame(input: $input) {
          record: fundingFrame {
            ...FundingFrameFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteFundingFrame($input: DeleteInput!) {
        written: deleteFundingFrame(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'funding.frames.create', edit: 'funding.frames.edit', remove: 'funding.frames.remove' },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ code, name }) => `${code} ${name}`,
  fields: (t) => frameFieldGroups(t).flatMap(({ fields }) => fields),
};
