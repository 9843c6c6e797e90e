import { Field, ID, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar } from '../../api/scalars.ts';
import { ShareBasis } from '../../services/dependencies/share.ts';
import { FigureRecordType, PeriodFigure } from './figure.type.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('CostSource', {
  simpleResolvers: true,
  description: 'What a record takes over of the cost of one that it stands on.',
})
export class CostSourceType {
  @Field(() => FigureRecordType, described('The record that it stands on.'))
  record!: FigureRecordType;

  @Field(() => ID, described('The dependency along which the cost goes.'))
  dependencyId!: string;

  @Field(() => ShareBasis, nullable('By what the share is measured; null: it no longer is one.'))
  basis!: ShareBasis | null;

  @Field(() => DecimalScalar, nullable('Percent or quantity of the share.'))
  value!: string | null;

  @Field(() => MoneyScalar, described('What is taken over, SEK.'))
  amount!: string;
}

@ObjectType('CostSources', {
  simpleResolvers: true,
  description:
    'Where a record’s full cost comes from, one step down: own + sources + notShown = full. Each source has sources of its own.',
})
export class CostSourcesType extends PeriodFigure {
  @Field(() => MoneyScalar, described('The full cost, SEK; 0.00 also when nothing is known.'))
  full!: string;

  @Field(() => MoneyScalar, described('The sum of its own entries, SEK: costEntries lists them.'))
  entries!: string;

  @Field(() => MoneyScalar, described('Its own acquisition cost as it is spread, SEK.'))
  capital!: string;

  @Field(() => [CostSourceType], described('What it stands on, the largest first.'))
  sources!: readonly CostSourceType[];

  @Field(() => MoneyScalar, described('The sum of what comes from records that you may not see, SEK.'))
  notShown!: string;
}

@ObjectType('CostTakers', {
  simpleResolvers: true,
  description: 'Who takes over a record’s cost, one step up: kept + takers + notShown = full.',
})
export class CostTakersType extends PeriodFigure {
  @Field(() => MoneyScalar, described('What stays on it, SEK.'))
  kept!: string;

  @Field(() => [CostSourceType], described('What stands on it and takes over cost, the largest first.'))
  takers!: readonly CostSourceType[];

  @Field(() => MoneyScalar, described('The sum of what goes to records that you may not see, SEK.'))
  notShown!: string;
}
