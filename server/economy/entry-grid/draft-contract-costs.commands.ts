import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { referredTo } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { ContractPriceLine } from '../../contracts/contract-price-line.entity.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { priceLineOf } from '../../contracts/price-line-of.ts';
import { monthlyCosts } from '../../contracts/price-lines.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { isZeroMoney } from '../../values/money.ts';
import { monthRange } from '../../values/year-month.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import { CostEntry } from '../costs/cost-entry.entity.ts';
import { costEntries } from '../costs/cost-entry.record.ts';
import { periodOf } from '../../services/period.input.ts';
import type { DraftContractCostsInput } from './entry-grid.input.ts';
import { noneSet, type SetCounts } from './set-entries.ts';

/** The source of what is worked out from a contract's price lines. */
const PRICE_LINES = 'PRICE_LINES';

/**
 * Sets a contract's budget or forecast of a period to what its price lines cost month by month, at the agreed prices. What was
 * drafted before for these months is replaced, so that it can be done again when prices have changed.
 */
export async function draftContractCosts(
  em: EntityManager,
  { contractId, period, scenario, categoryId }: DraftContractCostsInput,
  today: LocalDate,
): Promise<SetCounts> {
  requireWriteSome(viewerOf(em), costEntries);
  if (scenario === 'ACTUAL') throw badInput('economy.draft.actual', ['input', 'scenario']);
  const { first, last } = periodOf(period, today, ['input', 'period']);
  const contract = await referredTo(em, Contract, contractId, ['input', 'contractId']);
  const category = categoryId ? await referredTo(em, CostCategory, categoryId, ['input', 'categoryId']) : null;
  const lines = await em.find(ContractPriceLine, { contract });
  const costs = monthlyCosts(lines.map(priceLineOf), first, last);
  const drafted = await em.find(CostEntry, {
    contract,
    scenario,
    source: PRICE_LINES,
    month: { $gte: first, $lte: last },
  });
  const byMonth = Map.groupBy(drafted, ({ month }) => month);
  const counts = noneSet();
  for (const [index, month] of monthRange(first, last).entries()) {
    const amount = costs[index]!;
    const [entry, ...others] = byMonth.get(month) ?? [];
    const superfluous = entry && isZeroMoney(amount) ? [entry, ...others] : others;
    for (const each of superfluous) em.remove(each);
    counts.removed += superfluous.length;
    if (isZeroMoney(amount)) continue;
    if (!entry) {
      em.create(CostEntry, {
        contract,
        month,
        scenario,
        costClass: 'RUN',
        category,
        amount,
        source: PRICE_LINES,
      } as never);
      counts.created += 1;
    } else if (entry.amount === amount && (entry.category?.id ?? null) === (category?.id ?? null))
      counts.unchanged += 1;
    else {
      Object.assign(entry, { amount, category });
      counts.changed += 1;
    }
  }
  return counts;
}
