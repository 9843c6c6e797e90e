import { Field, ID, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { NodeType } from '../api/node.type.ts';
import { DateTimeScalar } from '../api/scalars.ts';
import { AuditAction, AuditSource } from './audit-event.entity.ts';
import { FieldChangeType } from './field-change.type.ts';

describeEnum(AuditAction, 'AuditAction', 'What was done to a record.', {
  CREATE: 'The record was made.',
  UPDATE: 'The record was changed.',
  DELETE: 'The record was deleted.',
});

describeEnum(AuditSource, 'AuditSource', 'From where a record was changed.', {
  SCREEN: 'Somebody who was signed in, or was signing in.',
  TOKEN: 'A program, with an API token.',
  IMPORT: 'A file that was imported.',
  COMMAND: 'One of Hemtag’s own commands.',
});

@ObjectType('AuditEvent', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Who changed which record, when, from where and what. Written in the transaction of the change itself.',
})
export class AuditEventType extends NodeType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who, by the name at that time.' })
  actor!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the account; null for a command of Hemtag’s own.' })
  userId!: string | null;

  @Field(() => AuditSource, { description: 'From where.' })
  source!: AuditSource;

  @Field(() => ID, { nullable: true, description: 'Id of the session, token or import run that it came from.' })
  sourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request that made the change, as in the log.' })
  requestId!: string | null;

  @Field(() => AuditAction, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => String, { description: 'Kind of the changed record, the name of its GraphQL type.' })
  recordType!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the changed record, which may be no more.' })
  recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'What the record was called then; null: not known.' })
  recordLabel!: string | null;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' })
  reason!: string | null;
}
