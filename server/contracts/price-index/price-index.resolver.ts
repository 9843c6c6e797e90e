import { recordMutations } from '../../api/write/record-mutations.ts';
import { CLAUSE_FIELDS, createClause, updateClause } from './contract-index-clause.commands.ts';
import { CreateContractIndexClauseInput, UpdateContractIndexClauseInput } from './contract-index-clause.input.ts';
import { contractIndexClauses } from './contract-index-clause.record.ts';
import { refuseUnknownSeries, SERIES_FIELDS, updateSeries } from './price-index-series.commands.ts';
import { CreatePriceIndexSeriesInput, UpdatePriceIndexSeriesInput } from './price-index-series.input.ts';
import { createValue, updateValue, VALUE_FIELDS } from './price-index-value.commands.ts';
import { CreatePriceIndexValueInput, UpdatePriceIndexValueInput } from './price-index-value.input.ts';
import { priceIndexSeries, priceIndexValues } from './price-index.record.ts';

export const PriceIndexSeriesMutations = recordMutations({
  record: priceIndexSeries,
  called: 'a price index',
  createInput: CreatePriceIndexSeriesInput,
  updateInput: UpdatePriceIndexSeriesInput,
  fields: SERIES_FIELDS,
  update: updateSeries,
  afterDelete: (em) => refuseUnknownSeries(em),
});

export const PriceIndexValueMutations = recordMutations({
  record: priceIndexValues,
  called: 'a value of a price index',
  createInput: CreatePriceIndexValueInput,
  updateInput: UpdatePriceIndexValueInput,
  fields: VALUE_FIELDS,
  create: createValue,
  update: updateValue,
});

export const ContractIndexClauseMutations = recordMutations({
  record: contractIndexClauses,
  called: 'an index clause of a contract',
  createInput: CreateContractIndexClauseInput,
  updateInput: UpdateContractIndexClauseInput,
  fields: CLAUSE_FIELDS,
  create: createClause,
  update: updateClause,
  ratherThanDelete: 'A clause that a new one replaces rather gets a last day.',
});
