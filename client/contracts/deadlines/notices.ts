import { graphql } from '../../gql/gql.ts';

export const noticeFields = graphql(`
  fragment NoticeFields on Notice {
    id
    decisionKind
    of
    reason
    safeDate
    deadline
    termEnd
    renewsTo
    readAt
    createdAt
    contract {
      id
      number
      name
    }
  }
`);

export const NoticesDocument = graphql(`
  query Notices {
    notices(first: 20) {
      nodes {
        ...NoticeFields
      }
    }
    unread: notices(where: { readAt: { isNull: true } }) {
      totalCount
    }
  }
`);

export const NewestNotice = graphql(`
  subscription NewestNotice {
    newestNotice {
      id
      readAt
    }
  }
`);

export const ReadNotices = graphql(`
  mutation ReadNotices($input: ReadNoticesInput!) {
    readNotices(input: $input) {
      count
    }
  }
`);
