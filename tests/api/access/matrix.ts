import type { Asker } from './region.ts';

/** What was found of each cell of the matrix: who asks for which record by which way, and what had to come. */
export class Matrix {
  cells = 0;
  readonly wrong: string[] = [];

  check(asker: Asker, way: string, about: string, got: unknown, expected: unknown): void {
    this.cells += 1;
    if (got !== expected)
      this.wrong.push(`${asker.name}, ${way}, ${about}: ${String(got)} instead of ${String(expected)}`);
  }
}
