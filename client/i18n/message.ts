/** Part of a text: words, the number that a plural is chosen by, or an argument in one of its forms. */
type Part =
  | string
  | typeof COUNT
  | { readonly name: string; readonly form: 'plain' }
  | { readonly name: string; readonly form: 'number' }
  | { readonly name: string; readonly form: 'plural' | 'select'; readonly cases: ReadonlyMap<string, Message> };

/** A text as it is read once, to be written out many times. */
export type Message = readonly Part[];
export type MessageValues = Readonly<Record<string, string | number>>;

const COUNT = Symbol('#');

/**
 * Reads a text: words with `{name}`, `{name, number}`, `{name, plural, one {# row} other {# rows}}` and
 * `{name, select, true {…} other {…}}`, which is what the texts use of ICU MessageFormat. A test holds this to be written as
 * ICU's own reader has it; that one weighs more than all the texts of a page.
 */
export function readMessage(text: string): Message {
  let at = 0;
  const taken = (pattern: RegExp): string => {
    const found = new RegExp(pattern, 'y');
    found.lastIndex = at;
    const part = found.exec(text)?.[0] ?? '';
    at += part.length;
    return part;
  };
  const expect = (sign: string) => {
    if (taken(/[{}]/) !== sign) throw new Error(`“${text}”: ${sign} was expected at ${at}.`);
  };

  const parts = (counted: boolean): Part[] => {
    const found: Part[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') found.push(argument(counted));
      else if (counted && taken(/#/)) found.push(COUNT);
      else found.push(taken(counted ? /[^{}#]+/ : /[^{}]+/));
    }
    return found;
  };
  const argument = (counted: boolean): Part => {
    expect('{');
    const name = taken(/\w+/);
    const form = taken(/, *\w+/).replace(/, */, '') || 'plain';
    if (form === 'plain' || form === 'number') {
      expect('}');
      return { name, form };
    }
    if (form !== 'plural' && form !== 'select') throw new Error(`“${text}”: there is no form ${form}.`);
    taken(/,/);
    const cases = new Map<string, Message>();
    for (let key = caseName(); key !== ''; key = caseName()) {
      expect('{');
      cases.set(key, parts(counted || form === 'plural'));
      expect('}');
    }
    expect('}');
    if (!cases.has('other')) throw new Error(`“${text}”: ${name} has no case “other”.`);
    return { name, form, cases };
  };
  const caseName = () => taken(/ *=?\w* */).trim();
  return parts(false);
}

/** How a language writes numbers and which of its plurals they take. */
export interface NumberWords {
  readonly numbers: Intl.NumberFormat;
  readonly plurals: Intl.PluralRules;
}

/** Writes a text out with values in it; what has none is left empty. */
export function writeMessage(message: Message, values: MessageValues, words: NumberWords, count = 0): string {
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === COUNT) return words.numbers.format(count);
      const value = values[part.name] ?? '';
      if (part.form === 'plain') return String(value);
      if (part.form === 'number') return words.numbers.format(Number(value));
      const cases = part.form === 'plural' ? [`=${value}`, words.plurals.select(Number(value))] : [String(value)];
      const chosen = [...cases, 'other'].map((each) => part.cases.get(each)).find((each) => each !== undefined);
      return writeMessage(chosen ?? [], values, words, part.form === 'plural' ? Number(value) : count);
    })
    .join('');
}
