import type { AssetCategory } from '../../../inventory/asset-category.ts';
import type { AssetModel } from '../../../inventory/asset-model.entity.ts';
import type { ProductCycle } from '../../../inventory/product-cycle.entity.ts';
import { type LocalDate, parseLocalDate } from '../../../values/local-date.ts';
import { type Random, Weighted } from '../random.ts';
import type { Records } from '../records.ts';
import { COMPUTERS } from './computers.ts';
import { editionsOf } from './editions.ts';
import { MEDICAL_DEVICES } from './medical-devices.ts';
import type { ModelFact } from './model-fact.ts';
import { NETWORK_DEVICES } from './network-devices.ts';
import { makeProductCycles } from './product-cycles.ts';
import { SERVERS } from './servers.ts';
import { SMARTPHONES } from './smartphones.ts';
import { SOFTWARE } from './software.ts';
import { SECURITY_DEVICES, STORAGE } from './storage-and-security.ts';

const FACTS: readonly ModelFact[] = [
  ...COMPUTERS,
  ...SMARTPHONES,
  ...NETWORK_DEVICES,
  ...SERVERS,
  ...STORAGE,
  ...SECURITY_DEVICES,
  ...MEDICAL_DEVICES,
  ...SOFTWARE,
];

/** A model's record, and what the demo world knows of it beyond that. */
export interface CatalogueModel {
  readonly fact: ModelFact;
  readonly model: AssetModel;
}

/** The region's models, and which of them it buys in a year. */
export interface Catalogue {
  readonly productCycles: readonly ProductCycle[];
  readonly models: readonly CatalogueModel[];
  /** A model of the category that is sold in the year, by the models' shares. */
  pick(category: AssetCategory, year: number, random: Random): CatalogueModel;
}

/** @param size about how many models: at least those of the market, beyond them editions of each */
export function makeCatalogue(records: Records, day: LocalDate, size: number): Catalogue {
  const cycles = makeProductCycles(records, day);
  const editions = Math.min(24, Math.max(0, Math.ceil(size / FACTS.length) - 1));
  const models = FACTS.flatMap((fact) => {
    const names = ['', ...editionsOf(fact.category).slice(0, editions)];
    return names.map((edition) => ({ fact, model: makeModel(records, day, fact, edition, cycles) }));
  });
  const onSale = new Map<string, Weighted<CatalogueModel>>();

  function modelsOnSale(category: AssetCategory, year: number): Weighted<CatalogueModel> {
    const key = `${category} ${year}`;
    const known = onSale.get(key) ?? soldIn(models, category, year);
    onSale.set(key, known);
    return known;
  }

  return {
    productCycles: [...cycles.values()],
    models,
    pick: (category, year, random) => modelsOnSale(category, year).pick(random),
  };
}

function makeModel(
  records: Records,
  day: LocalDate,
  fact: ModelFact,
  edition: string,
  cycles: ReadonlyMap<string, ProductCycle>,
): AssetModel {
  const productCycle = fact.cycle === undefined ? null : cycles.get(fact.cycle);
  if (productCycle === undefined) throw new Error(`${fact.name} has an unknown product cycle, ${fact.cycle}.`);
  return {
    ...records.madeOn(day),
    manufacturer: fact.manufacturer,
    name: edition ? `${fact.name} ${edition}` : fact.name,
    // A part number is one edition's.
    partNumber: edition ? null : (fact.partNumber ?? null),
    category: fact.category,
    productCycle,
    supportEnd: fact.supportEnd === undefined ? null : parseLocalDate(fact.supportEnd),
    rackUnits: fact.rackUnits === undefined ? null : String(fact.rackUnits),
    interfaceCount: fact.interfaceCount ?? null,
    powerPortCount: fact.powerPortCount ?? null,
  };
}

/** What is sold in the year; before the oldest model, and whenever there is a gap, what is sold at the nearest time. */
function soldIn(models: readonly CatalogueModel[], category: AssetCategory, year: number): Weighted<CatalogueModel> {
  const candidates = models.filter(({ fact }) => fact.category === category);
  const distance = ({ fact: { sold } }: CatalogueModel) => Math.max(sold[0] - year, year - sold[1], 0);
  const nearest = Math.min(...candidates.map(distance));
  return new Weighted(
    candidates.filter((model) => distance(model) === nearest).map((model) => [model, model.fact.share] as const),
  );
}
