import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FieldChangeType } from '../access/field-change.type.ts';
import type { RequestContext } from '../api/context.ts';
import { deleteRecord } from '../api/write/delete.ts';
import { DeleteInput } from '../api/write/delete.input.ts';
import { DeletePayload, payloadType } from '../api/write/payload.ts';
import { write, type Payload, type Written } from '../api/write/write.ts';
import {
  createCalendarFeed,
  renewCalendarFeed,
  updateCalendarFeed,
  type OpenedFeed,
} from './calendar-feed.commands.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { CreateCalendarFeedInput, RenewCalendarFeedInput, UpdateCalendarFeedInput } from './calendar-feed.input.ts';
import { calendarFeeds } from './calendar-feed.record.ts';
import { CalendarFeedType } from './calendar-feed.type.ts';

@ObjectType('OpenedCalendarFeedPayload', { description: 'A calendar with its new address.', simpleResolvers: true })
class OpenedCalendarFeedPayload {
  @Field(() => CalendarFeedType, { description: 'The calendar.' })
  calendarFeed!: CalendarFeedType;

  @Field(() => String, {
    description:
      'The path of its address, below that of Hemtag: /calendar/….ics. It is secret, shown this once and kept nowhere.',
  })
  path!: string;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];
}

const CalendarFeedPayload = payloadType(calendarFeeds);

const opened = ({ feed, path }: OpenedFeed): Written => ({ records: { calendarFeed: feed }, values: { path } });

/** An answer that is kept for its idempotency key would keep the secret. */
const unkept = <Input extends object>(input: Input) => ({ ...input, idempotencyKey: null });

@Resolver()
export class CalendarFeedResolver {
  @Mutation(() => OpenedCalendarFeedPayload, {
    description:
      'Makes the calendar address of one’s own account, which has one at most. Without idempotencyKey: its answer would keep the secret.',
  })
  createCalendarFeed(
    @Arg('input', () => CreateCalendarFeedInput, { description: 'What the calendar shows.' })
    input: CreateCalendarFeedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, unkept(input), async (em) =>
      opened(await createCalendarFeed(em, input, context.viewer)),
    );
  }

  @Mutation(() => OpenedCalendarFeedPayload, {
    description: 'Replaces the address of one’s own calendar: the former one stops working at once.',
  })
  renewCalendarFeed(
    @Arg('input', () => RenewCalendarFeedInput, { description: 'Which.' }) input: RenewCalendarFeedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, unkept(input), async (em) =>
      opened(await renewCalendarFeed(em, input, context.viewer)),
    );
  }

  @Mutation(() => CalendarFeedPayload, {
    description: 'Changes what a calendar shows: an absent field keeps its value, null clears it. Its address stays.',
  })
  updateCalendarFeed(
    @Arg('input', () => UpdateCalendarFeedInput, { description: 'What changes.' }) input: UpdateCalendarFeedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({
      records: { calendarFeed: await updateCalendarFeed(em, input) },
    }));
  }

  @Mutation(() => DeletePayload, { description: 'Withdraws a calendar address: it stops working at once.' })
  deleteCalendarFeed(
    @Arg('input', () => DeleteInput, { description: 'Which.' }) input: DeleteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => deleteRecord(em, calendarFeeds, CalendarFeed, input));
  }
}
