import type { YearMonth } from '../../values/year-month.ts';

/** That one record stands on another, as a service on a contract or an asset on an asset, in the months given. */
export interface Dependency {
  readonly id: string;
  /** The record that stands on the other. */
  readonly dependent: string;
  /** What it stands on. */
  readonly dependsOn: string;
  readonly validFrom: YearMonth;
  /** The last month, null without end. */
  readonly validTo: YearMonth | null;
}

export function isValidIn({ validFrom, validTo }: Dependency, month: YearMonth): boolean {
  return validFrom <= month && (validTo === null || month <= validTo);
}

/**
 * The months in which dependencies begin, in order, none before `from`, which is always the first. Whatever is wrong
 * between dependencies that are valid in the same month from then on, is wrong in one of these.
 */
export function monthsToJudge(dependencies: readonly Dependency[], from: YearMonth): YearMonth[] {
  const starts = dependencies.map(({ validFrom }) => validFrom).filter((month) => month > from);
  return [from, ...new Set(starts.toSorted())];
}
