import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { keyOf } from '../../api/read/global-id.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { parsePercent, type Percent } from '../../values/rate.ts';
import type { Contract } from '../contract.entity.ts';
import { isSecret } from './case-stage.ts';
import { requireBetween } from './renegotiation-case.commands.ts';
import { RenegotiationCase } from './renegotiation.entities.ts';
import { renegotiationCases } from './renegotiation.record.ts';
import type { Horizon } from './total-cost.ts';

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

/** Runs a calculation over what the transaction sees at one instant. */
export function calculate<T>({ em }: RequestContext, work: (em: EntityManager) => Promise<T>): Promise<T> {
  return em.fork().transactional(work);
}

/**
 * The case that a calculation is about, with its contract and agreed offer.
 * @throws DomainError NOT_FOUND when there is none that the viewer may see; FORBIDDEN when its prices are secret to them
 */
export async function calculatedCase(em: EntityManager, asking: Asking, id: string): Promise<RenegotiationCase> {
  const key = await visibleKey(em, asking, renegotiationCases, id, 'id');
  const found = await em.findOneOrFail(RenegotiationCase, key, { populate: ['contract', 'agreedOffer'] });
  if (!isSecret(found.stage)) await requireOpenPrices(em, asking, renegotiationCases, [key], found.contract);
  return found;
}

/** The key of a record that the viewer sees; otherwise it is answered as one that is not there. */
export async function visibleKey(
  em: EntityManager,
  { viewer }: Asking,
  record: RecordDefinition,
  id: string,
  field: string,
): Promise<string> {
  const key = keyOf(record, id, [field]);
  if ((await keysWithinReach(em, viewer, record, 'READ', [key])).has(key)) return key;
  throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field: [field] });
}

/** Refuses who would learn unit prices that are secret to them. */
export async function requireOpenPrices(
  em: EntityManager,
  { viewer, today }: Asking,
  record: RecordDefinition,
  keys: readonly string[],
  { pricesSecretUntil }: Contract,
): Promise<void> {
  if (!pricesSecretUntil || pricesSecretUntil < today) return;
  if ((await keysWithinReach(em, viewer, record, 'SECRET', keys)).size === keys.length) return;
  throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}

/** What a comparison assumes; a case has its own where nothing is said. */
export interface Assumptions {
  start?: LocalDate | null;
  horizonMonths?: number | null;
  yearlyPriceChange?: Percent | null;
  discountRate?: Percent | null;
}

/** The horizon of a case's calculations, from the day that its prices are to apply or today. */
export function horizonOf(found: RenegotiationCase, said: Assumptions, today: LocalDate): Horizon {
  const months = said.horizonMonths ?? found.horizonMonths;
  if (months < 1 || months > 240) throw badInput('renegotiation.between', ['horizonMonths'], { least: 1, most: 240 });
  requireBetween(said.yearlyPriceChange, -50, 50, 'yearlyPriceChange');
  requireBetween(said.discountRate, 0, 50, 'discountRate');
  return {
    start: said.start ?? found.effectiveFrom ?? today,
    months,
    yearlyPriceChange: said.yearlyPriceChange ?? parsePercent(found.yearlyPriceChange),
    discountRate: said.discountRate ?? parsePercent(found.discountRate),
  };
}
