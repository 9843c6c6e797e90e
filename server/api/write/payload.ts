import { Field, ID, ObjectType } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';
import type { GraphqlClass, RecordDefinition } from '../read/record.ts';

/** Makes the GraphQL payload of writes that make or change one kind of record. */
export function payloadType(record: RecordDefinition): GraphqlClass {
  const payload = class {};
  Field(() => record.type() as never, { description: 'The record as it is after the write.' })(
    payload.prototype,
    record.one,
  );
  addChanges(payload);
  ObjectType(`${record.name}Payload`, { description: `What a write did to ${record.list}.`, simpleResolvers: true })(
    payload,
  );
  return payload;
}

/** GraphQL: what a deletion answers. */
@ObjectType('DeletePayload', { description: 'What a deletion took away.', simpleResolvers: true })
export class DeletePayload {
  @Field(() => ID, { description: 'Id of the record that is no more.' })
  deletedId!: string;
}
addChanges(DeletePayload);

function addChanges(payload: GraphqlClass): void {
  Field(() => [FieldChangeType], { description: 'What changed, field by field.' })(payload.prototype, 'changes');
}
