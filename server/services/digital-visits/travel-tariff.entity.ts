import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { TravelMode } from './patient-travel.ts';

const amount = () => p.decimal().precision(18).scale(2).$type<Money>();

/** A region's tariff of patient travel by one mode for the days from one to another, kept by the users. */
const TravelTariffSchema = defineEntity({
  name: 'TravelTariff',
  tableName: 'travel_tariff',
  properties: {
    ...datedColumns,
    region: nameText(),
    mode: p.enum(() => TravelMode),
    firstDay: p.date().$type<LocalDate>(),
    lastDay: p.date().$type<LocalDate>().nullable(),
    sekPerMil: amount().nullable(),
    ownCharge: amount(),
    ceiling: amount(),
    source: p.text(),
    isVerified: p.boolean().default(false),
  },
  uniques: [{ properties: ['region', 'mode', 'firstDay'] }],
  checks: [
    { name: 'travel_tariff_days_check', expression: 'last_day >= first_day' },
    { name: 'travel_tariff_amounts_check', expression: 'own_charge >= 0 and ceiling >= 0 and sek_per_mil > 0' },
  ],
});

export class TravelTariff extends TravelTariffSchema.class {}
TravelTariffSchema.setClass(TravelTariff);
