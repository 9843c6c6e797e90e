import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { keyOf } from '../../api/read/global-id.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { requireBetween, type Path } from './bounds.ts';
import { CarePrice } from './care-price.entity.ts';
import type { CarePriceKind } from './care-price-kind.ts';
import type { TravelMode, TravelTariff as TariffOfRule } from './patient-travel.ts';
import { carePrices, travelTariffs } from './tariffs.record.ts';
import type { UsedPrice, UsedTariff } from './told-calculation.ts';
import { TravelTariff } from './travel-tariff.entity.ts';

/** Who calculates, and on which day. */
export interface Asking {
  readonly viewer: Viewer;
  readonly today: LocalDate;
}

/** A stored tariff as the rule takes it, with what is told of it where it was used. */
export type TariffRow = TariffOfRule & { readonly used: UsedTariff };

/** Tariffs of a region for these modes, of all days. */
export async function tariffsOf(
  em: EntityManager,
  { viewer }: Asking,
  region: string,
  modes: readonly TravelMode[],
): Promise<TariffRow[]> {
  requireReading(viewer, travelTariffs);
  const rows = await em.find(TravelTariff, { region: region.trim(), mode: { $in: [...modes] } });
  return rows.map(tariffRow);
}

/** A stored tariff as the rule takes it. */
export function tariffRow(stored: TravelTariff): TariffRow {
  const { region, mode, firstDay, lastDay, sekPerMil, ownCharge, ceiling, source, isVerified } = stored;
  const amounts = { sekPerMil: sekPerMil ?? null, ownCharge, ceiling };
  const used = { region, mode, firstDay, lastDay: lastDay ?? null, ...amounts, source, isVerified };
  return { mode, validFrom: firstDay, validTo: lastDay ?? null, ...amounts, source, used };
}

/** An amount, and the price that it is from where it is from the list. */
export interface Priced {
  readonly amount: Money;
  readonly prices: readonly UsedPrice[];
}

/** An amount that is given, or taken from the list of prices: what it is, and the price that it is from. */
export async function amountOrPrice(
  em: EntityManager,
  { viewer }: Asking,
  { amount, priceId }: { readonly amount: Money | null | undefined; readonly priceId: string | null | undefined },
  of: { readonly kind: CarePriceKind; readonly field: string; readonly least: number; readonly most: number },
  path: Path,
): Promise<Priced> {
  const field = [...path, of.field];
  if ((amount == null) === (priceId == null)) throw badInput('digitalVisits.amountOrPrice', field);
  requireBetween(amount, of.least, of.most, field);
  if (amount != null) return { amount, prices: [] };
  const priceField = [...path, 'priceId'];
  const key = keyOf(carePrices, priceId ?? '', priceField);
  requireReading(viewer, carePrices);
  const price = await em.findOne(CarePrice, key);
  if (!price) throw badInput('error.referenceMissing', priceField, { type: carePrices.name });
  if (price.kind !== of.kind) throw badInput('digitalVisits.priceKind', priceField);
  const { kind, profession, firstDay, lastDay, source, isVerified } = price;
  const used = { kind, profession, firstDay, lastDay: lastDay ?? null, amount: price.amount, source, isVerified };
  return { amount: price.amount, prices: [used] };
}

/** Tariffs and prices are common to the region: who reads none of them may not calculate by them either. */
function requireReading(viewer: Viewer, record: RecordDefinition): void {
  if (viewer.reach('READ', record.name).length === 0) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}
