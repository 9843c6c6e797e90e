import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { yearMonthOf, yearOf } from '../../values/year-month.ts';
import { visibleKey } from './calculated-case.reading.ts';
import type { RealisedSavingType } from './calculations.type.ts';
import { ContractCost } from './contract-cost.entity.ts';
import { realisedSaving } from './realised-saving.ts';
import { RenegotiationCase } from './renegotiation.entities.ts';
import { renegotiationCases } from './renegotiation.record.ts';
import { savingInYear } from './saving-plan.ts';

/** A case's saving followed up by what its contract really cost; null before it is signed. What it tells of is no secret. */
export async function savingOf(
  em: EntityManager,
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  id: string,
): Promise<RealisedSavingType | null> {
  const key = await visibleKey(em, asking, renegotiationCases, id, 'id');
  const { contract, savingMonths, savingFullYear, baselineAnnual } = await em.findOneOrFail(RenegotiationCase, key);
  if (!savingMonths || !savingFullYear || !baselineAnnual) return null;
  const costs = await em.find(ContractCost, { contract });
  return {
    ...realisedSaving(savingMonths, baselineAnnual, costs),
    fullYear: savingFullYear,
    thisYear: savingInYear({ fullYear: savingFullYear, months: savingMonths }, yearOf(yearMonthOf(asking.today))),
  };
}
