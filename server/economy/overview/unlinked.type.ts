import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { AssetCategory } from '../../inventory/asset-category.ts';
import { FigureRecordType, PeriodFigure } from '../figures/figure.type.ts';
import { CostChangeType } from './overview.type.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

/** What contracts and assets on which no service stands have alike. */
@ObjectType({ simpleResolvers: true })
abstract class UnlinkedFiguresType {
  @Field(() => MoneyScalar, nullable('Cost of the period, SEK; null: nothing is known.'))
  cost!: string | null;

  @Field(() => CostChangeType, described('How that changed from the period that is compared with.'))
  change!: CostChangeType;

  @Field(() => MoneyScalar, nullable('Certain benefit, SEK; null: nothing is entered.'))
  green!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit, SEK.'))
  greenAndYellow!: string | null;

  @Field(() => MoneyScalar, nullable('Certain benefit minus cost, SEK; null where one of them is not known.'))
  netGreen!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit minus cost, SEK.'))
  netGreenAndYellow!: string | null;
}

@ObjectType('UnlinkedContract', { simpleResolvers: true, description: 'A contract on which no service stands.' })
export class UnlinkedContractType extends UnlinkedFiguresType {
  @Field(() => FigureRecordType, described('The contract.'))
  record!: FigureRecordType;

  @Field(() => String, nullable('Name of the unit that it belongs to; null: you may not see units.'))
  unitName!: string | null;

  @Field(
    () => DateScalar,
    nullable('By when the next decision on it is safe, or its last day where there is none to make.'),
  )
  contractDay!: string | null;
}

@ObjectType('UnlinkedAssets', {
  simpleResolvers: true,
  description: 'The assets of a category on which no service stands, together.',
})
export class UnlinkedAssetsType extends UnlinkedFiguresType {
  @Field(() => AssetCategory, described('The category.'))
  category!: AssetCategory;

  @Field(() => Int, described('How many they are.'))
  assets!: number;

  @Field(() => MoneyScalar, described('What of the cost is acquisition cost spread over useful life, SEK.'))
  capital!: string;

  @Field(
    () => Int,
    described(
      'How many of them have an acquisition cost that cannot be spread: day of purchase or useful life is missing.',
    ),
  )
  notSpread!: number;

  @Field(() => DateScalar, nullable('The first end of support among them, also one that has been.'))
  supportEnd!: string | null;
}

@ObjectType('UnlinkedCost', {
  simpleResolvers: true,
  description:
    'Contracts and assets on which no service stands in any month of a period, to any depth, of those that you may see: what they cost is in no service’s full cost.',
})
export class UnlinkedCostType extends PeriodFigure {
  @Field(() => YearMonthScalar, described('The first month of the period that is compared with.'))
  comparedFirstMonth!: string;

  @Field(() => YearMonthScalar, described('The last month of the period that is compared with.'))
  comparedLastMonth!: string;

  @Field(() => Int, described('How many contracts: those that cost or give something, and those that have not ended.'))
  contractCount!: number;

  @Field(() => MoneyScalar, described('What they cost together, SEK.'))
  contractCost!: string;

  @Field(() => [UnlinkedContractType], described('The first of them, the costliest first.'))
  contracts!: readonly UnlinkedContractType[];

  @Field(() => Int, described('How many assets.'))
  assetCount!: number;

  @Field(() => MoneyScalar, described('What they cost together, SEK.'))
  assetCost!: string;

  @Field(() => [UnlinkedAssetsType], described('The assets by category, the costliest first.'))
  assets!: readonly UnlinkedAssetsType[];
}
