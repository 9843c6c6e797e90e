import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import { CostEntry } from '../costs/cost-entry.entity.ts';
import { costEntries } from '../costs/cost-entry.record.ts';
import { MANUAL } from '../entry-fields.ts';
import type { SetCostEntriesInput } from './entry-grid.input.ts';
import { cellPath, checkCount, checkOnce, referredByCells } from './referred-cells.commands.ts';
import { noneSet, type SetCounts } from './set-entries.ts';

/**
 * Sets what was typed in of costs, cell by cell: an entry of source MANUAL without an account for each record, month,
 * scenario, class and category. Entries of other sources are left alone.
 */
export async function setCostEntries(em: EntityManager, { cells }: SetCostEntriesInput): Promise<SetCounts> {
  requireWriteSome(viewerOf(em), costEntries);
  checkCount(cells);
  const services = await referredByCells(em, EHealthService, cells, 'serviceId');
  const contracts = await referredByCells(em, Contract, cells, 'contractId');
  const assets = await referredByCells(em, Asset, cells, 'assetId');
  const categories = await referredByCells(em, CostCategory, cells, 'categoryId');
  const wanted = cells.map((cell, index) => {
    const { month, scenario, serviceId, contractId, assetId, categoryId } = cell;
    const named = [serviceId, contractId, assetId].filter(Boolean);
    if (named.length !== 1) throw badInput('economy.ofOne', cellPath(index, 'serviceId'));
    return {
      service: serviceId ? (services.get(serviceId) ?? null) : null,
      contract: contractId ? (contracts.get(contractId) ?? null) : null,
      asset: assetId ? (assets.get(assetId) ?? null) : null,
      month,
      scenario,
      costClass: cell.costClass ?? ('RUN' as const),
      category: categoryId ? (categories.get(categoryId) ?? null) : null,
      amount: cell.amount ?? null,
    };
  });
  checkOnce(wanted.map(keyOfCell), 'month');

  const stored = await em.find(CostEntry, {
    source: MANUAL,
    account: null,
    month: { $in: [...new Set(cells.map(({ month }) => month))] },
    $or: [
      { service: { $in: [...services.values()] } },
      { contract: { $in: [...contracts.values()] } },
      { asset: { $in: [...assets.values()] } },
    ],
  });
  const byCell = new Map(stored.map((entry) => [keyOfCell(entry), entry]));
  const counts = noneSet();
  for (const { amount, ...cell } of wanted) {
    const entry = byCell.get(keyOfCell(cell));
    if (!entry && amount !== null) {
      em.create(CostEntry, { ...cell, amount, source: MANUAL } as never);
      counts.created += 1;
    } else if (entry && amount === null) {
      em.remove(entry);
      counts.removed += 1;
    } else if (entry && amount !== null && entry.amount !== amount) {
      entry.amount = amount;
      counts.changed += 1;
    } else counts.unchanged += 1;
  }
  return counts;
}

type Cell = Pick<CostEntry, 'month' | 'scenario' | 'costClass'> & {
  readonly [Of in 'service' | 'contract' | 'asset' | 'category']?: { readonly id: string } | null;
};

const keyOfCell = ({ service, contract, asset, category, month, scenario, costClass }: Cell): string =>
  [(service ?? contract ?? asset)?.id, month, scenario, costClass, category?.id].join();
