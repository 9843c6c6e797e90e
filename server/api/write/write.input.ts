import { Field, InputType, Int } from 'type-graphql';

/** GraphQL: what every write can be asked with. */
@InputType()
export abstract class WriteInput {
  @Field(() => Boolean, { nullable: true, description: 'True: check and answer what would change, without writing.' })
  dryRun?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A key of yours, at most 255 characters, that makes a repeated request safe: the same key and input are applied once and answered alike.',
  })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: "Why, for the record's history." })
  reason?: string | null;
}

/** GraphQL: what every change of a record can be asked with. */
@InputType()
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that you have seen; if the record has changed since, the answer is CONFLICT.',
  })
  expectedVersion?: number | null;
}
