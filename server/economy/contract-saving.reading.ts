import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../api/context.ts';
import { visibleKey } from '../contracts/renegotiation/calculated-case.reading.ts';
import type { RealisedSavingType } from '../contracts/renegotiation/calculations.type.ts';
import { realisedSaving } from '../contracts/renegotiation/realised-saving.ts';
import { RenegotiationCase } from '../contracts/renegotiation/renegotiation.entities.ts';
import { renegotiationCases } from '../contracts/renegotiation/renegotiation.record.ts';
import { savingInYear } from '../contracts/renegotiation/saving-plan.ts';
import { yearMonthOf, yearOf } from '../values/year-month.ts';
import { CostEntry } from './costs/cost-entry.entity.ts';

/** A case's saving followed up by what its contract really cost; null before it is signed. What it tells of is no secret. */
export async function savingOf(
  em: EntityManager,
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  id: string,
): Promise<RealisedSavingType | null> {
  const key = await visibleKey(em, asking, renegotiationCases, id, 'id');
  const { contract, savingMonths, savingFullYear, baselineAnnual } = await em.findOneOrFail(RenegotiationCase, key);
  if (!savingMonths || !savingFullYear || !baselineAnnual) return null;
  // What a change costs is no part of what the contract costs to run.
  const costs = await em.find(CostEntry, { contract, scenario: 'ACTUAL', costClass: 'RUN' });
  return {
    ...realisedSaving(savingMonths, baselineAnnual, costs),
    fullYear: savingFullYear,
    thisYear: savingInYear({ fullYear: savingFullYear, months: savingMonths }, yearOf(yearMonthOf(asking.today))),
  };
}
