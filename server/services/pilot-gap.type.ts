import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../api/enums.ts';
import { PilotNeed, PilotShortcoming } from './pilot-need.ts';

describeEnum(PilotNeed, 'PilotNeed', 'What a pilot must have before a broad introduction.', {
  FIRST_DAY: 'The first day of the pilot.',
  LAST_DAY: 'The last day of the pilot.',
  UNITS: 'Units that took part: rows of adoption with isPilot.',
  MEASURES: 'At least one measure of what it was to change.',
  BASELINE: 'What a measure was before the pilot (nollmätning).',
  RESULT: 'What a measure was at the end of the pilot.',
  MEASURED_ON: 'When the result of a measure was measured.',
  BENEFIT_OWNER: 'Who answers for the benefit from then on.',
  CONCLUSION: 'What was concluded.',
});

describeEnum(PilotShortcoming, 'PilotShortcoming', 'How a pilot does not meet a need.', {
  MISSING: 'It is not there.',
  NOT_ENDED: 'The last day has not passed.',
  END_BEFORE_START: 'The last day is before the first.',
  MEASURED_BEFORE_PILOT: 'The result was measured before the pilot began.',
});

@ObjectType('PilotGap', {
  simpleResolvers: true,
  description:
    'Something that a pilot lacks before a broad introduction. Source: the planning basis for 2019, “pilot inför ett breddinförande”.',
})
export class PilotGapType {
  @Field(() => PilotNeed, { description: 'What is needed.' })
  need!: PilotNeed;

  @Field(() => PilotShortcoming, { description: 'What is wrong with it.' })
  code!: PilotShortcoming;

  @Field(() => String, {
    nullable: true,
    description: 'The input field to mend, of the service or of the measure that is named; null: rows are to be added.',
  })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the measure that it is about.' })
  measure!: string | null;
}
