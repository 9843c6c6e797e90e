import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DateTimeScalar } from '../../api/scalars.ts';
import { DecisionKind } from '../contract-dates.ts';
import { ContractType } from '../contract.type.ts';
import './deadlines.enums.ts';
import { NoticeReason } from './notice-reason.ts';
import { ReminderOf } from './reminders.ts';

@ObjectType('Notice', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A reminder to you of what must be decided of a contract, with the days as they were when it was given. It is there as long as you may read the contract.',
})
export class NoticeType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => NoticeReason, { description: 'Why you are reminded.' })
  reason!: NoticeReason;

  @Field(() => DecisionKind, { description: 'What is to be decided.' })
  decisionKind!: DecisionKind;

  @Field(() => ReminderOf, { description: 'What it is of.' })
  of!: ReminderOf;

  @Field(() => Int, { description: 'Days before the safe date that it is meant for; 0 for the review date.' })
  leadDays!: number;

  @Field(() => DateScalar, { description: 'The day that it is of: the safe date or the review date.' })
  day!: string;

  @Field(() => DateScalar, { description: 'The last Swedish working day on which acting is surely in time.' })
  safeDate!: string;

  @Field(() => DateScalar, { description: 'Last day to act by the contract.' })
  deadline!: string;

  @Field(() => DateScalar, { description: 'The end of a term that the decision is about.' })
  termEnd!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The end it renews itself to if nobody acts; null: it ends.',
  })
  renewsTo!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was read, or overtaken: by a later notice of the contract, or because its days have moved.',
  })
  readAt!: string | null;
}
