import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { FundingSource } from './funding-frame.ts';
import './funding.enums.ts';

@InputType('FrameYearInput', { description: 'What a frame has for a year.' })
export class FrameYearInput {
  @Field(() => Int, { description: 'The year, 2000 to 2099; each at most once.' })
  year!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The most that may be decided for it, SEK, from zero to a thousand milliards; null: nothing may be.',
  })
  cap?: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'The region’s result without the frame and its measures, SEK; only, and then for every year, where it charges equity.',
  })
  resultWithout?: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the plan for restoring the deficit asks of the year, SEK, zero or more.',
  })
  toRestore?: Money | null;
}

@InputType('CreateFundingFrameInput', { description: 'A new frame of money for initiatives.' })
export class CreateFundingFrameInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 60 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 4 000 characters.' })
  description?: string | null;

  @Field(() => FundingSource, { description: 'Where the money comes from.' })
  source!: FundingSource;

  @Field(() => ID, { description: 'The unit that it belongs to.' })
  unitId!: string;

  @Field(() => YearMonthScalar, { description: 'The first month in which it may be used.' })
  firstMonth!: YearMonth;

  @Field(() => YearMonthScalar, { description: 'The last month in which it may be used, not before the first.' })
  lastMonth!: YearMonth;

  @Field(() => [FrameYearInput], {
    nullable: true,
    description: 'Its years, all anew, at most 40. Of a frame that charges equity no year between is left out.',
  })
  years?: FrameYearInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only the initiatives on its list may use it; false when left out.',
  })
  isClosed?: boolean | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The region’s equity before the first year, SEK; needed where the frame charges it, and only there.',
  })
  openingEquity?: Money | null;

  @Field(() => String, {
    nullable: true,
    description: 'The exceptional reasons for which a deficit need not be restored, at most 4 000 characters.',
  })
  motive?: string | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided on it, at most 200 characters.' })
  decidedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided.' })
  decidedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateFundingFrameInput = changeInput('UpdateFundingFrameInput', CreateFundingFrameInput, 'a frame');
export type UpdateFundingFrameInput = Change<CreateFundingFrameInput>;

@InputType('CreateFundingFrameMemberInput', { description: 'An initiative that is put on the list of a frame.' })
export class CreateFundingFrameMemberInput extends WriteInput {
  @Field(() => ID, { description: 'The frame.' })
  frameId!: string;

  @Field(() => ID, { description: 'The initiative; at most once on a list.' })
  initiativeId!: string;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}
