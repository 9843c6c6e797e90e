import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact, type Exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { Decimal } from '../../values/decimal.ts';

/** How a patient travels to a visit. */
export const TravelMode = enumOf('CAR', 'TAXI', 'PUBLIC_TRANSPORT', 'SPECIAL_VEHICLE');
export type TravelMode = EnumOf<typeof TravelMode>;

/** A region's tariff of patient travel (sjukresor) for the days from one to another, both included. SEK. */
export interface TravelTariff {
  readonly mode: TravelMode;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** What the region pays for a mil in the patient's own car; null where it pays the price of the trip. */
  readonly sekPerMil: Money | null;
  /** The patient's own charge (egenavgift) for one trip, at most what the trip costs. */
  readonly ownCharge: Money;
  /** The most that a patient is charged in twelve months (högkostnadsskydd). */
  readonly ceiling: Money;
  readonly source: string;
}

/** The tariff that applies on a day, of several the one that begins last; null when none is known. */
export function travelTariffOn<Tariff extends TravelTariff>(
  tariffs: readonly Tariff[],
  mode: TravelMode,
  on: LocalDate,
): Tariff | null {
  return tariffs
    .filter((row) => row.mode === mode && row.validFrom <= on && (row.validTo === null || on <= row.validTo))
    .reduce<Tariff | null>((last, row) => (last && last.validFrom >= row.validFrom ? last : row), null);
}

/** What one trip costs, and who pays it, unrounded SEK: `gross = ownCharge + regionPays`. */
export interface TripCost {
  readonly gross: Exact;
  readonly ownCharge: Exact;
  readonly regionPays: Exact;
}

/** A trip by a price of its own, such as a taxi's, or so many mil at the tariff's rate. */
export type TripLength = { readonly mil: Decimal } | { readonly price: Money };

/**
 * `region pays = max(0, mil × SEK per mil - own charge)`. The charge is no more than the trip costs, nor than what is left
 * up to the ceiling after what the patient has paid in these twelve months.
 * Null for a length in mil where the tariff has no rate for a mil.
 */
export function tripCost(tariff: TravelTariff, length: TripLength, paidBefore: Money): TripCost | null {
  const gross = grossOf(tariff, length);
  if (gross === null) return null;
  const left = exact(tariff.ceiling).minus(exact(paidBefore));
  const charge = smallest(smallest(exact(tariff.ownCharge), gross), left);
  const ownCharge = charge.isNegative() ? exact(0) : charge;
  return { gross, ownCharge, regionPays: gross.minus(ownCharge) };
}

function grossOf({ sekPerMil }: TravelTariff, length: TripLength): Exact | null {
  if ('price' in length) return exact(length.price);
  return sekPerMil && exact(length.mil).times(exact(sekPerMil));
}

function smallest(one: Exact, other: Exact): Exact {
  return one.lt(other) ? one : other;
}
