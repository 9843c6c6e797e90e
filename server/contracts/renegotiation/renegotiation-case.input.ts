import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { ChangeInput, WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import { AlternativeKind } from './alternatives.ts';
import { CaseStage } from './case-stage.ts';
import { Lever } from './lever.ts';
import './renegotiation.enums.ts';

@InputType('AlternativeNoteInput', { description: 'What people say of an alternative.' })
export class AlternativeNoteInput {
  @Field(() => AlternativeKind, { description: 'The alternative; each at most once.' })
  kind!: AlternativeKind;

  @Field(() => String, { nullable: true, description: 'What could go wrong, at most 2 000 characters.' })
  risk?: string | null;

  @Field(() => String, { nullable: true, description: 'What work it takes, at most 2 000 characters.' })
  work?: string | null;
}

@InputType('CreateRenegotiationCaseInput', {
  description: 'A new renegotiation; it is confided to the one who makes it.',
})
export class CreateRenegotiationCaseInput extends WriteInput {
  @Field(() => ID, { description: 'The contract; it stays the same.' })
  contractId!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it; needed from the analysis on.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be decided.' })
  decisionOn?: LocalDate | null;

  @Field(() => [Lever], { nullable: true, description: 'What it pulls at.' })
  levers?: Lever[] | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it should cost in a year, SEK excluding VAT, zero or more; needed to negotiate.',
  })
  targetAnnual?: Money | null;

  @Field(() => String, { nullable: true, description: 'Own position, at most 4 000 characters.' })
  targetNote?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months over which offers are compared and the saving is planned, 1 to 240; 36 when left out.',
  })
  horizonMonths?: number | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'By how many percent prices are taken to rise a year, -50 to 50; 0 when left out.',
  })
  yearlyPriceChange?: Percent | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Percent a year, 0 to 50; 3 when left out.' })
  discountRate?: Percent | null;

  @Field(() => [AlternativeNoteInput], {
    nullable: true,
    description: 'What people say of the alternatives, all anew.',
  })
  notes?: AlternativeNoteInput[] | null;

  @Field(() => String, { nullable: true, description: 'Free comment, at most 4 000 characters.' })
  comment?: string | null;
}

export const UpdateRenegotiationCaseInput = changeInput(
  'UpdateRenegotiationCaseInput',
  CreateRenegotiationCaseInput,
  'a renegotiation',
);
export type UpdateRenegotiationCaseInput = Change<CreateRenegotiationCaseInput> & {
  agreedOfferId?: string | null;
  effectiveFrom?: LocalDate | null;
  chosenAlternative?: AlternativeKind | null;
  closingComment?: string | null;
};
const later = UpdateRenegotiationCaseInput.prototype;
Field(() => ID, { nullable: true, description: 'The offer that is agreed on, one of the case.' })(
  later,
  'agreedOfferId',
);
Field(() => DateScalar, { nullable: true, description: 'First day of the agreed prices and terms.' })(
  later,
  'effectiveFrom',
);
Field(() => AlternativeKind, { nullable: true, description: 'The alternative that was chosen.' })(
  later,
  'chosenAlternative',
);
Field(() => String, { nullable: true, description: 'What came of it, at most 4 000 characters; needed to close it.' })(
  later,
  'closingComment',
);

@InputType({ description: 'The renegotiation that something is done with.' })
abstract class OfRenegotiation extends ChangeInput {
  @Field(() => ID, { description: 'Id of the renegotiation.' })
  id!: string;
}

@InputType('SetRenegotiationStageInput', { description: 'The stage that a renegotiation is to come to.' })
export class SetRenegotiationStageInput extends OfRenegotiation {
  @Field(() => CaseStage, { description: 'The stage; SIGNED only by signRenegotiation.' })
  stage!: CaseStage;

  @Field(() => String, { nullable: true, description: 'What came of it, at most 4 000 characters, when it is closed.' })
  closingComment?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 4 000 characters, when it is given up.' })
  abandonReason?: string | null;
}

@InputType('FreezeBaselineInput', { description: 'The day whose prices a renegotiation starts from.' })
export class FreezeBaselineInput extends OfRenegotiation {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: LocalDate | null;
}

@InputType('AddRenegotiationMemberInput', { description: 'Somebody whom a renegotiation is confided to.' })
export class AddRenegotiationMemberInput extends OfRenegotiation {
  @Field(() => ID, { description: 'Id of the account, as renegotiationCandidates has it.' })
  userId!: string;
}

@InputType('RemoveRenegotiationMemberInput', {
  description: 'Somebody whom a renegotiation is not to be confided to any more.',
})
export class RemoveRenegotiationMemberInput extends OfRenegotiation {
  @Field(() => ID, { description: 'Id of the account, as the team has it.' })
  userId!: string;
}

@InputType('SignRenegotiationInput', { description: 'An amendment that is signed.' })
export class SignRenegotiationInput extends OfRenegotiation {
  @Field(() => Int, {
    description: 'The version of the contract that the agreement is about; if it has changed since, CONFLICT.',
  })
  contractVersion!: number;

  @Field(() => DateScalar, { description: 'When it was signed; not after today.' })
  signedOn!: LocalDate;

  @Field(() => String, { description: 'Number of the amendment, at most 60 characters, unique for the contract.' })
  amendmentNumber!: string;

  @Field(() => String, { nullable: true, description: 'What it says, in short, at most 4 000 characters.' })
  summary?: string | null;
}
