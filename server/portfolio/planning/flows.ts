import type { Benefit } from '../../economy/benefit-sums.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import { addEstimates, negateEstimate, ZERO_ESTIMATE, type Estimate } from './estimate.ts';
import { countedCertainty, type BenefitLine, type CostLine, type MonthEstimate } from './plan-line.ts';

/** A year of a plan, SEK. Net is benefit minus cost: at its least with the least benefit and the most cost. */
export interface YearFlow {
  readonly year: number;
  readonly cost: Estimate;
  readonly benefit: Estimate;
  readonly net: Estimate;
}

/** The first and last year in which lines have something; null for none. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function spanOf(costs: readonly CostLine[], benefits: readonly BenefitLine[]): Span | null {
  const years = [...costs, ...benefits].flatMap(({ months }) => months.map(({ month }) => yearOf(month)));
  if (years.length === 0) return null;
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return { first, last };
}

/** What the lines have in each year of the span, without gaps; none of no lines. */
export function yearFlows(
  costs: readonly CostLine[],
  benefits: readonly BenefitLine[],
  span = spanOf(costs, benefits),
): YearFlow[] {
  if (span === null) return [];
  const costOf = sumsBy(costs, yearOf);
  const benefitOf = sumsBy(benefits, yearOf);
  const { first, last } = span;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const cost = costOf.get(first + index) ?? ZERO_ESTIMATE;
    const benefit = benefitOf.get(first + index) ?? ZERO_ESTIMATE;
    return { year: first + index, cost, benefit, net: addEstimates(benefit, negateEstimate(cost)) };
  });
}

/** The net of each month that has something, in order. */
export function monthNets(costs: readonly CostLine[], benefits: readonly BenefitLine[]): MonthEstimate[] {
  const costOf = sumsBy(costs, (month) => month);
  const benefitOf = sumsBy(benefits, (month) => month);
  const months: YearMonth[] = [...new Set([...costOf.keys(), ...benefitOf.keys()])].toSorted();
  return months.map((month) => {
    const cost = negateEstimate(costOf.get(month) ?? ZERO_ESTIMATE);
    return { month, ...addEstimates(benefitOf.get(month) ?? ZERO_ESTIMATE, cost) };
  });
}

/** The sum of a line over all its months. */
export function lineTotal({ months }: { readonly months: readonly MonthEstimate[] }): Estimate {
  return months.reduce<Estimate>(addEstimates, ZERO_ESTIMATE);
}

/** Sums of lines by what a line is of: category, cost class, kind, certainty, beneficiary. In the order they first come. */
export function totalsBy<Line extends { readonly months: readonly MonthEstimate[] }, Key>(
  lines: readonly Line[],
  keyOf: (line: Line) => Key,
): Map<Key, Estimate> {
  const sums = new Map<Key, Estimate>();
  for (const line of lines) {
    const key = keyOf(line);
    sums.set(key, addEstimates(sums.get(key) ?? ZERO_ESTIMATE, lineTotal(line)));
  }
  return sums;
}

/** Lines as benefits of their likely amounts, with the certainty that they count as: what `benefitSums` takes. */
export function likelyBenefits(lines: readonly BenefitLine[]): Benefit[] {
  return lines.map((line) => ({
    kind: line.kind,
    certainty: countedCertainty(line),
    amount: lineTotal(line).likely,
  }));
}

function sumsBy<Key>(
  lines: readonly { readonly months: readonly MonthEstimate[] }[],
  keyOf: (month: YearMonth) => Key,
): Map<Key, Estimate> {
  const sums = new Map<Key, Estimate>();
  for (const each of lines.flatMap(({ months }) => months)) {
    const key = keyOf(each.month);
    sums.set(key, addEstimates(sums.get(key) ?? ZERO_ESTIMATE, each));
  }
  return sums;
}
