import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../api/write/write.input.ts';

@InputType('CreateIdentityInput', { description: 'Who the holder of an account is at an OpenID provider.' })
export class CreateIdentityInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the account that it signs in to.' })
  userId!: string;

  @Field(() => String, { description: 'The provider’s issuer, as its ID tokens have it, at most 200 characters.' })
  issuer!: string;

  @Field(() => String, { description: 'The person’s subject at the provider, at most 255 characters.' })
  subject!: string;
}
