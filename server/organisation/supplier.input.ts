import { Field, InputType } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';

@InputType('CreateSupplierInput', { description: 'A new supplier.' })
export class CreateSupplierInput extends WriteInput {
  @Field(() => String, { description: 'Name of the company, unique, at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Swedish organisation number, with or without hyphen, unique; the check digit is checked.',
  })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for matters of the agreement.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address on the web; https only.' })
  website?: string | null;
}

export const UpdateSupplierInput = changeInput('UpdateSupplierInput', CreateSupplierInput, 'a supplier');
export type UpdateSupplierInput = Change<CreateSupplierInput>;
