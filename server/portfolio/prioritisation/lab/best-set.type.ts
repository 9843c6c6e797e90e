import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, PercentScalar } from '../../../api/scalars.ts';
import type { Decimal } from '../../../values/decimal.ts';
import type { Money } from '../../../values/money.ts';
import type { Percent } from '../../../values/rate.ts';
import { ResourceKind } from '../selection-problem.ts';
import { ClaimCode, ConstraintKind, ExtraReason, ObstacleCode, SetStatus, UnfitReason } from './best-set.enums.ts';
import { AskedSetType } from './best-set.input.ts';

@ObjectType('SetInitiative', { simpleResolvers: true, description: 'An initiative as a set names it.' })
export class SetInitiativeType {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true })
abstract class ResourceFields {
  @Field(() => ResourceKind, { description: 'Money or working time.' })
  kind!: ResourceKind;

  @Field(() => String, { description: 'Code of the frame or the role.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The year of a frame, 2027; the quarter of a role, 2027-Q3.' })
  period!: string;
}

@ObjectType('SetResourceAmount', {
  simpleResolvers: true,
  description: 'So much of a frame in a year (SEK), or of a role in a quarter (hours).',
})
export class SetResourceAmountType extends ResourceFields {
  @Field(() => DecimalScalar, { description: 'How much, SEK or hours.' })
  amount!: Decimal;
}

@ObjectType('SetResourceUsage', {
  simpleResolvers: true,
  description: 'What there is of a resource, and what a set uses of it.',
})
export class SetResourceUsageType extends ResourceFields {
  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'All of a frame’s year, SEK, with what is decided already; null for a role, and for a year without a cap.',
  })
  cap!: Money | null;

  @Field(() => DecimalScalar, { description: 'What there is to choose for, SEK or hours.' })
  limit!: Decimal;

  @Field(() => DecimalScalar, { description: 'What the set uses.' })
  used!: Decimal;

  @Field(() => DecimalScalar, { description: 'What is left.' })
  left!: Decimal;
}

@ObjectType('SetClaim', { simpleResolvers: true, description: 'What puts an initiative in, whatever it is worth.' })
export class SetClaimType {
  @Field(() => ClaimCode, { description: 'What it is.' })
  code!: keyof typeof ClaimCode;

  @Field(() => SetInitiativeType, { nullable: true, description: 'The chosen one that needs it.' })
  other!: SetInitiativeType | null;
}

@ObjectType('SetChoice', { simpleResolvers: true, description: 'A chosen initiative, and when it begins.' })
export class SetChoiceType extends SetInitiativeType {
  @Field(() => Int, { description: 'The year to begin it in.' })
  start!: number;

  @Field(() => DecimalScalar, { description: 'What it is then worth, in what is maximised.' })
  value!: Decimal;

  @Field(() => [SetResourceAmountType], { description: 'What it takes of frames and roles.' })
  uses!: readonly SetResourceAmountType[];

  @Field(() => [SetClaimType], {
    nullable: true,
    description:
      'What puts it in whatever it is worth; none of one that is in for its worth. Null in sets that were kept before this was told.',
  })
  claims!: readonly SetClaimType[] | null;
}

@ObjectType('SetObstacle', { simpleResolvers: true, description: 'What keeps an initiative out.' })
export class SetObstacleType {
  @Field(() => ObstacleCode, { description: 'What it is.' })
  code!: keyof typeof ObstacleCode;

  @Field(() => SetInitiativeType, {
    nullable: true,
    description: 'The other initiative that it is about; null for none.',
  })
  other!: SetInitiativeType | null;
}

@ObjectType('SetLeftOut', { simpleResolvers: true, description: 'An initiative that is left out, and why.' })
export class SetLeftOutType extends SetInitiativeType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The most it is worth in a year in which it may begin; null when it may in none.',
  })
  value!: Decimal | null;

  @Field(() => Int, { nullable: true, description: 'The year in which it lacks least.' })
  start!: number | null;

  @Field(() => [SetObstacleType], { description: 'What stands in its way.' })
  obstacles!: readonly SetObstacleType[];

  @Field(() => [SetResourceAmountType], { description: 'With so much more it would fit beside all that is chosen.' })
  shortages!: readonly SetResourceAmountType[];
}

@ObjectType('SetUnfit', { simpleResolvers: true, description: 'An initiative that can be in no set, and why.' })
export class SetUnfitType extends SetInitiativeType {
  @Field(() => UnfitReason, { description: 'Why.' })
  reason!: keyof typeof UnfitReason;

  @Field(() => String, { nullable: true, description: 'Code of the frame or the other initiative that it is about.' })
  by!: string | null;
}

@ObjectType('SetConflict', {
  simpleResolvers: true,
  description: 'One of the constraints that cannot all be respected.',
})
export class SetConflictType {
  @Field(() => ConstraintKind, { description: 'What it is.' })
  kind!: keyof typeof ConstraintKind;

  @Field(() => [SetInitiativeType], { description: 'The initiatives that it is about; the dependent one first.' })
  initiatives!: readonly SetInitiativeType[];

  @Field(() => SetResourceAmountType, {
    nullable: true,
    description: 'What there is of the money or time that it is about.',
  })
  resource!: SetResourceAmountType | null;

  @Field(() => String, { nullable: true, description: 'What the variants are of.' })
  variantOf!: string | null;
}

@ObjectType('GreedySet', {
  simpleResolvers: true,
  description: 'What ranking by value for each krona gives (nettonuvärdekvot): the yardstick of the best set.',
})
export class GreedySetType {
  @Field(() => DecimalScalar, { description: 'What it is worth.' })
  value!: Decimal;

  @Field(() => Boolean, { description: 'Whether all that must be in found a place.' })
  isComplete!: boolean;

  @Field(() => [SetInitiativeType], { description: 'The chosen, in the order in which they were taken.' })
  chosen!: readonly SetInitiativeType[];
}

@ObjectType('SetFrameRoom', {
  simpleResolvers: true,
  description: 'A year of a funding frame, as a set was chosen under it.',
})
export class SetFrameRoomType {
  @Field(() => String, { description: 'Code of the frame.' })
  frame!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The cap as it is recorded, SEK; null for a year that has none.',
  })
  recordedCap!: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The cap that was asked with; null for a year without any, of which nothing can be taken.',
  })
  cap!: Money | null;

  @Field(() => MoneyScalar, { description: 'What is decided already of it.' })
  taken!: Money;
}

@ObjectType('FoundSet', { simpleResolvers: true, description: 'A set of initiatives that was found best.' })
export class FoundSetType {
  @Field(() => AskedSetType, { description: 'What was asked.' })
  asked!: AskedSetType;

  @Field(() => SetStatus, { description: 'Whether it is proved to be the best.' })
  status!: SetStatus;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the set is worth; null without a set.' })
  value!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'No set is worth more than this; null when unknown.' })
  bound!: Decimal | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How far above the set the bound lies; null when unknown.',
  })
  gap!: Percent | null;

  @Field(() => [SetChoiceType], { description: 'The chosen, by the year to begin them in.' })
  chosen!: readonly SetChoiceType[];

  @Field(() => [SetLeftOutType], { description: 'Those left out, with the reasons.' })
  leftOut!: readonly SetLeftOutType[];

  @Field(() => [SetUnfitType], { description: 'Those that could be in no set.' })
  unfit!: readonly SetUnfitType[];

  @Field(() => [SetResourceUsageType], { description: 'What the set uses of each frame and year, role and quarter.' })
  usage!: readonly SetResourceUsageType[];

  @Field(() => [SetFrameRoomType], { description: 'The money that there was, whether or not a set was found.' })
  rooms!: readonly SetFrameRoomType[];

  @Field(() => [SetConflictType], { description: 'When no set respects all: constraints of which one must give way.' })
  conflicts!: readonly SetConflictType[];

  @Field(() => GreedySetType, { description: 'The yardstick.' })
  greedy!: GreedySetType;
}

@ObjectType('SetMove', { simpleResolvers: true, description: 'An initiative that begins in another year.' })
export class SetMoveType extends SetInitiativeType {
  @Field(() => Int, { description: 'The year before.' })
  from!: number;

  @Field(() => Int, { description: 'The year after.' })
  to!: number;
}

@ObjectType('SetDifference', { simpleResolvers: true, description: 'How one set differs from another.' })
export class SetDifferenceType {
  @Field(() => [SetInitiativeType], { description: 'Chosen before, and not after.' })
  goesOut!: readonly SetInitiativeType[];

  @Field(() => [SetInitiativeType], { description: 'Chosen after, and not before.' })
  comesIn!: readonly SetInitiativeType[];

  @Field(() => [SetMoveType], { description: 'Chosen in both, begun in another year.' })
  moves!: readonly SetMoveType[];

  @Field(() => DecimalScalar, { description: 'Value after minus value before.' })
  value!: Decimal;
}

@ObjectType('SetForcingEffect', {
  simpleResolvers: true,
  description: 'What it does to decide of one initiative beforehand.',
})
export class SetForcingEffectType {
  @Field(() => SetStatus, { description: 'Whether the other set is proved; INFEASIBLE when there is none.' })
  status!: SetStatus;

  @Field(() => SetDifferenceType, {
    nullable: true,
    description: 'How the set with it differs; the price is the fall in value. Null without a set.',
  })
  difference!: SetDifferenceType | null;

  @Field(() => [SetConflictType], { description: 'When there is no such set: what conflicts.' })
  conflicts!: readonly SetConflictType[];
}

@ObjectType('SetMarginalValue', { simpleResolvers: true, description: 'What more money in each year of a frame adds.' })
export class SetMarginalValueType {
  @Field(() => String, { description: 'Code of the frame.' })
  frame!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => MoneyScalar, { description: 'How much more in each of its years, SEK.' })
  amount!: Money;

  @Field(() => SetStatus, { description: 'Whether that is proved.' })
  status!: SetStatus;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How much more the best set is worth; null when not found in time.',
  })
  value!: Decimal | null;

  @Field(() => SetDifferenceType, { nullable: true, description: 'How the set changes.' })
  difference!: SetDifferenceType | null;
}

@ObjectType('SetFrontierPoint', {
  simpleResolvers: true,
  description: 'A budget, and the most that can be had for it.',
})
export class SetFrontierPointType {
  @Field(() => PercentScalar, { description: 'Percent of what there is.' })
  level!: Percent;

  @Field(() => DecimalScalar, { description: 'The sum over the years, SEK.' })
  budget!: Decimal;

  @Field(() => SetStatus, { description: 'Whether it is proved.' })
  status!: SetStatus;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the set is worth; null where what must be in does not fit.',
  })
  value!: Decimal | null;

  @Field(() => [SetInitiativeType], { description: 'The chosen.' })
  chosen!: readonly SetInitiativeType[];
}

@ObjectType('SetChosenShare', { simpleResolvers: true, description: 'How often an initiative is in the best set.' })
export class SetChosenShareType extends SetInitiativeType {
  @Field(() => PercentScalar, { nullable: true, description: 'Of the draws; null without draws.' })
  share!: Percent | null;
}

@ObjectType('SetStability', {
  simpleResolvers: true,
  description: 'How the set holds when what initiatives are worth is drawn anew between their worst and best.',
})
export class SetStabilityType {
  @Field(() => Int, { description: 'Draws in which a set was found.' })
  draws!: number;

  @Field(() => Int, { description: 'How many of these were proved.' })
  proved!: number;

  @Field(() => [SetChosenShareType], { description: 'All that there was to choose from.' })
  chosen!: readonly SetChosenShareType[];
}

@ObjectType('SetLeastExtra', {
  simpleResolvers: true,
  description: 'How much more it takes for an initiative to be in the best set.',
})
export class SetLeastExtraType {
  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'SEK more in each year that was asked about; null with a reason.',
  })
  extra!: Money | null;

  @Field(() => ExtraReason, { nullable: true, description: 'Why no amount is told.' })
  reason!: keyof typeof ExtraReason | null;

  @Field(() => SetDifferenceType, { nullable: true, description: 'How the set then differs.' })
  difference!: SetDifferenceType | null;
}
