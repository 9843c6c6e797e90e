import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { PersonType } from '../../organisation/person.type.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';
import '../economy.enums.ts';

@ObjectType('Benefit', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that a service, a contract or an asset gives back (nytta), planned and taken home.',
})
export class BenefitType extends RecordFields {
  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that gives it.' })
  service!: EHealthServiceType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract that gives it.' })
  contract!: ContractType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that gives it.' })
  asset!: AssetType | null;

  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'How it comes about and how it is measured.' })
  description!: string | null;

  @Field(() => BenefitKind, { description: 'What kind it is.' })
  kind!: BenefitKind;

  @Field(() => Certainty, { description: 'How certain its value is.' })
  certainty!: Certainty;

  @Field(() => Beneficiary, { description: 'Who has it.' })
  beneficiary!: Beneficiary;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Benefit owner (nyttoägare): who answers for that it is taken home.',
  })
  owner!: PersonType | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its quantities count, such as hours; null: it is counted in money alone.',
  })
  figureUnit!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How it was before (nollmätning): in the figure unit, else in SEK a month.',
  })
  baselineValue!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was measured.' })
  baselineOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that measurement is.' })
  baselineSource!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it is to reach: in the figure unit, else in SEK a month.',
  })
  target!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'By when.' })
  targetMonth!: string | null;

  @Field(() => Boolean, {
    description:
      'Its baseline has been measured, with day and source. Without that nobody can show that it was taken home: a GREEN benefit should have it.',
  })
  isProven!: boolean;
}
