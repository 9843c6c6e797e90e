/** What a spreadsheet calls a cell: column 3 of line 12 is C12, column 27 is AA. Both count from 1. */
export function cellName(column: number, line: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${line}`;
}

/** The inverse of `cellName`; null for what names no cell of a sheet (XFD1048576 is the last). */
export function cellPlace(name: string): { column: number; line: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const line = Number(digits);
  return column >= 1 && column <= 16_384 && line <= 1_048_576 ? { column, line } : null;
}
