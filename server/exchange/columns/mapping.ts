/** The kinds of record that files bring and take. */
export type ImportKind =
  | 'ASSETS'
  | 'MODELS'
  | 'SITES'
  | 'UNITS'
  | 'SUPPLIERS'
  | 'INDEX_VALUES'
  | 'CONTRACTS'
  | 'PRICE_LINES'
  | 'COVERAGE'
  | 'SERVICES'
  | 'SERVICE_ADOPTION'
  | 'SERVICE_USAGE'
  | 'DEPENDENCIES'
  | 'COST_ENTRIES'
  | 'BENEFIT_ENTRIES'
  | 'UNIT_FIGURES'
  | 'INITIATIVES'
  | 'INITIATIVE_COSTS'
  | 'INITIATIVE_BENEFITS'
  | 'INITIATIVE_LINKS';

/** Other tools, and Hemtag itself, whose exports are known by their headers. */
export type Preset = 'HEMTAG' | 'SNIPE_IT' | 'NETBOX' | 'GLPI' | 'INTUNE' | 'LANSWEEPER';

/**
 * In which order days are written where it can be read in several ways: 24-01-31, 31/1/2024, 1/31/2024, or Excel's day
 * numbers. What starts with a four-digit year, or names the month, is read alike under all of them.
 */
export type DateFormat = 'YMD' | 'DMY' | 'MDY' | 'SERIAL';

export type DecimalMark = ',' | '.';

/** What a header says that amounts are counted in: 'Inköpspris (tkr)'. */
export type AmountUnit = 'kr' | 'tkr' | 'kkr' | 'mkr' | 'mnkr' | 'mdkr';

/**
 * What the user must decide before anything is imported: in which order the days are written, which of comma and point is
 * the decimal mark, whether amounts with another currency's sign are SEK, which of two columns counts.
 */
export type Question = 'DATE_ORDER' | 'DECIMAL_MARK' | 'CURRENCY' | 'FIELD';

/** One column of a file and what it is read as. Plain data: it is kept with the run, and as a saved mapping. */
export interface MappedColumn {
  /** Position in the file from 0; null for a text that all new records get, whatever their rows say. */
  position: number | null;
  text?: string;
  /** Name of the kind's column, `ExchangeColumn.field`. */
  field: string;
  dateFormat: DateFormat | null;
  decimalMark: DecimalMark | null;
  amountUnit?: AmountUnit | null;
  /** The user has said that amounts written with another currency's sign are in SEK. */
  takenAsSek?: boolean;
  /** What texts mean here, beyond what they mean everywhere: { 'Ready to Deploy': 'IN_STOCK' }. */
  meanings?: Readonly<Record<string, string>>;
  /** For an attribute: rows of categories that do not have it lose it, instead of being refused. */
  whereItFits?: boolean;
}

/** What a column of a file is to become, before its formats are known. What is not answered is taken from the column. */
export type ColumnChoice = Omit<MappedColumn, 'field' | 'dateFormat' | 'decimalMark' | 'amountUnit'> & {
  /** Null: it is not imported. */
  field: string | null;
  /** Answers to the column's question; without effect where the column itself tells. */
  dateFormat?: DateFormat | null;
  decimalMark?: DecimalMark | null;
};

/** A column of a file, or a text for all rows, with what it becomes. One that becomes two fields is here twice. */
export interface RecognisedColumn extends Omit<MappedColumn, 'field'> {
  /** As it is written in the file; empty for a text for all rows. */
  header: string;
  /** The first different texts below the header. */
  samples: readonly string[];
  field: string | null;
  question: Question | null;
}

/** What a file was recognised as. */
export interface Recognition {
  /** Null when the headers fit several kinds equally well, or none. */
  kind: ImportKind | null;
  /** Number of the header row in the file, as `TableRow.line` counts; 0 for a file without rows. */
  headerRow: number;
  preset: Preset | null;
  columns: readonly RecognisedColumn[];
}

/** The columns that are imported, as `rowReader` takes them. */
export function mappedColumns(columns: readonly RecognisedColumn[]): MappedColumn[] {
  return columns.flatMap(({ header: _header, samples: _samples, question: _question, field, ...rest }) =>
    field === null ? [] : [{ ...rest, field }],
  );
}
