import { moneyFrom, type Money } from '../../values/money.ts';
import { decimalOrNull } from '../../values/decimal.ts';
import { isLocalDate, type LocalDate } from '../../values/local-date.ts';
import { isYearMonth, type YearMonth } from '../../values/year-month.ts';
import { exact } from '../../values/exact.ts';
import { FileProblem } from '../problem.ts';
import { decodeText, type SieEncoding } from './code-page.ts';
import type { SieLine } from './sie-lines.ts';

/** Dimension and code: what of the organisation a row belongs to. 1 is the cost centre and 6 the project. */
export type SieObjects = ReadonlyMap<number, string>;

/** Braces of a list; or a text in quotation marks, in which \" is a quotation mark; or a word. */
const FIELD = /\s*(?:([{}])|"((?:\\"|[^"])*)"|([^\s"{}]+))/y;

/** A line of a SIE file: the post's name and its fields, each a text or, in braces, a list of texts. */
export class SiePost {
  readonly name: string;
  readonly line: number;
  /** What the checksum is of: name and fields without what stands between and around them, as bytes. Nothing of a brace. */
  readonly content: string;
  readonly #fields: readonly (string | readonly string[])[];

  /** @throws FileProblem sie.brokenLine. */
  constructor({ line, bytes }: SieLine, encoding: SieEncoding) {
    const [name = '', ...fields] = fieldsOf(bytes, line);
    this.line = line;
    this.name = String(name).toUpperCase();
    this.content = name === '{' || name === '}' ? '' : [name, ...fields].flat().join('');
    this.#fields = fields.map((field) =>
      typeof field === 'string' ? decodeText(field, encoding) : field.map((each) => decodeText(each, encoding)),
    );
  }

  /** A field that may be missing, from 0; '' when it is. */
  text(index: number): string {
    const field = this.#fields[index];
    return typeof field === 'string' ? field : '';
  }

  required(index: number, field: string): string {
    const text = this.text(index);
    if (text === '') throw new FileProblem('sie.missingField', { line: this.line, post: this.name, field });
    return text;
  }

  number(index: number, field: string): number {
    const text = this.required(index, field);
    return /^-?\d{1,9}$/.test(text) ? Number(text) : this.wrong(text, field);
  }

  /** With a decimal point and whole öre. */
  amount(index: number, field: string): Money {
    const text = this.required(index, field);
    const decimal = decimalOrNull(text.replace(/^(-?)0+(?=\d)/, '$1'));
    const fits = decimal !== null && exact(decimal).decimalPlaces() <= 2 && exact(decimal).abs().lt(1e16);
    return fits ? moneyFrom(decimal) : this.wrong(text, field);
  }

  /** Written YYYYMMDD. */
  day(index: number, field: string): LocalDate {
    const text = this.required(index, field);
    const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    return isLocalDate(day) ? day : this.wrong(text, field);
  }

  /** Written YYYYMM. */
  month(index: number, field: string): YearMonth {
    const text = this.required(index, field);
    const month = `${text.slice(0, 4)}-${text.slice(4)}`;
    return isYearMonth(month) ? month : this.wrong(text, field);
  }

  /** Whether a field is a list; some programs leave out an empty one. */
  isList(index: number): boolean {
    return typeof this.#fields[index] === 'object';
  }

  objects(index: number): SieObjects {
    const field = this.#fields[index];
    const items = typeof field === 'object' ? field : [];
    if (items.length % 2 > 0) this.wrong(items.join(' '), 'objektlista');
    const dimensions = items.filter((_, place) => place % 2 === 0);
    return new Map(dimensions.map((dimension, place) => [Number(dimension), items[place * 2 + 1] ?? '']));
  }

  wrong(text: string, field: string): never {
    throw new FileProblem('sie.wrongField', { line: this.line, post: this.name, field, text: text.slice(0, 60) });
  }
}

function fieldsOf(bytes: string, line: number): (string | string[])[] {
  const fields: (string | string[])[] = [];
  let list: string[] | null = null;
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < bytes.length) {
    const [found, brace, quoted, word] = FIELD.exec(bytes) ?? [];
    if (found === undefined) throw new FileProblem('sie.brokenLine', { line });
    if (fields.length === 0 && brace !== undefined) return [brace];
    if (brace === '{' && list === null) list = [];
    else if (brace === '}' && list !== null) {
      fields.push(list);
      list = null;
    } else if (brace !== undefined) throw new FileProblem('sie.brokenLine', { line });
    else (list ?? fields).push(quoted?.replaceAll('\\"', '"') ?? word ?? '');
  }
  if (list !== null) throw new FileProblem('sie.brokenLine', { line });
  return fields;
}
