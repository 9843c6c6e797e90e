import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { addComputed, addLink, defineRecord, type Gathered } from '../../api/read/record.ts';
import { contractPriceLines, contracts, ofContract, unitOfContract } from '../contract.record.ts';
import { ContractIndexClause } from './contract-index-clause.entity.ts';
import { ContractIndexClauseType } from './contract-index-clause.type.ts';
import { priceIndexSeries, priceIndexValues } from './price-index.record.ts';

export const contractIndexClauses = defineRecord({
  name: 'ContractIndexClause',
  entity: ContractIndexClause,
  type: () => ContractIndexClauseType,
  list: 'contractIndexClauses',
  one: 'contractIndexClause',
  idPrefix: 'indexclause',
  key: null,
  label: 'name',
  description: 'How prices of contracts follow price indices.',
  filter: ['contract', 'name', 'status', 'limitBasis', 'firstAdjustment', 'updatedAt'],
  order: ['name', 'firstAdjustment', 'updatedAt'],
  group: ['contract', 'status'],
  search: { in: ['name'] },
  inUnits: ofContract,
  unit: unitOfContract,
  derived: { basket: { from: jsonRows('basket', jsonFields(['series', 'weight'])) } },
});

addLink(contracts, 'indexClauses', {
  of: () => contractIndexClauses,
  by: 'contract',
  description: 'How its prices follow price indices.',
});
addLink(priceIndexSeries, 'clauses', {
  of: () => contractIndexClauses,
  by: (series, clause) => `${clause}.basket @> jsonb_build_array(jsonb_build_object('series', ${series}.code))`,
  description: 'The clauses of contracts that follow it.',
});

/** Everything that a contract's prices of any day follow from, as the viewer may see it, in one JSON value. */
const pricing: Gathered = {
  name: 'pricing',
  sql: (contract, { today, rows }) => {
    const ofThis = (alias: string) => `${alias}.contract_id = ${contract}.id`;
    const followed = `select x->>'series' from ${rows(contractIndexClauses)} f, jsonb_array_elements(f.basket) x where ${ofThis('f')}`;
    return `json_build_object(
      'today', ${today()},
      'lines', (select coalesce(json_agg(json_build_object(
          'id', '${contractPriceLines.idPrefix}_' || l.id, 'item', l.item, 'quantity', l.quantity::text,
          'unitPrice', l.unit_price::text, 'billingPeriod', l.billing_period, 'validFrom', l.first_day, 'validTo', l.last_day
        ) order by l.item, l.first_day, l.id), '[]') from ${rows(contractPriceLines)} l where ${ofThis('l')}),
      'clauses', (select coalesce(json_agg(json_build_object(
          'id', '${contractIndexClauses.idPrefix}_' || i.id, 'name', i.name, 'items', i.items, 'firstDay', i.first_day,
          'lastDay', i.last_day, 'basket', i.basket, 'baseMonth', i.base_month, 'status', i.status, 'share', i.share::text,
          'cap', i.cap::text, 'floor', i.floor::text, 'limitBasis', i.limit_basis, 'trigger', i.trigger::text,
          'firstAdjustment', i.first_adjustment, 'everyMonths', i.every_months, 'lagMonths', i.lag_months
        ) order by i.id), '[]') from ${rows(contractIndexClauses)} i where ${ofThis('i')}),
      'series', (select coalesce(json_agg(json_build_object(
          'code', s.code, 'frequency', s.frequency,
          'values', (select coalesce(json_agg(json_build_object('month', v.month, 'value', v.value::text, 'status', v.status)), '[]')
            from ${rows(priceIndexValues)} v where v.series_id = s.id)
        )), '[]') from ${rows(priceIndexSeries)} s where s.code in (${followed})))`;
  },
};

addComputed(contracts, { computed: { priceOn: [pricing], priceForecast: [pricing] } });
