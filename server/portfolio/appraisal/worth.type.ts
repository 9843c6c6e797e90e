import { Field, ObjectType } from 'type-graphql';
import { MoneyScalar } from '../../api/scalars.ts';
import { AppraisalView } from './appraisal-views.ts';
import './appraisal.enums.ts';

@ObjectType('ViewWorth', { simpleResolvers: true, description: 'What a plan is worth in a view.' })
export class ViewWorthType {
  @Field(() => AppraisalView, { description: 'Which benefits are counted.' })
  view!: AppraisalView;

  @Field(() => MoneyScalar, { description: 'Net present value of the likely, SEK.' })
  npv!: string;
}

@ObjectType('InitiativeWorth', {
  simpleResolvers: true,
  description:
    'What a plan is worth, SEK, in the prices that it is planned in: the figures by which many are laid beside each other. How they are reckoned is told by `appraisal`, which takes longer.',
})
export class InitiativeWorthType {
  @Field(() => [ViewWorthType], { description: 'All views, always side by side.' })
  values!: readonly ViewWorthType[];

  @Field(() => MoneyScalar, { description: 'Measured benefit over the years, undiscounted.' })
  green!: string;

  @Field(() => MoneyScalar, { description: 'Estimated benefit over the years, undiscounted.' })
  yellow!: string;
}
