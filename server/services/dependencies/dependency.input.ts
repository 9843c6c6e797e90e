import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import '../services.enums.ts';
import { ShareBasis } from './share.ts';

/** What can be changed of a dependency; that another record stands on another is another dependency. */
@InputType()
export abstract class DependencyFields extends WriteInput {
  @Field(() => YearMonthScalar, { description: 'The first month.' })
  firstMonth!: YearMonth;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'The last month, not before the first; null: without end.',
  })
  lastMonth?: YearMonth | null;

  @Field(() => ShareBasis, {
    nullable: true,
    description:
      'By what it takes over its share of the cost; null: nothing. Beside percent a record’s cost is shared by one basis at a time. USAGE takes a service, ACQUISITION_COST an asset.',
  })
  basis?: ShareBasis | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Percent for PERCENT, 0 to 100 for all shares of a record; how many for QUANTITY. Six decimals at most.',
  })
  value?: Decimal | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the dependent stops when this fails; true when left out.',
  })
  isCritical?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

@InputType('CreateDependencyInput', {
  description: 'That one of a service and an asset stands on one of a service, an asset and a contract.',
})
export class CreateDependencyInput extends DependencyFields {
  @Field(() => ID, { nullable: true, description: 'The service that stands on the other.' })
  dependentServiceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset that stands on the other.' })
  dependentAssetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service that is stood on, by a service.' })
  onServiceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset that is stood on.' })
  onAssetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that is stood on: it covers the dependent.' })
  onContractId?: string | null;
}

export const UpdateDependencyInput = changeInput(
  'UpdateDependencyInput',
  DependencyFields as new () => DependencyFields,
  'a dependency; what stands on what stays',
);
export type UpdateDependencyInput = Change<DependencyFields>;
