import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { FigureRecordType, PeriodFigure } from './figure.type.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('CostOrigin', {
  simpleResolvers: true,
  description: 'How much of a full cost was first spent on a record.',
})
export class CostOriginType {
  @Field(() => FigureRecordType, described('The record that it was spent on.'))
  record!: FigureRecordType;

  @Field(() => MoneyScalar, described('SEK.'))
  amount!: string;

  @Field(() => PercentScalar, nullable('Of the full cost, with one decimal; null of a full cost of zero.'))
  share!: string | null;
}

@ObjectType('CostOriginEntry', {
  simpleResolvers: true,
  description: 'An entry of cost, and how much of it a full cost holds.',
})
export class CostOriginEntryType {
  @Field(() => ID, described('Id of the entry.'))
  id!: string;

  @Field(() => YearMonthScalar, described('Its month.'))
  month!: string;

  @Field(() => MoneyScalar, described('What the whole entry is, SEK.'))
  whole!: string;

  @Field(() => MoneyScalar, described('What of it the full cost holds, SEK.'))
  amount!: string;

  @Field(() => String, nullable('Name of what it is for.'))
  category!: string | null;

  @Field(() => String, described('Where it comes from, as a ledger or what is typed in.'))
  source!: string;

  @Field(() => String, nullable('Account in the ledger.'))
  account!: string | null;

  @Field(() => String, nullable('Its note.'))
  note!: string | null;
}

@ObjectType('CostOriginEntries', {
  simpleResolvers: true,
  description: 'The entries that an origin’s kronor were booked by: entries + more + capital + notShown = its amount.',
})
export class CostOriginEntriesType {
  @Field(() => [CostOriginEntryType], described('The first of them, those that the full cost holds most of first.'))
  entries!: readonly CostOriginEntryType[];

  @Field(() => Int, described('How many further entries you may see.'))
  moreCount!: number;

  @Field(() => MoneyScalar, described('What the full cost holds of those, SEK.'))
  more!: string;

  @Field(() => MoneyScalar, described('What is no entry but acquisition cost spread over useful life, SEK.'))
  capital!: string;

  @Field(() => MoneyScalar, described('What comes from entries that you may not see, SEK.'))
  notShown!: string;
}

@ObjectType('CostOrigins', {
  simpleResolvers: true,
  description: 'Where the kronor of a full cost were first spent, all the way down: origins + notShown = full.',
})
export class CostOriginsType extends PeriodFigure {
  @Field(() => MoneyScalar, described('The full cost, SEK; 0.00 also when nothing is known.'))
  full!: string;

  @Field(() => [CostOriginType], described('The records that it was spent on, the largest first.'))
  origins!: readonly CostOriginType[];

  @Field(() => MoneyScalar, described('The sum of what was spent on records that you may not see, SEK.'))
  notShown!: string;
}
