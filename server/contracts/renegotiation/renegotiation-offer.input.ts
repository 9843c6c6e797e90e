import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { SpanUnit } from '../notice.ts';
import { BillingPeriod } from '../price-lines.ts';

@InputType('RenegotiationLineInput', { description: 'A priced line.' })
export class RenegotiationLineInput {
  @Field(() => String, { description: 'What is priced, at most 200 characters; named as in the contract to compare.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many, zero or more, with at most four decimals.' })
  quantity!: Decimal;

  @Field(() => MoneyScalar, { description: 'Price of one for the billing period, SEK excluding VAT, zero or more.' })
  unitPrice!: Money;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;
}

@InputType('CreateRenegotiationOfferInput', {
  description: 'A new offer: a whole price list that would replace the contract’s, and the terms it would change.',
})
export class CreateRenegotiationOfferInput extends WriteInput {
  @Field(() => ID, { description: 'The renegotiation; it stays the same.' })
  renegotiationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who offers, at most 200 characters; the supplier’s name when left out.',
  })
  bidder?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who offers, when it is a registered supplier.' })
  supplierId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Round of the negotiation, 1 to 99; 1 when left out.' })
  round?: number | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => DateScalar, { description: 'When it came.' })
  receivedOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it binds the bidder.' })
  bindsUntil?: LocalDate | null;

  @Field(() => [RenegotiationLineInput], { description: 'Its lines, all anew; 1 to 500.' })
  lines!: RenegotiationLineInput[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the contract by the offer; null: as it is.' })
  newEnd?: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Months of each tacit renewal, 1 to 1 200; null: as they are.' })
  renewalMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the notice period, 0 to 1 200; null: as it is.' })
  noticeCount?: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of noticeCount; MONTHS when left out.' })
  noticeUnit?: SpanUnit | null;

  @Field(() => String, { nullable: true, description: 'Service level offered, at most 2 000 characters.' })
  serviceLevel?: string | null;

  @Field(() => String, { nullable: true, description: 'Free comment, at most 4 000 characters.' })
  comment?: string | null;
}

export const UpdateRenegotiationOfferInput = changeInput(
  'UpdateRenegotiationOfferInput',
  CreateRenegotiationOfferInput,
  'an offer',
);
export type UpdateRenegotiationOfferInput = Change<CreateRenegotiationOfferInput>;
