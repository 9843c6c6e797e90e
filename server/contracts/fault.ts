/** Something wrong in what was entered: the path of the field to mend, from the record down, and what is wrong with it. */
export interface Fault<Code extends string> {
  readonly field: readonly (string | number)[];
  readonly code: Code;
}
