import type { AssetCategory } from '../../../inventory/asset-category.ts';
import { addDays, addMonths, lastDayOfMonth, type LocalDate, partsOf } from '../../../values/local-date.ts';
import { nextWorkingDay, previousWorkingDay } from '../../../values/swedish-calendar.ts';
import type { Catalogue, CatalogueModel } from '../catalogue/catalogue.ts';
import { Random } from '../random.ts';
import { CATEGORIES } from './categories.ts';

/** A batch of one model, bought on one day. */
export interface Purchase {
  readonly day: LocalDate;
  readonly category: AssetCategory;
  readonly model: CatalogueModel;
  readonly quantity: number;
}

/** From January to December: little in the holidays, much when the year's investment money must be spent. */
const SEASON = [0.9, 0.9, 1.1, 1, 1.1, 0.9, 0.35, 0.6, 1.1, 1.2, 1.5, 1.3] as const;

/** Each year buys so much more than the year before. */
const GROWTH = 1.13;

/** A tender year buys so many times as much, the year after it half of that. */
const TENDER = 2.4;

/** How many a batch has on average, by what one costs: computers come by the pallet, scanners one by one. */
const BATCHES = [
  { below: 20_000, mean: 11, most: 60 },
  { below: 120_000, mean: 2, most: 8 },
  { below: Infinity, mean: 0.15, most: 2 },
] as const;

export interface Period {
  /** The first of a month. */
  readonly from: LocalDate;
  /** The day after the last on which something may have been bought. */
  readonly today: LocalDate;
}

/** What the region has bought of a category, day by day: so many in all, in waves, more of late than long ago. */
export function* purchasesOf(
  category: AssetCategory,
  count: number,
  { from, today }: Period,
  catalogue: Catalogue,
  seed: string,
): Generator<Purchase> {
  const random = new Random(`purchases ${category} ${seed}`);
  const months = monthsOf(from, today, CATEGORIES[category].tender);
  const sum = months.reduce((total, { weight }) => total + weight, 0);
  let weight = 0;
  let bought = 0;
  for (const month of months) {
    weight += month.weight;
    const upTo = Math.round((count * weight) / sum);
    const year = partsOf(month.first).year;
    const purchases: Purchase[] = [];
    while (bought < upTo) {
      const model = catalogue.pick(category, year, random);
      const quantity = Math.min(upTo - bought, batch(model.fact.price, random));
      purchases.push({ day: workingDay(month.first, month.last, random), category, model, quantity });
      bought += quantity;
    }
    yield* purchases.toSorted(byDay);
  }
}

interface Month {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly weight: number;
}

function monthsOf(from: LocalDate, today: LocalDate, tender: number): Month[] {
  const months: Month[] = [];
  const yesterday = addDays(today, -1);
  for (let index = 0; ; index += 1) {
    const first = addMonths(from, index);
    if (first > yesterday) return months;
    const { year, month } = partsOf(first);
    const end = lastDayOfMonth(first);
    const last = end < yesterday ? end : yesterday;
    const sinceTender = (((year - tender) % 4) + 4) % 4;
    const wave = [TENDER, TENDER / 2, 1, 1][sinceTender] ?? 1;
    const part = partsOf(last).day / partsOf(end).day;
    months.push({ first, last, weight: GROWTH ** (index / 12) * wave * (SEASON[month - 1] ?? 1) * part });
  }
}

function batch(price: number, random: Random): number {
  const size = BATCHES.find(({ below }) => price < below) ?? BATCHES[2];
  return Math.min(size.most, 1 + Math.floor(-Math.log(1 - random.fraction()) * size.mean));
}

/** A working day between two of a month, if there is one. */
function workingDay(first: LocalDate, last: LocalDate, random: Random): LocalDate {
  const day = addDays(first, random.integer(0, partsOf(last).day - 1));
  const before = previousWorkingDay(day);
  if (before >= first) return before;
  const after = nextWorkingDay(day);
  return after <= last ? after : day;
}

function byDay(a: Purchase, b: Purchase): number {
  return Number(a.day > b.day) - Number(a.day < b.day);
}

/** Several lists in the order of their days as one in that order, without holding any of them. */
export function* mergedByDay<Dated extends { readonly day: LocalDate }>(
  lists: readonly Iterator<Dated>[],
): Generator<Dated> {
  const heads = lists.map((list) => ({ list, head: list.next() }));
  while (true) {
    let earliest: (typeof heads)[number] | undefined;
    for (const each of heads) {
      if (each.head.done) continue;
      if (!earliest || each.head.value.day < earliest.head.value.day) earliest = each;
    }
    if (!earliest || earliest.head.done) return;
    yield earliest.head.value;
    earliest.head = earliest.list.next();
  }
}
