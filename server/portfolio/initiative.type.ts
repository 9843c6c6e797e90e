import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { PersonType } from '../organisation/person.type.ts';
import { InitiativeKind } from './initiative-kind.ts';
import { InitiativeStage } from './initiative-stage.ts';
import './portfolio.enums.ts';

@ObjectType('InitiativeRisk', { simpleResolvers: true, description: 'Something that may go wrong.' })
export class InitiativeRiskType {
  @Field(() => String, { description: 'What.' })
  description!: string;

  @Field(() => Int, { description: 'How likely, from 1 (small) to 5 (large).' })
  likelihood!: number;

  @Field(() => Int, { description: 'How bad, from 1 (small) to 5 (large).' })
  consequence!: number;

  @Field(() => String, { nullable: true, description: 'What is done about it.' })
  response!: string | null;
}

@ObjectType('InitiativePartner', {
  simpleResolvers: true,
  description: 'A partner organisation, such as a municipality, with its part; what is left is the region’s own.',
})
export class InitiativePartnerType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PercentScalar, { description: 'Percent of the cost that it pays.' })
  costShare!: string;

  @Field(() => PercentScalar, { description: 'Percent of the benefit that it has.' })
  benefitShare!: string;
}

@ObjectType('Initiative', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A digitalisation project or a restructuring measure, from idea until its benefit is home (initiativ).',
})
export class InitiativeType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => InitiativeKind, { description: 'What it is. The two kinds are not summed together unasked.' })
  kind!: InitiativeKind;

  @Field(() => InitiativeStage, { description: 'Where it stands.' })
  stage!: InitiativeStage;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description!: string | null;

  @Field(() => OrganisationUnitType, { description: 'The unit that it belongs to.' })
  unit!: OrganisationUnitType;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for it.' })
  owner!: PersonType | null;

  @Field(() => String, {
    nullable: true,
    description: 'What area of the plan of operations it belongs to, such as FVIS.',
  })
  area!: string | null;

  @Field(() => Boolean, { description: 'Whether resources are reserved for it before others.' })
  isPrioritised!: boolean;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When the work on it begins.' })
  firstMonth!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When the work on it ends.' })
  lastMonth!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year in whose prices its plan is stated (prisnivå); null: nobody has said, which means the plan’s first.',
  })
  priceLevel!: number | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'When its decision is expected (planerat beslut); decidedOn tells when it was taken.',
  })
  decisionMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Expected outcome for the organisation (verksamhetsmässigt).' })
  organisationalOutcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Expected economic outcome, in words.' })
  economicOutcome!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it comes on top of the unit’s action plan (handlingsplan); null: not told.',
  })
  isAdditional!: boolean | null;

  @Field(() => String, { nullable: true, description: 'The measure of the unit’s action plan that it is.' })
  planMeasure!: string | null;

  @Field(() => String, { nullable: true, description: 'What else it brings, for others too.' })
  sideEffects!: string | null;

  @Field(() => [InitiativeRiskType], { description: 'What may go wrong.' })
  risks!: readonly InitiativeRiskType[];

  @Field(() => [InitiativePartnerType], { description: 'Who shares its cost and benefit.' })
  partners!: readonly InitiativePartnerType[];

  @Field(() => Boolean, { description: 'Whether law or an earlier decision demands it: it is in every set.' })
  isMandatory!: boolean;

  @Field(() => Int, { nullable: true, description: 'The first year in which it can begin.' })
  earliestStart!: number | null;

  @Field(() => Int, { nullable: true, description: 'The last year in which it can begin.' })
  latestStart!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Initiatives with the same text here are variants, of which at most one is done.',
  })
  variantOf!: string | null;

  @Field(() => String, { nullable: true, description: 'What its pilot gave.' })
  pilotResult!: string | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Who proposed it.' })
  proposer!: string | null;

  @Field(() => String, { nullable: true, description: 'The meeting at which it was raised.' })
  initiatedAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that meeting.' })
  initiatedOn!: string | null;

  @Field(() => [String], { description: 'The decisions that are asked for (att-satser).' })
  proposedDecisions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided.' })
  decision!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last proposed.' })
  submittedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  closingComment!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was stopped.' })
  stopReason!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The likely cost of all its plan, with what partners pay, SEK excluding VAT; null without cost lines.',
  })
  likelyCost!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
