import type { ImportKind, Preset } from '../mapping.ts';

/** One kind of file that another tool writes: which headers it has, and what they are here. */
export interface PresetTable {
  preset: Preset;
  kind: ImportKind;
  /** Headers that know the tool: all of one of these are there. */
  knownBy: readonly (readonly string[])[];
  /**
   * What becomes of each header: a column's field, several, or null for what is not imported. A header that is there
   * twice counts where it is last. Attributes are set where the row's category has them.
   */
  columns: Readonly<Record<string, string | readonly string[] | null>>;
  /** Fields that are the same for all rows. */
  fixed?: Readonly<Record<string, string>>;
  /** What the tool's words mean, by field, beyond what they mean in every file. Words that are not clear are left out. */
  meanings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
