import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { NodeType } from '../api/node.type.ts';
import { DateTimeScalar } from '../api/scalars.ts';
import { AuditAction } from './audit-event.entity.ts';
import { FieldChangeType } from './field-change.type.ts';

describeEnum(AuditAction, 'AuditAction', 'What was done to a record.', {
  CREATE: 'The record was made.',
  UPDATE: 'The record was changed.',
  DELETE: 'The record was deleted.',
});

@ObjectType('AuditEvent', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Who changed which record, when, from where and what. Written in the transaction of the change itself.',
})
export class AuditEventType extends NodeType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Id of the request that made the change, as in the log.' })
  requestId!: string | null;

  @Field(() => AuditAction, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => String, { description: 'Kind of the changed record, the name of its GraphQL type.' })
  recordType!: string;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' })
  reason!: string | null;
}
