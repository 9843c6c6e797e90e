import { createRecord } from '../api/write/record-mutations.ts';
import type { ExchangeKind, ReferenceTo } from '../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../exchange/record-times.ts';
import { requireFields } from '../exchange/required-fields.ts';
import { changeModel, MODEL_FIELDS } from './asset-model.commands.ts';
import type { AssetModel } from './asset-model.entity.ts';
import { assetModels } from './asset-model.record.ts';
import { CATEGORY_WORDS } from './asset-words.exchange.ts';
import { productCycles } from './product-cycle.record.ts';

/** How files refer to models: by maker and name, or by name as long as only one maker has such a model. */
export const modelReference: ReferenceTo = {
  record: () => assetModels,
  by: [['manufacturer', 'name'], ['name']],
  loads: ['productCycle'],
  make: {
    kind: 'MODELS',
    input: ({ manufacturer, name }, { category }) =>
      manufacturer && name && category ? { manufacturer, name, category } : null,
  },
};

const productCycleReference: ReferenceTo = { record: () => productCycles, by: [['product', 'cycle']] };

/** Models in files. */
export const modelExchange: ExchangeKind = {
  kind: 'MODELS',
  record: assetModels,
  columns: [
    {
      field: 'manufacturer',
      sets: 'manufacturer',
      label: { sv: 'Tillverkare', en: 'Maker' },
      aliases: ['Fabrikat', 'Märke', 'Manufacturer', 'Make', 'Brand', 'Vendor', 'Manufacturers'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'name',
      sets: 'name',
      label: { sv: 'Modellnamn', en: 'Model name' },
      aliases: ['Modell', 'Namn', 'Model', 'Name', 'Device type'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'partNumber',
      sets: 'partNumber',
      label: { sv: 'Artikelnummer', en: 'Part number' },
      aliases: ['Artikelnr', 'Modellnummer', 'Model number', 'Model No.', 'SKU'],
      value: { type: 'text' },
    },
    {
      field: 'category',
      sets: 'category',
      label: { sv: 'Kategori', en: 'Category' },
      aliases: ['Typ', 'Type'],
      value: { type: 'enum', names: CATEGORY_WORDS },
      required: true,
    },
    {
      field: 'productCycle.product',
      sets: 'productCycleId',
      label: { sv: 'Produktcykelns produkt', en: 'Product of the product cycle' },
      aliases: ['Produkt', 'Product'],
      value: { type: 'reference', to: productCycleReference, as: ['product'] },
    },
    {
      field: 'productCycle.cycle',
      sets: 'productCycleId',
      label: { sv: 'Produktcykel', en: 'Product cycle' },
      aliases: ['Cykel', 'Cycle'],
      value: { type: 'reference', to: productCycleReference, as: ['cycle'] },
    },
    {
      field: 'supportEnd',
      sets: 'supportEnd',
      label: { sv: 'Egen support till', en: 'Own support until' },
      aliases: ['Support till', 'Support until', 'End of support', 'EOS', 'EOL'],
      value: { type: 'date' },
    },
    {
      field: 'rackUnits',
      sets: 'rackUnits',
      label: { sv: 'Höjd i stativ', en: 'Height in a rack' },
      aliases: ['Höjdenheter', 'U height', 'Rack units', 'Height in rack units'],
      value: { type: 'decimal' },
    },
    {
      field: 'interfaceCount',
      sets: 'interfaceCount',
      label: { sv: 'Antal nätportar', en: 'Network interfaces' },
      aliases: ['Number of interfaces'],
      value: { type: 'integer' },
    },
    {
      field: 'powerPortCount',
      sets: 'powerPortCount',
      label: { sv: 'Antal strömuttag', en: 'Power ports' },
      aliases: ['Number of power ports'],
      value: { type: 'integer' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['manufacturer', 'name']],
  create: (em, input) => {
    requireFields(input, ['manufacturer', 'name', 'category']);
    return createRecord(em, assetModels, input, MODEL_FIELDS);
  },
  change: (em, model, input, flush) => changeModel(em, model as AssetModel, input, flush),
};
