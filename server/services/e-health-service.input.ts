import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PercentScalar, YearMonthScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { ChangeInput, WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Percent } from '../values/rate.ts';
import type { YearMonth } from '../values/year-month.ts';
import { Beneficiary, ServiceKind, UsageMeasure } from './service-kind.ts';
import { ServicePhase } from './service-phase.ts';
import './services.enums.ts';

@InputType('ServiceWebLinkInput', { description: 'A page that tells more about a service, outside Hemtag.' })
export class ServiceWebLinkInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  label!: string;

  @Field(() => String, { description: 'Its whole address, by http or https, at most 1 000 characters.' })
  url!: string;
}

@InputType('AdoptionTargetInput', { description: 'How far a service is to have come at the end of a month.' })
export class AdoptionTargetInput {
  @Field(() => YearMonthScalar, { description: 'The month; later than that of the target before.' })
  month!: YearMonth;

  @Field(() => PercentScalar, { description: 'Share of the units that are to use it, 0 to 100 percent.' })
  share!: Percent;
}

/** What can be said of a service, whenever it is. */
@InputType()
export abstract class EHealthServiceFields extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 60 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is and does, at most 4 000 characters.' })
  description?: string | null;

  @Field(() => ServiceKind, { description: 'What it does for those who use it.' })
  kind!: ServiceKind;

  @Field(() => ID, { description: 'The unit that the service belongs to.' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Who answers for it in the organisation (verksamhetsägare).' })
  businessOwnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for its technology (it-ägare).' })
  itOwnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for its benefit being realised (nyttoägare).' })
  benefitOwnerId?: string | null;

  @Field(() => [Beneficiary], { nullable: true, description: 'Who has use of it.' })
  beneficiaries?: Beneficiary[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What can be done with it: at most 50, each at most 200 characters and named once.',
  })
  functions?: string[] | null;

  @Field(() => [ServiceWebLinkInput], { nullable: true, description: 'Pages that tell more about it, at most 20.' })
  links?: ServiceWebLinkInput[] | null;

  @Field(() => UsageMeasure, { nullable: true, description: 'What is counted when it is used.' })
  usageMeasure?: UsageMeasure | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of use.' })
  startedOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of use, not before the first.' })
  endedOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the pilot.' })
  pilotFrom?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the pilot, not before the first.' })
  pilotTo?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was concluded from the pilot, at most 4 000 characters.',
  })
  pilotConclusion?: string | null;

  @Field(() => [AdoptionTargetInput], {
    nullable: true,
    description: 'How far it is to have come by which months, at most 60, in the order of the months.',
  })
  adoptionTargets?: AdoptionTargetInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Confidentiality class, 0–4.' })
  confidentiality?: number | null;

  @Field(() => Int, { nullable: true, description: 'Integrity class, 0–4.' })
  integrity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Availability class, 0–4.' })
  availability?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when its information class is to be looked at again.',
  })
  classReviewOn?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether resources are reserved for it before others; false when left out.',
  })
  isPrioritised?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

@InputType('CreateEHealthServiceInput', { description: 'A new e-health service.' })
export class CreateEHealthServiceInput extends EHealthServiceFields {
  @Field(() => ServicePhase, {
    nullable: true,
    description:
      'Where it stands when it comes into Hemtag; IDEA when left out. Not ROLLOUT, which a service comes to from its pilot.',
  })
  phase?: ServicePhase | null;
}

export const UpdateEHealthServiceInput = changeInput(
  'UpdateEHealthServiceInput',
  EHealthServiceFields as new () => EHealthServiceFields,
  'an e-health service; its phase is changed by changeServicePhase',
);
export type UpdateEHealthServiceInput = Change<EHealthServiceFields>;

@InputType('ChangeServicePhaseInput', { description: 'The phase that a service is to enter.' })
export class ChangeServicePhaseInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the service.' })
  id!: string;

  @Field(() => ServicePhase, { description: 'One of its nextPhases.' })
  phase!: ServicePhase;
}
