import { Field, ID, InputType, Int } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { CostClass } from '../costs/cost-class.ts';
import '../economy.enums.ts';

const PATTERN = 'one code (6510), all that begin so (65*), or null for any.';

@InputType('CreateLedgerRuleInput', { description: 'A rule of what rows of a ledger become the cost of.' })
export class CreateLedgerRuleInput extends WriteInput {
  @Field(() => Int, { description: 'The year whose ledger it is for: accounts change from year to year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: `Accounts: ${PATTERN}` })
  account?: string | null;

  @Field(() => String, { nullable: true, description: `Cost centres: ${PATTERN}` })
  costCentre?: string | null;

  @Field(() => String, { nullable: true, description: `Projects: ${PATTERN}` })
  project?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service that they are a cost of.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that they are a cost of.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset that they are a cost of.' })
  assetId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True in the place of a service, contract or asset: left out on purpose.',
  })
  isLeftOut?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Category of the cost; needed unless they are left out.' })
  categoryId?: string | null;

  @Field(() => CostClass, { nullable: true, description: 'RUN when left out.' })
  costClass?: CostClass | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 1 000 characters.' })
  note?: string | null;
}

export const UpdateLedgerRuleInput = changeInput('UpdateLedgerRuleInput', CreateLedgerRuleInput, 'a rule of a ledger');
export type UpdateLedgerRuleInput = Change<CreateLedgerRuleInput>;

@InputType('CopyLedgerRulesInput', { description: 'The rules of a year that are to hold for another year too.' })
export class CopyLedgerRulesInput extends WriteInput {
  @Field(() => Int, { description: 'The year whose rules are copied.' })
  from!: number;

  @Field(() => Int, { description: 'The year that gets them; what it has rules for already stays as it is.' })
  to!: number;
}
