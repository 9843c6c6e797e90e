import type { Decimal } from '../../values/decimal.ts';
import { isMoney } from '../../values/money.ts';
import type { EnumName, ValueType } from '../exchange-kind.ts';
import type { CellFault } from '../problem.ts';
import { readDay } from './day-order.ts';
import { comparable } from './header.ts';
import type { MappedColumn } from './mapping.ts';
import { markUse, readNumber, withoutCurrency } from './number-text.ts';

/** What a text is in its column: the value of the input, null when it says nothing, or why it cannot be read. */
export type ReadText = (text: string) => string | number | boolean | null | CellFault;

type Formats = Pick<MappedColumn, 'dateFormat' | 'decimalMark' | 'amountUnit' | 'takenAsSek' | 'meanings'>;

/** How the texts of a column are read. The texts are trimmed and not empty. */
export function textReader(value: Exclude<ValueType, { type: 'reference' }>, formats: Formats): ReadText {
  switch (value.type) {
    case 'text':
      return value.canonical ?? ((text) => text);
    case 'enum':
      return enumValue(value.names, formats.meanings ?? {});
    case 'date':
      return (text) => (NO_DAY.test(text) ? null : (readDay(text, formats.dateFormat) ?? fault('value.noDay', text)));
    case 'money':
      return (text) => amount(text, formats);
    case 'decimal':
      return (text) => number(text, formats);
    case 'integer':
      return (text) => wholeNumber(text, formats);
    case 'months':
      return months;
    case 'boolean':
      return (text) => YES_OR_NO[comparable(text)] ?? fault('value.noYesOrNo', text);
  }
}

/** What databases write for a day that is not known. */
const NO_DAY = /^(?:0000-00-00|0001-01-01)(?:[ T].*)?$/;

const YES_OR_NO: Readonly<Record<string, boolean>> = Object.fromEntries([
  ...['ja', 'j', 'yes', 'y', 'true', 'sant', '1', 'x', 'pa', 'on'].map((word) => [word, true]),
  ...['nej', 'n', 'no', 'false', 'falskt', '0', 'av', 'off'].map((word) => [word, false]),
]);

function enumValue(names: Readonly<Record<string, EnumName>>, meanings: Readonly<Record<string, string>>): ReadText {
  const words = new Map<string, string>();
  for (const [name, { label, aliases = [] }] of Object.entries(names)) {
    for (const word of [...aliases, label.en, label.sv, name]) words.set(comparable(word), name);
  }
  for (const [word, name] of Object.entries(meanings)) words.set(comparable(word), name);
  return (text) => words.get(comparable(text)) ?? fault('value.unknownWord', text);
}

const SPAN =
  /^(?<count>\d+)\s*(?:m|mån|mån\.|månad|månader|mo|mos|month|months|mois|(?<years>å|år|y|yr|yrs|year|years|an|ans))?$/i;

function months(text: string): number | CellFault {
  const { count, years } = SPAN.exec(text.normalize('NFC'))?.groups ?? {};
  if (count === undefined) return fault('value.noMonths', text);
  return Number(count) * (years === undefined ? 1 : 12);
}

function amount(text: string, formats: Formats): string | CellFault {
  const { foreign } = withoutCurrency(text);
  if (foreign && !formats.takenAsSek) return fault('value.otherCurrency', text);
  const decimal = number(text, formats);
  if (typeof decimal !== 'string') return decimal;
  const [whole, decimals = ''] = decimal.split('.');
  const money = `${whole}.${decimals.padEnd(2, '0')}`;
  return isMoney(money) ? money : fault('value.noAmount', text);
}

function wholeNumber(text: string, formats: Formats): number | CellFault {
  const decimal = number(text, formats);
  if (typeof decimal !== 'string') return decimal;
  const whole = Number(decimal);
  return Number.isSafeInteger(whole) ? whole : fault('value.noWholeNumber', text);
}

function number(text: string, { decimalMark, amountUnit = null }: Formats): Decimal | CellFault {
  const { amount: written } = withoutCurrency(text);
  const decimal = readNumber(written, decimalMark, amountUnit);
  if (decimal !== null) return decimal;
  const use = markUse(written);
  return fault(use && 'open' in use && !decimalMark ? 'value.twoReadings' : 'value.noNumber', text);
}

function fault(key: CellFault['key'], text: string): CellFault {
  return { key, values: { text: text.length > 60 ? `${text.slice(0, 60)}…` : text } };
}
