import { graphql } from '../../gql/gql.ts';
import type { CalendarFeedFieldsFragment, CreateCalendarFeedInput } from '../../gql/graphql.ts';

export const calendarFeedFields = graphql(`
  fragment CalendarFeedFields on CalendarFeed {
    id
    version
    prefix
    scope
    alarmDays
    language
    lastReadAt
  }
`);

export const CalendarOfUser = graphql(`
  query CalendarOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: calendarFeeds(first: 1, after: $after) {
        totalCount
        nodes {
          ...CalendarFeedFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

export const CreateCalendarFeed = graphql(`
  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
    opened: createCalendarFeed(input: $input) {
      path
    }
  }
`);

export const RenewCalendarFeed = graphql(`
  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
    opened: renewCalendarFeed(input: $input) {
      path
    }
  }
`);

export const UpdateCalendarFeed = graphql(`
  mutation UpdateCalendarFeed($input: UpdateCalendarFeedInput!) {
    updateCalendarFeed(input: $input) {
      calendarFeed {
        ...CalendarFeedFields
      }
    }
  }
`);

export const DeleteCalendarFeed = graphql(`
  mutation DeleteCalendarFeed($input: DeleteInput!) {
    deleteCalendarFeed(input: $input) {
      deletedId
    }
  }
`);

export type CalendarFeed = CalendarFeedFieldsFragment;

/** What one chooses of a calendar. */
export type CalendarChoices = Pick<Required<CreateCalendarFeedInput>, 'scope' | 'alarmDays' | 'language'>;
