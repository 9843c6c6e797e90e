import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateContractCoverageInput', {
  description: 'Something more that a contract covers: one of an asset, a model and a site.',
})
export class CreateContractCoverageInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => ID, { nullable: true, description: 'One asset.' })
  assetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Every asset of this model.' })
  assetModelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Every asset at this site.' })
  siteId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; that of the contract when left out.' })
  firstDay?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: as long as the contract.' })
  lastDay?: LocalDate | null;
}

export const UpdateContractCoverageInput = changeInput(
  'UpdateContractCoverageInput',
  CreateContractCoverageInput,
  'something that a contract covers',
);
export type UpdateContractCoverageInput = Change<CreateContractCoverageInput>;
