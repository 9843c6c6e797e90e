import { wrap, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { exact } from '../../values/exact.ts';
import { firstMonthOfPeriod } from './index-series.ts';
import { monthOfText } from '../../values/month-text.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';
import { PriceIndexValue } from './price-index-value.entity.ts';
import type { CreatePriceIndexValueInput, UpdatePriceIndexValueInput } from './price-index-value.input.ts';
import { priceIndexValues } from './price-index.record.ts';

export const VALUE_FIELDS: FieldRules = {
  seriesId: { property: 'series', refersTo: PriceIndexSeries },
  month: { canonical: monthOfText, invalid: 'contracts.index.month' },
  status: {},
  value: {},
  publishedOn: {},
  source: { longest: 500 },
};

/** Makes a value; there is at most one of a period and status. */
export async function createValue(em: EntityManager, input: CreatePriceIndexValueInput): Promise<PriceIndexValue> {
  const draft: Partial<PriceIndexValue> = {};
  await applyFields(em, PriceIndexValue, draft, input, VALUE_FIELDS);
  settle(draft);
  return em.create(PriceIndexValue, draft as RequiredEntityData<PriceIndexValue>);
}

export async function updateValue(em: EntityManager, input: UpdatePriceIndexValueInput): Promise<PriceIndexValue> {
  const value = await loadForChange(em, priceIndexValues, PriceIndexValue, input);
  await changeValue(em, value, input);
  return value;
}

/** Applies changes to a loaded value: the one way for single writes and imports. */
export async function changeValue(em: EntityManager, value: PriceIndexValue, input: object): Promise<void> {
  await applyFields(em, PriceIndexValue, value, input, VALUE_FIELDS);
  if (!wrap(value.series).isInitialized()) await em.populate(value, ['series']);
  settle(value);
}

/** A value is known by the first month of its period. */
function settle(draft: Partial<PriceIndexValue>): void {
  const { series, month, value } = draft;
  if (value !== undefined && exact(value).lte(0)) throw badInput('contracts.index.aboveZero', ['input', 'value']);
  if (series && month) draft.month = firstMonthOfPeriod(series.frequency, month);
}
