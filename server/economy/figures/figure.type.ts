import { Field, ID, ObjectType } from 'type-graphql';
import { YearMonthScalar } from '../../api/scalars.ts';
import { Scenario } from '../scenario.ts';
import { FigureOf } from './cost-stream.ts';

const described = (description: string) => ({ description });

/** What all figures of a period say of themselves. */
@ObjectType({ simpleResolvers: true })
export abstract class PeriodFigure {
  @Field(() => Scenario, described('What is told of.'))
  scenario!: Scenario;

  @Field(() => YearMonthScalar, described('The first month.'))
  firstMonth!: string;

  @Field(() => YearMonthScalar, described('The last month.'))
  lastMonth!: string;
}

@ObjectType('FigureRecord', {
  simpleResolvers: true,
  description: 'A service, a contract or an asset that a figure is about.',
})
export class FigureRecordType {
  @Field(() => FigureOf, described('What kind of record.'))
  kind!: FigureOf;

  @Field(() => ID, described('Its id.'))
  id!: string;

  @Field(() => String, described('Code of a service, number of a contract, tag of an asset.'))
  key!: string;

  @Field(() => String, described('Name.'))
  name!: string;
}
