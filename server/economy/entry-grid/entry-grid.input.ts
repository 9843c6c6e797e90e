import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { CostClass } from '../costs/cost-class.ts';
import '../economy.enums.ts';
import { PeriodInput } from '../../services/period.input.ts';
import { Scenario } from '../scenario.ts';

@InputType('CostCellInput', {
  description: 'A cell of a grid of costs: of one of a service, a contract and an asset, in a month.',
})
export class CostCellInput {
  @Field(() => ID, { nullable: true, description: 'The service.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset.' })
  assetId?: string | null;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: YearMonth;

  @Field(() => Scenario, { description: 'What it is.' })
  scenario!: Scenario;

  @Field(() => CostClass, { nullable: true, description: 'RUN when left out.' })
  costClass?: CostClass | null;

  @Field(() => ID, { nullable: true, description: 'What it is for; null: not said.' })
  categoryId?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK excluding VAT; null takes the entry away.' })
  amount?: Money | null;
}

@InputType('SetCostEntriesInput', { description: 'Cells of a grid of costs.' })
export class SetCostEntriesInput extends WriteInput {
  @Field(() => [CostCellInput], { description: 'At most 1 200 cells, each once.' })
  cells!: CostCellInput[];
}

@InputType('BenefitCellInput', { description: 'A cell of a grid of benefits: of a benefit in a month.' })
export class BenefitCellInput {
  @Field(() => ID, { description: 'The benefit.' })
  benefitId!: string;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: YearMonth;

  @Field(() => Scenario, { description: 'What it is.' })
  scenario!: Scenario;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK; null: no value is put on it.' })
  amount?: Money | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How much, in the benefit’s figure unit. Without amount and quantity the entry is taken away.',
  })
  quantity?: Decimal | null;
}

@InputType('SetBenefitEntriesInput', { description: 'Cells of a grid of benefits.' })
export class SetBenefitEntriesInput extends WriteInput {
  @Field(() => [BenefitCellInput], { description: 'At most 1 200 cells, each once.' })
  cells!: BenefitCellInput[];
}

@InputType('DraftContractCostsInput', {
  description: 'What a contract is to cost by its price lines, month by month.',
})
export class DraftContractCostsInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => PeriodInput, { description: 'The months.' })
  period!: PeriodInput;

  @Field(() => Scenario, { description: 'BUDGET or FORECAST.' })
  scenario!: Scenario;

  @Field(() => ID, { nullable: true, description: 'What the cost is for.' })
  categoryId?: string | null;
}
