import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import { Person } from '../../organisation/person.entity.ts';
import { Supplier } from '../../organisation/supplier.entity.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import { Contract } from '../contract.entity.ts';
import { SpanUnit } from '../notice.ts';
import type { PriceLine } from '../price-lines.ts';
import { AlternativeKind } from './alternatives.ts';
import type { BaselineLine } from './baseline.ts';
import { CaseStage } from './case-stage.ts';
import type { Lever } from './lever.ts';
import type { MonthAmount } from '../../values/month-amount.ts';

/** A line of an offer: its days are those from which the offer is to apply. */
export interface OfferLine extends Pick<PriceLine, 'item' | 'quantity' | 'unitPrice' | 'billingPeriod'> {
  /** What it costs in a year; '0.00' for what is billed once. */
  readonly annual: Money;
}

/** What people say of an alternative that a calculation cannot tell. */
export interface AlternativeNote {
  readonly kind: AlternativeKind;
  readonly risk: string | null;
  readonly work: string | null;
}

const day = () => p.date().$type<LocalDate>().nullable();
const money = () => p.decimal().precision(18).scale(2).$type<Money>();
const percent = () => p.decimal().precision(9).scale(4).$type<Percent>();

/** A contract that is being renegotiated. */
const RenegotiationCaseSchema = defineEntity({
  name: 'RenegotiationCase',
  tableName: 'renegotiation_case',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).index().deleteRule('restrict'),
    name: nameText(),
    // Not unique: that one is taken would tell of a case that one may not see.
    registryNumber: codeText().nullable().index(),
    stage: p.enum(() => CaseStage),
    /** The day on which it came into each stage that it has been in. */
    stageDays: p.json<Partial<Record<CaseStage, LocalDate>>>(),
    // Neither a person nor a bidder is kept from being deleted: the refusal would tell of the case.
    owner: () => p.manyToOne(Person).nullable().index().deleteRule('set null'),
    /** Keys of the accounts that it is confided to, with the names by which they came. */
    team: p.json<Readonly<Record<string, string>>>(),
    decisionOn: day(),
    levers: p.json<Lever[]>(),
    baselineOn: day(),
    baselineAnnual: money().nullable(),
    baseline: p.json<BaselineLine[]>().nullable(),
    targetAnnual: money().nullable(),
    targetNote: p.text().nullable(),
    horizonMonths: p.integer(),
    yearlyPriceChange: percent(),
    discountRate: percent(),
    agreedOffer: () => p.manyToOne(RenegotiationOffer).nullable().index().deleteRule('restrict'),
    effectiveFrom: day(),
    agreedAnnual: money().nullable(),
    savingFullYear: money().nullable(),
    savingMonths: p.json<MonthAmount[]>().nullable(),
    notes: p.json<AlternativeNote[]>(),
    chosenAlternative: p.enum(() => AlternativeKind).nullable(),
    comment: p.text().nullable(),
    closingComment: p.text().nullable(),
    abandonReason: p.text().nullable(),
    stageSince: p.date().$type<LocalDate>().persist(false),
    isSecret: p.boolean().persist(false),
    pricesAreSecret: p.boolean().persist(false),
    savingThisYear: money().nullable().persist(false),
  },
  indexes: [{ properties: ['decisionOn', 'id'] }],
});

export class RenegotiationCase extends RenegotiationCaseSchema.class {}
RenegotiationCaseSchema.setClass(RenegotiationCase);

/** What somebody offers in a case, in a round of its negotiation: a whole price list that would replace the present one. */
const RenegotiationOfferSchema = defineEntity({
  name: 'RenegotiationOffer',
  tableName: 'renegotiation_offer',
  properties: {
    ...datedColumns,
    renegotiation: () => p.manyToOne(RenegotiationCase).deleteRule('restrict'),
    /** Who offers, as the offer has it. */
    bidder: nameText(),
    supplier: () => p.manyToOne(Supplier).nullable().index().deleteRule('set null'),
    round: p.integer(),
    registryNumber: codeText().nullable(),
    receivedOn: p.date().$type<LocalDate>(),
    bindsUntil: day(),
    lines: p.json<OfferLine[]>(),
    annualCost: money(),
    oneOffCost: money(),
    /** Terms that it would change; null: as in the contract. */
    newEnd: day(),
    renewalMonths: p.integer().nullable(),
    noticeCount: p.integer().nullable(),
    noticeUnit: p.enum(() => SpanUnit).nullable(),
    serviceLevel: p.text().nullable(),
    comment: p.text().nullable(),
    isAgreed: p.boolean().persist(false),
    pricesAreSecret: p.boolean().persist(false),
  },
  indexes: [{ properties: ['renegotiation', 'round'] }],
});

export class RenegotiationOffer extends RenegotiationOfferSchema.class {}
RenegotiationOfferSchema.setClass(RenegotiationOffer);
