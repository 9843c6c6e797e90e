import { Field, ObjectType } from 'type-graphql';
import { MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { BenefitKind, Certainty, NoNet } from '../benefit-sums.ts';
import { PeriodFigure } from './figure.type.ts';
import { NotCovered } from './figures.enums.ts';

const described = (description: string) => ({ description });
const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ simpleResolvers: true })
abstract class CertaintySumsType {
  @Field(() => MoneyScalar, nullable('Certain benefit, SEK; null: nothing is entered.'))
  green!: string | null;

  @Field(() => MoneyScalar, nullable('Certain and indirect benefit, SEK.'))
  greenAndYellow!: string | null;

  @Field(() => MoneyScalar, nullable('What is hard to value, SEK; in no total.'))
  red!: string | null;
}

@ObjectType('RecordBenefitMonth', { simpleResolvers: true, description: 'What a record gives back in a month.' })
export class RecordBenefitMonthType extends CertaintySumsType {
  @Field(() => YearMonthScalar, described('The month.'))
  month!: string;
}

@ObjectType('BenefitCell', { simpleResolvers: true, description: 'Benefits of a kind and certainty.' })
export class BenefitCellType {
  @Field(() => BenefitKind, described('What kind they are.'))
  kind!: BenefitKind;

  @Field(() => Certainty, described('How certain they are.'))
  certainty!: Certainty;

  @Field(() => MoneyScalar, described('Their sum, SEK.'))
  amount!: string;
}

@ObjectType('RecordBenefit', {
  simpleResolvers: true,
  description:
    'What a record gives back in money in a period, by how certain it is. The certain is told beside the rest.',
})
export class RecordBenefitType extends CertaintySumsType {
  @Field(() => MoneyScalar, nullable('Green and yellow of the kind FINANCIAL: what may count towards a frame, SEK.'))
  financial!: string | null;

  @Field(() => MoneyScalar, nullable('The green of that.'))
  financialGreen!: string | null;

  @Field(() => [BenefitCellType], described('The sums by kind and certainty, of those that are entered.'))
  cells!: readonly BenefitCellType[];

  @Field(() => [RecordBenefitMonthType], described('Every month of the period, in order.'))
  months!: readonly RecordBenefitMonthType[];
}

@ObjectType('NetBenefit', {
  simpleResolvers: true,
  description: 'Benefit minus cost, SEK, by how much of the uncertain benefit is counted. Source: the PENG method.',
})
export class NetBenefitType {
  @Field(() => MoneyScalar, described('With the green alone.'))
  green!: string;

  @Field(() => MoneyScalar, described('With all of the yellow.'))
  greenAndYellow!: string;

  @Field(() => MoneyScalar, described('With the part of the yellow that was asked for.'))
  realised!: string;

  @Field(() => PercentScalar, nullable('How much of the yellow it takes to cover the cost; 0 when the green does.'))
  yellowNeeded!: string | null;

  @Field(() => NotCovered, nullable('Why that is null.'))
  notCovered!: keyof typeof NotCovered | null;
}

@ObjectType('RecordNet', { simpleResolvers: true, description: 'What a record gives back minus what it costs.' })
export class RecordNetType extends PeriodFigure {
  @Field(() => MoneyScalar, nullable('Its full cost, SEK.'))
  cost!: string | null;

  @Field(() => NetBenefitType, nullable('Benefit minus cost; null where one of them is not known.'))
  net!: NetBenefitType | null;

  @Field(() => NoNet, nullable('Why net is null.'))
  reason!: keyof typeof NoNet | null;
}
