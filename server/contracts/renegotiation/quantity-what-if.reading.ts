import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { keyOf } from '../../api/read/global-id.ts';
import type { Viewer } from '../../api/viewer.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import { assets } from '../../inventory/asset.record.ts';
import { parseDecimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Contract } from '../contract.entity.ts';
import { ContractPriceLine } from '../contract-price-line.entity.ts';
import { priceLineOf } from '../price-line-of.ts';
import { annualCost, isValidOn } from '../price-lines.ts';
import { contractPriceLines } from '../contract.record.ts';
import { requireOpenPrices } from './calculated-case.reading.ts';
import type { QuantityChangeInput, QuantityWhatIfType } from './calculations.type.ts';
import { quantityFaults, whatIf, type QuantityChange } from './quantity-change.ts';

const MOST_ASSETS = 1000;
const MOST_CHANGES = 100;

/** What a contract would cost in a year, as on a day, with other quantities or without some of its assets. */
export async function quantityWhatIf(
  em: EntityManager,
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  contract: Contract,
  inputs: readonly QuantityChangeInput[],
  on: LocalDate,
): Promise<QuantityWhatIfType> {
  const stored = await em.find(ContractPriceLine, { contract }, { orderBy: { item: 'asc', id: 'asc' } });
  await requireOpenPrices(
    em,
    asking,
    contractPriceLines,
    stored.map(({ id }) => id),
    contract,
  );
  const changes = await changesOf(em, asking.viewer, contract, inputs);
  const lines = stored.map(priceLineOf).filter((line) => line.billingPeriod !== 'ONCE' && isValidOn(line, on));
  const [fault] = quantityFaults(lines, changes, on);
  if (fault) {
    const key = `renegotiation.quantity.${fault.code}` satisfies MessageKey;
    throw ruleViolation(key, fault.code, {}, ['changes', ...fault.field]);
  }
  const { lines: changed, before, after, difference } = whatIf(lines, changes, on);
  return {
    annualBefore: before,
    annualAfter: after,
    difference,
    lines: lines.map((line, index) => {
      const now = changed[index] ?? line;
      return {
        item: line.item,
        billingPeriod: line.billingPeriod,
        quantityBefore: line.quantity,
        quantityAfter: now.quantity,
        annualBefore: annualCost([line], on),
        annualAfter: annualCost([now], on),
      };
    }),
  };
}

async function changesOf(
  em: EntityManager,
  viewer: Viewer,
  contract: Contract,
  inputs: readonly QuantityChangeInput[],
): Promise<QuantityChange[]> {
  if (inputs.length > MOST_CHANGES) throw badInput('error.tooManyItems', ['changes'], { limit: MOST_CHANGES });
  const asked = inputs.flatMap(({ dropAssetIds, change }, index) => {
    if (!dropAssetIds === (change === undefined || change === null)) {
      throw badInput('renegotiation.oneChange', ['changes', index, 'change']);
    }
    return (dropAssetIds ?? []).map((id, at) => {
      const path = ['changes', index, 'dropAssetIds', at];
      return { path, key: keyOf(assets, id, path) };
    });
  });
  if (asked.length > MOST_ASSETS) throw badInput('error.tooManyItems', ['changes'], { limit: MOST_ASSETS });
  const covered = await coveredAssets(
    em,
    viewer,
    contract,
    asked.map(({ key }) => key),
  );
  const missing = asked.find(({ key }) => !covered.has(key));
  if (missing) throw badInput('renegotiation.notCovered', missing.path);
  return inputs.map(({ item, change, dropAssetIds }) => ({
    item,
    change: change ?? parseDecimal(String(-new Set(dropAssetIds).size)),
  }));
}

/** Of these assets those that the viewer sees and the contract covers, whichever way. */
async function coveredAssets(
  em: EntityManager,
  viewer: Viewer,
  contract: Contract,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const seen = await keysWithinReach(em, viewer, assets, 'READ', keys);
  const rows = await em.execute<{ id: string }[]>(
    `select a.id from asset a where a.id = any(?::uuid[]) and exists (select from contract_coverage v
       where v.contract_id = ? and (v.asset_id = a.id or v.asset_model_id = a.model_id or v.site_id = a.site_id))`,
    [`{${[...seen].join()}}`, contract.id],
  );
  return new Set(rows.map(({ id }) => id));
}
