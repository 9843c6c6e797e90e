import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, PercentScalar, YearMonthScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { PersonType } from '../organisation/person.type.ts';
import { PilotGapType } from './pilot-gap.type.ts';
import { Beneficiary, ServiceKind, UsageMeasure } from './service-kind.ts';
import { ServicePhase } from './service-phase.ts';
import './services.enums.ts';

@ObjectType('ServiceWebLink', {
  simpleResolvers: true,
  description: 'A page that tells more about a service, outside Hemtag.',
})
export class ServiceWebLinkType {
  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'Its address, by http or https.' })
  url!: string;
}

@ObjectType('AdoptionTarget', {
  simpleResolvers: true,
  description: 'How far a service is to have come at the end of a month.',
})
export class AdoptionTargetType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => PercentScalar, { description: 'Share of the units that are to use it, 0 to 100 percent.' })
  share!: string;
}

@ObjectType('EHealthService', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A service that residents or employees meet, or that such services stand on (e-hälsotjänst).',
})
export class EHealthServiceType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description!: string | null;

  @Field(() => ServiceKind, { description: 'What it does for those who use it.' })
  kind!: ServiceKind;

  @Field(() => ServicePhase, { description: 'Where it stands.' })
  phase!: ServicePhase;

  @Field(() => [ServicePhase], { description: 'The phases that the service may enter from where it stands.' })
  nextPhases!: ServicePhase[];

  @Field(() => [PilotGapType], {
    nullable: true,
    description:
      'What the pilot lacks on the day that is read before the service may enter ROLLOUT, all at once; empty: nothing. Null: it is not a pilot.',
  })
  pilotGaps!: PilotGapType[] | null;

  @Field(() => OrganisationUnitType, { description: 'The unit that the service belongs to.' })
  unit!: OrganisationUnitType;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who answers for it in the organisation (verksamhetsägare).',
  })
  businessOwner!: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for its technology (it-ägare).' })
  itOwner!: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for its benefit being realised (nyttoägare).' })
  benefitOwner!: PersonType | null;

  @Field(() => [Beneficiary], { description: 'Who has use of it.' })
  beneficiaries!: readonly Beneficiary[];

  @Field(() => [String], { description: 'What can be done with it, such as booking a visit.' })
  functions!: readonly string[];

  @Field(() => [ServiceWebLinkType], { description: 'Pages that tell more about it.' })
  links!: readonly ServiceWebLinkType[];

  @Field(() => UsageMeasure, {
    nullable: true,
    description:
      'What is counted when it is used: the denominator of its unit cost, and its weight where cost is shared by usage.',
  })
  usageMeasure!: UsageMeasure | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of use.' })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of use.' })
  endedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the pilot.' })
  pilotFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the pilot.' })
  pilotTo!: string | null;

  @Field(() => String, { nullable: true, description: 'What was concluded from the pilot.' })
  pilotConclusion!: string | null;

  @Field(() => [AdoptionTargetType], { description: 'How far it is to have come by which months, in their order.' })
  adoptionTargets!: readonly AdoptionTargetType[];

  @Field(() => Int, { nullable: true, description: 'Confidentiality class (konfidentialitet), 0–4 by Klassa.' })
  confidentiality!: number | null;

  @Field(() => Int, { nullable: true, description: 'Integrity class (riktighet), 0–4 by Klassa.' })
  integrity!: number | null;

  @Field(() => Int, { nullable: true, description: 'Availability class (tillgänglighet), 0–4 by Klassa.' })
  availability!: number | null;

  @Field(() => Boolean, { description: 'Whether any of the three information classes is missing.' })
  classIsMissing!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when its information class is to be looked at again.',
  })
  classReviewOn!: string | null;

  @Field(() => Boolean, { description: 'Whether resources are reserved for it before others.' })
  isPrioritised!: boolean;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
