import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { OrganisationUnitType } from '../../organisation/organisation-unit.type.ts';
import { InitiativeType } from '../initiative.type.ts';
import { FundingSource } from './funding-frame.ts';
import './funding.enums.ts';

@ObjectType('FundingFrame', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Money set aside for initiatives (utrymme): so much a year, within a window of months.',
})
export class FundingFrameType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description!: string | null;

  @Field(() => FundingSource, { description: 'Where the money comes from.' })
  source!: FundingSource;

  @Field(() => OrganisationUnitType, { description: 'The unit that it belongs to.' })
  unit!: OrganisationUnitType;

  @Field(() => YearMonthScalar, { description: 'The first month in which it may be used.' })
  firstMonth!: string;

  @Field(() => YearMonthScalar, { description: 'The last month in which it may be used.' })
  lastMonth!: string;

  @Field(() => Boolean, { description: 'Whether only the initiatives on its list may use it.' })
  isClosed!: boolean;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The region’s equity before the first year, SEK; only where the frame charges it.',
  })
  openingEquity!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The exceptional reasons (synnerliga skäl) for which a deficit need not be restored.',
  })
  motive!: string | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided on it.' })
  decidedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}

@ObjectType('FundingFrameMember', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That an initiative is on the list of a frame.',
})
export class FundingFrameMemberType extends RecordFields {
  @Field(() => FundingFrameType, { description: 'The frame.' })
  frame!: FundingFrameType;

  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
