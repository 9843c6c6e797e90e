import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import type { Flush } from '../../api/write/write.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';
import type { UpdatePriceIndexSeriesInput } from './price-index-series.input.ts';
import { PriceIndexValue } from './price-index-value.entity.ts';
import { priceIndexSeries } from './price-index.record.ts';

export const SERIES_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  source: { longest: 500 },
  frequency: {},
  base: {},
  note: { longest: 4000 },
};

/** Changes a series; refuses another code while a clause names it, and another frequency while it has values. */
export async function updateSeries(
  em: EntityManager,
  input: UpdatePriceIndexSeriesInput,
  flush: Flush,
): Promise<PriceIndexSeries> {
  const series = await loadForChange(em, priceIndexSeries, PriceIndexSeries, input);
  const { code, frequency } = series;
  await applyFields(em, PriceIndexSeries, series, input, SERIES_FIELDS);
  if (series.frequency !== frequency && (await em.count(PriceIndexValue, { series })) > 0) {
    throw ruleViolation('contracts.index.FREQUENCY_IN_USE', 'FREQUENCY_IN_USE', {}, ['input', 'frequency']);
  }
  if (series.code !== code) {
    await flush();
    await refuseUnknownSeries(em, ['input', 'code']);
  }
  return series;
}

/** Refuses to leave clauses with a series that there is no more: they name it by its code, which no foreign key guards. */
export async function refuseUnknownSeries(
  em: EntityManager,
  field: readonly string[] = ['input', 'id'],
): Promise<void> {
  const [found] = await em.execute<{ code: string }[]>(
    `select distinct x->>'series' as code from contract_index_clause c, jsonb_array_elements(c.basket) x
     where not exists (select from price_index_series s where s.code = x->>'series') limit 1`,
  );
  if (found) throw ruleViolation('contracts.index.SERIES_IN_USE', 'SERIES_IN_USE', { code: found.code }, field);
}
