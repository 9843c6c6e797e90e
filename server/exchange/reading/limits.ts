/**
 * What a file may hold. Each limit lies well above what an inventory needs and keeps a hostile file from filling memory;
 * what exceeds one gets an error that names it. Bytes and characters as they are in the file, or unpacked where it says so.
 */

/** The whole file, as it was uploaded: 512 MiB. */
export const MAX_FILE_BYTES = 512 * 2 ** 20;

/** Rows that hold something: as many as a sheet of Excel has. */
export const MAX_ROWS = 1_048_576;

/** Columns that hold something. */
export const MAX_COLUMNS = 1_000;

/** Characters of one row of CSV, with its quoted line breaks. */
export const MAX_ROW_CHARACTERS = 1_000_000;

/** Characters of one cell: as many as a cell of Excel has. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Parts of a workbook: sheets, pictures and what describes them. */
export const MAX_ZIP_PARTS = 5_000;

/** Characters of the name of a part. */
export const MAX_PART_NAME = 500;

/** All parts of a workbook together, unpacked: 2 GiB. */
export const MAX_UNPACKED_BYTES = 2 * 2 ** 30;

/** How many times larger a part may become by unpacking; sheets of equal rows reach about 50. Apache POI refuses from 100. */
export const MAX_INFLATION = 200;

/** Parts up to this size, unpacked, may inflate more: 1 MiB. */
export const INFLATION_GRACE_BYTES = 2 ** 20;

/** Characters of XML between the ends of two tags: 1 MiB. */
export const MAX_XML_UNBROKEN = 2 ** 20;

/** Elements of XML within each other. */
export const MAX_XML_DEPTH = 100;

/** Sheets of a workbook. */
export const MAX_SHEETS = 1_000;

/** Number formats of cells: Excel's own limit is 65 490. */
export const MAX_CELL_FORMATS = 65_490;

/** Different texts of a workbook. */
export const MAX_SHARED_STRINGS = 5_000_000;

/** Bytes of a workbook's texts that are kept in memory; the rest lies in a file beside it: 16 MiB. */
export const SHARED_STRING_BYTES_IN_MEMORY = 16 * 2 ** 20;

/** Merged areas of a sheet. */
export const MAX_MERGED_AREAS = 10_000;
