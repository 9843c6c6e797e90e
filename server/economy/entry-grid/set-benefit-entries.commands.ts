import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { exact } from '../../values/exact.ts';
import { BenefitEntry } from '../benefits/benefit-entry.entity.ts';
import { benefitEntries } from '../benefits/benefit-entry.record.ts';
import { Benefit } from '../benefits/benefit.entity.ts';
import { MANUAL, requireFigure } from '../entry-fields.ts';
import type { BenefitCellInput, SetBenefitEntriesInput } from './entry-grid.input.ts';
import { cellPath, checkCount, checkOnce, referredByCells } from './referred-cells.commands.ts';
import { noneSet, type SetCounts } from './set-entries.ts';

/** Sets what was typed in of benefits, cell by cell: an entry of source MANUAL for each benefit, month and scenario. */
export async function setBenefitEntries(em: EntityManager, { cells }: SetBenefitEntriesInput): Promise<SetCounts> {
  requireWriteSome(viewerOf(em), benefitEntries);
  checkCount(cells);
  const benefits = await referredByCells(em, Benefit, cells, 'benefitId');
  checkOnce(
    cells.map(({ benefitId, month, scenario }) => [benefitId, month, scenario].join()),
    'month',
  );
  for (const [index, { benefitId, quantity }] of cells.entries()) {
    if (quantity == null) continue;
    if (benefits.get(benefitId)?.figureUnit == null)
      throw badInput('economy.benefit.noUnit', cellPath(index, 'quantity'));
    requireFigure(quantity, cellPath(index, 'quantity'));
  }

  const stored = await em.find(BenefitEntry, {
    source: MANUAL,
    benefit: { $in: [...benefits.values()] },
    month: { $in: [...new Set(cells.map(({ month }) => month))] },
  });
  const byCell = new Map(stored.map((entry) => [[entry.benefit.id, entry.month, entry.scenario].join(), entry]));
  const counts = noneSet();
  for (const cell of cells) {
    const benefit = benefits.get(cell.benefitId) as Benefit;
    const [amount, quantity] = [cell.amount ?? null, cell.quantity ?? null];
    const entry = byCell.get([benefit.id, cell.month, cell.scenario].join());
    const isEmpty = amount === null && quantity === null;
    if (!entry && !isEmpty) {
      const { month, scenario } = cell;
      em.create(BenefitEntry, { benefit, month, scenario, amount, quantity, source: MANUAL } as never);
      counts.created += 1;
    } else if (entry && isEmpty) {
      em.remove(entry);
      counts.removed += 1;
    } else if (entry && !isSame(entry, cell)) {
      Object.assign(entry, { amount, quantity });
      counts.changed += 1;
    } else counts.unchanged += 1;
  }
  return counts;
}

/** Whether an entry says what a cell says; the column has a quantity of 10 as 10.0000. */
function isSame(entry: BenefitEntry, { amount, quantity }: BenefitCellInput): boolean {
  const [stored, given] = [entry.quantity ?? null, quantity ?? null];
  const sameQuantity = stored === null || given === null ? stored === given : exact(stored).eq(exact(given));
  return sameQuantity && (entry.amount ?? null) === (amount ?? null);
}
