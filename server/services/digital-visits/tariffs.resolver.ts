import { badInput } from '../../api/errors.ts';
import type { FieldRules } from '../../api/write/fields.ts';
import { createRecord, recordMutations, updateRecord } from '../../api/write/record-mutations.ts';
import { exact } from '../../values/exact.ts';
import type { CarePrice } from './care-price.entity.ts';
import {
  CreateCarePriceInput,
  CreateTravelTariffInput,
  UpdateCarePriceInput,
  UpdateTravelTariffInput,
} from './tariffs.input.ts';
import { carePrices, travelTariffs } from './tariffs.record.ts';
import type { TravelTariff } from './travel-tariff.entity.ts';

const DATED: FieldRules = { firstDay: {}, lastDay: {}, source: { longest: 500 }, isVerified: {} };
const TARIFF_FIELDS: FieldRules = { ...DATED, region: {}, mode: {}, sekPerMil: {}, ownCharge: {}, ceiling: {} };
const PRICE_FIELDS: FieldRules = { ...DATED, kind: {}, profession: {}, amount: {} };

/** What the API cannot tell from the types alone: ends before it begins. */
function checkDays({ firstDay, lastDay }: Pick<TravelTariff, 'firstDay' | 'lastDay'>): void {
  if (lastDay != null && lastDay < firstDay) throw badInput('contracts.price.END_BEFORE_START', ['input', 'lastDay']);
}

function checkTariff(tariff: TravelTariff): TravelTariff {
  checkDays(tariff);
  const { sekPerMil, ownCharge, ceiling } = tariff;
  if (sekPerMil != null && !exact(sekPerMil).gt(0))
    throw badInput('contracts.procurement.notPositive', ['input', 'sekPerMil']);
  for (const [name, amount] of Object.entries({ ownCharge, ceiling })) {
    if (exact(amount).isNegative()) throw badInput('contracts.price.NEGATIVE', ['input', name]);
  }
  return tariff;
}

function checkPrice(price: CarePrice): CarePrice {
  checkDays(price);
  if (!exact(price.amount).gt(0)) throw badInput('contracts.procurement.notPositive', ['input', 'amount']);
  return price;
}

const RATHER_THAN_DELETE =
  'One that no longer holds rather gets a last day. Saved calculations keep what they were made with.';

const TravelTariffMutations = recordMutations({
  record: travelTariffs,
  called: 'a tariff of patient travel',
  createInput: CreateTravelTariffInput,
  updateInput: UpdateTravelTariffInput,
  fields: TARIFF_FIELDS,
  create: async (em, { isVerified, ...input }) =>
    checkTariff(await createRecord(em, travelTariffs, { ...input, isVerified: isVerified ?? false }, TARIFF_FIELDS)),
  update: async (em, input) => checkTariff(await updateRecord(em, travelTariffs, input, TARIFF_FIELDS)),
  ratherThanDelete: RATHER_THAN_DELETE,
});

const CarePriceMutations = recordMutations({
  record: carePrices,
  called: 'a price of a contact or of working time',
  createInput: CreateCarePriceInput,
  updateInput: UpdateCarePriceInput,
  fields: PRICE_FIELDS,
  create: async (em, { isVerified, ...input }) =>
    checkPrice(await createRecord(em, carePrices, { ...input, isVerified: isVerified ?? false }, PRICE_FIELDS)),
  update: async (em, input) => checkPrice(await updateRecord(em, carePrices, input, PRICE_FIELDS)),
  ratherThanDelete: RATHER_THAN_DELETE,
});

export const TariffMutations = [TravelTariffMutations, CarePriceMutations];
