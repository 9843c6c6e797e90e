import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { onlySignedIn } from '../../accounts/only-signed-in.ts';
import type { RequestContext } from '../../api/context.ts';
import { readRecord } from '../../api/read/read.ts';
import { payloadType } from '../../api/write/payload.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { chooseReminders, readNotices } from './deadlines.commands.ts';
import { ChooseRemindersInput, ReadNoticesInput } from './deadlines.input.ts';
import { notices } from './notice.record.ts';
import { NoticeType } from './notice.type.ts';
import { noticesTopic } from './notices-topic.ts';
import { reminderChoices } from './reminder-choice.record.ts';

const ReminderChoicePayload = payloadType(reminderChoices);

@ObjectType('ReadNoticesPayload', { description: 'What became of notices.', simpleResolvers: true })
class ReadNoticesPayload {
  @Field(() => Int, { description: 'How many were not read before.' })
  count!: number;
}

@Resolver()
export class DeadlinesResolver {
  @Mutation(() => ReminderChoicePayload, {
    description: 'Chooses when and how one’s own account is reminded of what must be decided of contracts.',
  })
  chooseReminders(
    @Arg('input', () => ChooseRemindersInput, { description: 'What is chosen.' }) input: ChooseRemindersInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({
      records: { reminderChoice: await chooseReminders(em, input, context.viewer) },
    }));
  }

  @Mutation(() => ReadNoticesPayload, { description: 'Says that notices of one’s own have been read.' })
  readNotices(
    @Arg('input', () => ReadNoticesInput, { description: 'Which.' }) input: ReadNoticesInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({
      values: { count: await readNotices(em, input, context.viewer) },
    }));
  }

  @Subscription(() => NoticeType, {
    nullable: true,
    description:
      'Your newest notice, at once and whenever notices of yours have come or been read; null when there is none.',
    subscribe: ({ context }) => context.live.changes(noticesTopic(onlySignedIn(context.viewer))),
  })
  async newestNotice(
    @Root() _change: true,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const [newest] = await context.em
      .fork()
      .execute<{ id: string }[]>(`select id from notice where user_id = ? order by created_at desc, id desc limit 1`, [
        onlySignedIn(context.viewer),
      ]);
    if (!newest) return null;
    // Every event is a read of its own, with what a read may cost.
    const read = Object.create(context, {
      cost: { value: { requested: 0 } },
      fault: { value: undefined, writable: true },
    });
    return readRecord(read as RequestContext, info, notices, newest.id);
  }
}
