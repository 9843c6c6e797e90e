import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { CarePriceKind } from './care-price-kind.ts';

/** What a contact at a distance or an hour of work is priced at, for the days from one to another, kept by the users. */
const CarePriceSchema = defineEntity({
  name: 'CarePrice',
  tableName: 'care_price',
  properties: {
    ...datedColumns,
    kind: p.enum(() => CarePriceKind),
    profession: nameText(),
    firstDay: p.date().$type<LocalDate>(),
    lastDay: p.date().$type<LocalDate>().nullable(),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    source: p.text(),
    isVerified: p.boolean().default(false),
  },
  uniques: [{ properties: ['kind', 'profession', 'firstDay'] }],
  checks: [
    { name: 'care_price_days_check', expression: 'last_day >= first_day' },
    { name: 'care_price_amount_check', expression: 'amount > 0' },
  ],
});

export class CarePrice extends CarePriceSchema.class {}
CarePriceSchema.setClass(CarePrice);
