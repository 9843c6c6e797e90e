import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import '../economy.enums.ts';
import { CostClass } from '../costs/cost-class.ts';
import { Scenario } from '../scenario.ts';

const SCENARIO = { description: 'What the amounts are; those of one scenario are never added to those of another.' };

@ObjectType('LedgerScenario', {
  simpleResolvers: true,
  description: 'The sums of one scenario: in = mapped + leftOut + unmapped, to the öre.',
})
export class LedgerScenarioType {
  @Field(() => Scenario, SCENARIO)
  scenario!: Scenario;

  @Field(() => YearMonthScalar, { description: 'First month that the file has rows of.' })
  first!: string;

  @Field(() => YearMonthScalar, { description: 'Last month that the file has rows of.' })
  last!: string;

  @Field(() => Int, { description: 'Rows of the file that count.' })
  rows!: number;

  @Field(() => MoneyScalar, { description: 'The sum of these rows, SEK.' })
  in!: string;

  @Field(() => MoneyScalar, { description: 'What of it rules make the cost of something, SEK.' })
  mapped!: string;

  @Field(() => MoneyScalar, { description: 'What of it rules leave out on purpose, SEK.' })
  leftOut!: string;

  @Field(() => MoneyScalar, { description: 'What of it no rule takes, or rules disagree on, SEK.' })
  unmapped!: string;

  @Field(() => MoneyScalar, {
    description: 'The sum of the cost entries that there are of the ledger in these months, SEK.',
  })
  entered!: string;

  @Field(() => MoneyScalar, {
    description: 'in - (entered + leftOut + unmapped), SEK: zero proves that the entries are what the file says.',
  })
  difference!: string;

  @Field(() => Int, { description: 'Entries that importing now would make.' })
  toCreate!: number;

  @Field(() => Int, { description: 'Entries that importing now would give another amount.' })
  toChange!: number;

  @Field(() => Int, { description: 'Entries that importing now would take away.' })
  toRemove!: number;

  @Field(() => Int, { description: 'Entries that are right already.' })
  unchanged!: number;
}

@ObjectType('LedgerUnmapped', {
  simpleResolvers: true,
  description: 'Rows with the same codes that become the cost of nothing.',
})
export class LedgerUnmappedType {
  @Field(() => Scenario, SCENARIO)
  scenario!: Scenario;

  @Field(() => Int, { description: 'The year that they are of.' })
  year!: number;

  @Field(() => String, { description: 'The account.' })
  account!: string;

  @Field(() => String, { nullable: true, description: 'What the file calls the account.' })
  accountName!: string | null;

  @Field(() => String, { nullable: true, description: 'The cost centre.' })
  costCentre!: string | null;

  @Field(() => String, { nullable: true, description: 'What the file calls the cost centre.' })
  costCentreName!: string | null;

  @Field(() => String, { nullable: true, description: 'The project.' })
  project!: string | null;

  @Field(() => String, { nullable: true, description: 'What the file calls the project.' })
  projectName!: string | null;

  @Field(() => MoneyScalar, { description: 'Their sum, SEK.' })
  amount!: string;

  @Field(() => Int, { description: 'How many rows.' })
  rows!: number;

  @Field(() => [ID], {
    description: 'Ids of rules that are equally specific and disagree on them; empty where no rule takes them.',
  })
  conflict!: readonly string[];
}

@ObjectType('LedgerMapped', {
  simpleResolvers: true,
  description: 'What becomes the cost of one record in a category.',
})
export class LedgerMappedType {
  @Field(() => Scenario, SCENARIO)
  scenario!: Scenario;

  @Field(() => ID, { description: 'Id of the service, contract or asset.' })
  recordId!: string;

  @Field(() => String, { description: 'Its kind: EHealthService, Contract or Asset.' })
  recordType!: string;

  @Field(() => String, { description: 'What people know it by: code, number or tag.' })
  recordKey!: string;

  @Field(() => String, { description: 'What it is called.' })
  recordName!: string;

  @Field(() => String, { nullable: true, description: 'Name of the category.' })
  categoryName!: string | null;

  @Field(() => CostClass, { description: 'Whether it is of running or of changing.' })
  costClass!: CostClass;

  @Field(() => MoneyScalar, { description: 'The sum over the months, SEK.' })
  amount!: string;

  @Field(() => Int, { description: 'Rows of the file in it.' })
  rows!: number;
}

@ObjectType('LedgerTaken', { simpleResolvers: true, description: 'What one rule takes of a file.' })
export class LedgerTakenType {
  @Field(() => Scenario, SCENARIO)
  scenario!: Scenario;

  @Field(() => ID, { description: 'Id of the rule.' })
  ruleId!: string;

  @Field(() => String, { nullable: true, description: 'The accounts that it takes.' })
  account!: string | null;

  @Field(() => String, { nullable: true, description: 'The cost centres that it takes.' })
  costCentre!: string | null;

  @Field(() => String, { nullable: true, description: 'The projects that it takes.' })
  project!: string | null;

  @Field(() => Boolean, { description: 'Whether it leaves them out on purpose.' })
  isLeftOut!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, as the rule says.' })
  note!: string | null;

  @Field(() => MoneyScalar, { description: 'Their sum, SEK.' })
  amount!: string;

  @Field(() => Int, { description: 'How many rows.' })
  rows!: number;
}

@ObjectType('LedgerPreview', {
  simpleResolvers: true,
  description: 'What the rules, as they are now, make of a file that has been read.',
})
export class LedgerPreviewType {
  @Field(() => [LedgerScenarioType], { description: 'The sums of each scenario that counts.' })
  scenarios!: readonly LedgerScenarioType[];

  @Field(() => Int, { description: 'How many combinations of codes become the cost of nothing.' })
  unmappedCount!: number;

  @Field(() => [LedgerUnmappedType], { description: 'The 200 of these with the largest sums, largest first.' })
  unmapped!: readonly LedgerUnmappedType[];

  @Field(() => [LedgerMappedType], { description: 'What becomes a cost, by record and category, largest first.' })
  mapped!: readonly LedgerMappedType[];

  @Field(() => [LedgerTakenType], { description: 'What each rule takes.' })
  taken!: readonly LedgerTakenType[];

  @Field(() => String, {
    nullable: true,
    description: 'The file of the same ledger that was imported last, whose entries of these months are replaced.',
  })
  replaces!: string | null;
}
