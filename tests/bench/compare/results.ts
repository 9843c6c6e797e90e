import type { Measured } from './measure.ts';
import type { Options } from './options.ts';

/** Seconds that an import of rows takes, and a bare COPY of them into an equal table with its indexes and keys. */
export interface ImportFigures {
  readonly rows: number;
  readonly importSeconds: number;
  readonly copySeconds: number;
  readonly validationSeconds: number;
}

/** All of a run: what results.json holds, and the tables are made from. */
export interface Results {
  readonly day: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly pace: Pick<Options, 'rounds' | 'seconds' | 'connections'>;
  readonly measured: readonly Measured[];
  readonly import: ImportFigures | null;
}
