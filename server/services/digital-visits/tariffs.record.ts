import { defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { CarePrice } from './care-price.entity.ts';
import { CarePriceType, TravelTariffType } from './tariffs.type.ts';
import { TravelTariff } from './travel-tariff.entity.ts';

export const travelTariffs: RecordSpec<TravelTariff> = defineRecord({
  name: 'TravelTariff',
  entity: TravelTariff,
  type: () => TravelTariffType,
  list: 'travelTariffs',
  one: 'travelTariff',
  idPrefix: 'traveltariff',
  key: null,
  label: 'source',
  description: 'Tariffs of patient travel (sjukresor), the newest first.',
  filter: [
    'region',
    'mode',
    'firstDay',
    'lastDay',
    'sekPerMil',
    'ownCharge',
    'ceiling',
    'source',
    'isVerified',
    'updatedAt',
  ],
  order: ['firstDay', 'region', 'mode', 'sekPerMil', 'ownCharge', 'ceiling', 'updatedAt'],
  newestFirst: true,
  group: ['region', 'mode', 'isVerified'],
  search: { in: ['region', 'source'] },
});

export const carePrices: RecordSpec<CarePrice> = defineRecord({
  name: 'CarePrice',
  entity: CarePrice,
  type: () => CarePriceType,
  list: 'carePrices',
  one: 'carePrice',
  idPrefix: 'careprice',
  key: null,
  label: 'profession',
  description: 'Prices of contacts at a distance and of working hours, the newest first.',
  filter: ['kind', 'profession', 'firstDay', 'lastDay', 'amount', 'source', 'isVerified', 'updatedAt'],
  order: ['firstDay', 'kind', 'profession', 'amount', 'updatedAt'],
  newestFirst: true,
  group: ['kind', 'profession', 'isVerified'],
  search: { in: ['profession', 'source'] },
});
