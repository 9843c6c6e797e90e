import { Field, InputType } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';

@InputType('CreateSiteInput', { description: 'A new site.' })
export class CreateSiteInput extends WriteInput {
  @Field(() => String, {
    description: "The site's code in the region's property register, unique, at most 40 characters.",
  })
  code!: string;

  @Field(() => String, { description: 'Name of the site, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Swedish postal code, "371 85" or "37185".' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city?: string | null;
}

export const UpdateSiteInput = changeInput('UpdateSiteInput', CreateSiteInput, 'a site');
export type UpdateSiteInput = Change<CreateSiteInput>;
