/** What a series is of a plan; each is always drawn in the same way: budget outlined, forecast hatched, actual solid. */
export type SeriesRole = 'actual' | 'forecast' | 'budget';

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly role?: SeriesRole;
}

export interface ChartCategory {
  readonly key: string;
  readonly label: string;
}

export interface ChartData {
  readonly kind: 'bar' | 'line';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly stacked?: boolean;
  /** Bars that lie, for long names. */
  readonly horizontal?: boolean;
}

export interface ChartPoint {
  readonly category: string;
  readonly series: string;
}
