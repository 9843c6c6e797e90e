import { describeEnum } from '../../../api/enums.ts';
import { enumOf, type EnumOf } from '../../../values/enum-of.ts';
import { ResourceKind } from '../selection-problem.ts';
import { Objective } from './asked-set.ts';

export const SetStatus = enumOf('OPTIMAL', 'STOPPED_EARLY', 'INFEASIBLE', 'NOTHING_FOUND');
export type SetStatus = EnumOf<typeof SetStatus>;

export const ObstacleCode = enumOf(
  'FORCED_OUT',
  'NO_ALLOWED_START',
  'ADDS_NOTHING',
  'NO_ROOM',
  'NOT_FOUND_IN_TIME',
  'EXCLUDED_BY',
  'VARIANT_CHOSEN',
  'NEEDS',
);

export const ClaimCode = enumOf('MANDATORY', 'FORCED_IN', 'NEEDED_BY', 'SEARCH_STOPPED');

export const UnfitReason = enumOf(
  'NO_PLAN',
  'NO_SCORE',
  'NOT_ON_LIST',
  'OUTSIDE_WINDOW',
  'NEEDS_ABSENT',
  'EXCLUDED_BY_DECIDED',
  'VARIANT_DECIDED',
);

export const ConstraintKind = enumOf(
  'FRAME',
  'CAPACITY',
  'MANDATORY',
  'FORCED_IN',
  'FORCED_OUT',
  'START_WINDOW',
  'DEPENDS_ON',
  'EXCLUDES',
  'VARIANTS',
);

export const ForcedInto = enumOf('IN', 'OUT');

export const ExtraReason = enumOf('DOES_NOT_HELP', 'NOT_FOUND_IN_TIME');

describeEnum(Objective, 'SetObjective', 'What a best set has most of.', {
  NPV: 'Net present value of the region’s own part, SEK.',
  SCORE: 'Weighted score by the criteria, points.',
  BENEFIT: 'Present value of benefits of the chosen kinds, SEK, without their cost.',
  BLEND: 'The three of them by chosen shares, each in points of the largest among the initiatives.',
});

describeEnum(SetStatus, 'SetStatus', 'What was found.', {
  OPTIMAL: 'No set is worth more: that is proved.',
  STOPPED_EARLY:
    'Time was up. The set is at least as good as the rule of thumb’s, and the gap says how far from the best it may be.',
  INFEASIBLE: 'No set respects all that must be; the conflicts say why.',
  NOTHING_FOUND: 'Time was up before any set was found.',
});

describeEnum(ResourceKind, 'SetResourceKind', 'What initiatives share.', {
  FRAME: 'Money of a funding frame in a year, SEK.',
  CAPACITY: 'Working time of a role in a quarter, hours.',
});

describeEnum(ObstacleCode, 'SetObstacleCode', 'What keeps an initiative out of a set.', {
  FORCED_OUT: 'It was decided beforehand that it is out.',
  NO_ALLOWED_START: 'It may begin in none of the years: its earliest and latest start, or the windows of its frames.',
  ADDS_NOTHING: 'It is worth nothing, or less, in what is maximised.',
  NO_ROOM: 'There is not money or working time enough beside what is chosen; the shortages say how much.',
  NOT_FOUND_IN_TIME: 'It would fit and add value: time was up before that was found.',
  EXCLUDED_BY: 'Another that is chosen excludes it.',
  VARIANT_CHOSEN: 'Another variant is chosen.',
  NEEDS: 'What it depends on is not chosen, or begins too late for it.',
});

describeEnum(ClaimCode, 'SetClaimCode', 'What puts an initiative in a set, whatever it is worth.', {
  MANDATORY: 'It must be done.',
  FORCED_IN: 'It was decided beforehand that it is in.',
  NEEDED_BY: 'Another that is chosen depends on it.',
  SEARCH_STOPPED: 'Nothing does, and it is worth less than nothing: time was up before a better set was found.',
});

describeEnum(UnfitReason, 'SetUnfitReason', 'Why an initiative can be in no set, whatever money there is.', {
  NO_PLAN: 'No cost is planned for it, so nobody knows what it takes.',
  NO_SCORE: 'It is not scored by all criteria.',
  NOT_ON_LIST: 'Its frame is closed, and it is not on the frame’s list.',
  OUTSIDE_WINDOW: 'Begun in none of the years do its costs lie within the window of its frame.',
  NEEDS_ABSENT: 'It depends on one that is neither decided nor among those to choose from.',
  EXCLUDED_BY_DECIDED: 'One that is decided already excludes it.',
  VARIANT_DECIDED: 'Another variant is decided already.',
});

describeEnum(ConstraintKind, 'SetConstraintKind', 'Something that a set must respect.', {
  FRAME: 'The money of a frame in a year.',
  CAPACITY: 'The working time of a role in a quarter.',
  MANDATORY: 'The initiative must be done.',
  FORCED_IN: 'It was decided beforehand that the initiative is in.',
  FORCED_OUT: 'It was decided beforehand that the initiative is out.',
  START_WINDOW: 'The years in which the initiative may begin.',
  DEPENDS_ON: 'The first initiative depends on the second.',
  EXCLUDES: 'The two cannot both be done.',
  VARIANTS: 'At most one of the variants is done.',
});

describeEnum(ForcedInto, 'SetForced', 'What is decided beforehand of an initiative.', {
  IN: 'It is in the set.',
  OUT: 'It is not in the set.',
});

describeEnum(ExtraReason, 'SetExtraReason', 'Why no amount is told.', {
  DOES_NOT_HELP: 'More of it does not help: something else keeps the initiative out, or it adds nothing.',
  NOT_FOUND_IN_TIME: 'Time was up.',
});
