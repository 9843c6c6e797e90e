import type { EntityManager } from '@mikro-orm/postgresql';
import { globalId } from '../../api/read/global-id.ts';
import type { ContractPriceLine } from '../contract-price-line.entity.ts';
import { contractPriceLines } from '../contract.record.ts';
import type { Contract } from '../contract.entity.ts';
import { priceLineOf } from '../price-line-of.ts';
import { ContractIndexClause } from './contract-index-clause.entity.ts';
import type { Pricing } from './contract-price.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';
import { PriceIndexValue } from './price-index-value.entity.ts';

/** What a contract's prices follow from, for a command that has loaded its price lines; three statements at most. */
export async function pricingOf(
  em: EntityManager,
  contract: Contract,
  stored: readonly ContractPriceLine[],
): Promise<Pricing> {
  const lines = stored.map((line) => ({ ...priceLineOf(line), id: globalId(contractPriceLines, line.id) }));
  const found = await em.find(ContractIndexClause, { contract });
  if (!found.length) return { lines, clauses: [], series: [] };
  const clauses = found.map((clause) => ({
    ...clause,
    items: clause.items ?? null,
    firstDay: clause.firstDay ?? null,
    lastDay: clause.lastDay ?? null,
    cap: clause.cap ?? null,
    floor: clause.floor ?? null,
    trigger: clause.trigger ?? null,
  }));
  const codes = [...new Set(clauses.flatMap(({ basket }) => basket.map(({ series }) => series)))];
  const followed = await em.find(PriceIndexSeries, { code: { $in: codes } });
  const values = await em.find(PriceIndexValue, { series: { $in: followed } });
  const series = followed.map(({ id, code, frequency }) => ({
    code,
    frequency,
    values: values.filter((value) => value.series.id === id),
  }));
  return { lines, clauses, series };
}
