import type { ExchangeColumn, FileKind, ReferenceTo } from '../exchange-kind.ts';
import { columnOfField } from './kind-columns.ts';
import type { MappedColumn } from './mapping.ts';
import { textReader, type ReadText } from './read-value.ts';
import { Reference, type AttributeText, type CellProblem, type RowReading, type Value } from './row-reading.ts';

/** One mapped column, ready for reading. */
interface Step {
  mapped: MappedColumn;
  column: ExchangeColumn;
  sets: string;
  /** Null for a column whose text is part of a reference. */
  read: ReadText | null;
}

/** The columns that set one reference, first those that the reference is looked up by. */
interface ReferenceSteps {
  to: ReferenceTo;
  steps: readonly (Step & { as: readonly string[] })[];
  known: Map<string, Reference>;
}

/** How many different texts of a column are remembered with what they are. */
const MOST_REMEMBERED = 10_000;

/**
 * Makes the reader of a file's rows. A row's cells become values of the input that createX and updateX take, references
 * as `Reference`. An empty cell clears its field, unless its column says that it keeps it.
 */
export function rowReader(kind: FileKind, mapping: readonly MappedColumn[]): (cells: readonly string[]) => RowReading {
  const columns = mapping.filter(({ position }) => position !== null);
  const fromCells = stepsReader(kind, columns);
  const fixed = mapping
    .filter(({ position }) => position === null)
    .map((column, index) => ({ ...column, position: index }));
  const { values: defaults, problems } = stepsReader(kind, fixed)(fixed.map(({ text }) => text ?? ''));
  const ofAll = problems.map((each) => ({ ...each, position: null }));
  return (cells) => {
    const { values, problems: own } = fromCells(cells);
    return { values, defaults, problems: ofAll.length ? [...ofAll, ...own] : own };
  };
}

function stepsReader(
  kind: FileKind,
  mapping: readonly MappedColumn[],
): (cells: readonly string[]) => Omit<RowReading, 'defaults'> {
  const steps = mapping.flatMap((mapped) => stepOf(kind, mapped));
  const scalars = steps.filter(({ column }) => column.value.type !== 'reference' && column.sets !== 'attributes');
  const attributes = steps.filter(({ sets }) => sets === 'attributes');
  const references = referencesOf(steps);
  return (cells) => {
    const values: Record<string, Value> = {};
    const problems: CellProblem[] = [];
    for (const step of scalars) setValue(step, cells, values, problems);
    for (const [sets, reference] of references) setReference(sets, reference, cells, values, problems);
    if (attributes.length) values.attributes = attributeTexts(attributes, cells, values, problems);
    return { values, problems };
  };
}

function stepOf(kind: FileKind, mapped: MappedColumn): Step[] {
  const column = columnOfField(kind, mapped.field);
  if (column.sets === null) return [];
  return [{ mapped, column, sets: column.sets, read: readerOf(column, mapped) }];
}

function readerOf({ value }: ExchangeColumn, mapped: MappedColumn): ReadText | null {
  if (value.type === 'reference') return null;
  const read = textReader(value, mapped);
  return value.type === 'text' ? read : remembering(read);
}

/** The same text of a column is the same value on every row. */
function remembering(read: ReadText): ReadText {
  const known = new Map<string, ReturnType<ReadText>>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

function referencesOf(steps: readonly Step[]): [string, ReferenceSteps][] {
  const bySets = Map.groupBy(
    steps.flatMap((step) => {
      const { value } = step.column;
      return value.type === 'reference' ? [{ ...step, as: value.as, to: value.to }] : [];
    }),
    ({ sets }) => sets,
  );
  return [...bySets].flatMap(([sets, own]) => {
    const to = own[0]?.to;
    return to ? [[sets, { to, steps: own, known: new Map() }] satisfies [string, ReferenceSteps]] : [];
  });
}

/** What an export has put an apostrophe in front of, because a spreadsheet would run it as a formula. */
const GUARDED = /^'+[=+\-@\t\r]/;

function textAt(cells: readonly string[], { mapped }: Step): string {
  const text = cells[mapped.position ?? 0]?.trim() ?? '';
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}

function setValue(step: Step, cells: readonly string[], values: Record<string, Value>, problems: CellProblem[]): void {
  const text = textAt(cells, step);
  const value = text && step.read ? step.read(text) : null;
  if (value === null) setEmpty(step, values, problems);
  else if (typeof value === 'object') problems.push(problem(step, value));
  else values[step.sets] = value;
}

function setEmpty(step: Step, values: Record<string, Value>, problems: CellProblem[]): void {
  if (step.column.required) problems.push(problem(step, { key: 'error.required', values: {} }));
  else if (!step.column.emptyKeeps) values[step.sets] = null;
}

function problem({ mapped }: Step, fault: Pick<CellProblem, 'key' | 'values'>): CellProblem {
  return { position: mapped.position, field: mapped.field, key: fault.key, values: fault.values };
}

function setReference(
  sets: string,
  { to, steps, known }: ReferenceSteps,
  cells: readonly string[],
  values: Record<string, Value>,
  problems: CellProblem[],
): void {
  const texts = steps.map((step) => textAt(cells, step));
  const name = texts.join('\u0000');
  let reference = known.get(name);
  if (!reference) {
    const made = referenceOf(to, steps, texts);
    const [step] = steps;
    if (!made) return step && setEmpty(step, values, problems);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(name, made);
    reference = made;
  }
  values[sets] = reference;
}

/** The record that the texts of a row refer to, or null when they do not say enough. */
function referenceOf(to: ReferenceTo, steps: ReferenceSteps['steps'], written: readonly string[]): Reference | null {
  const texts: Record<string, string> = {};
  const readings = new Map<string, readonly string[]>();
  for (const [index, { as }] of steps.entries()) {
    const [property] = as;
    const text = written[index]?.normalize('NFC');
    if (!property || !text) continue;
    texts[property] = canonical(to, property, text);
    readings.set(property, as);
  }
  const by = to.by.find((properties) => properties.every((property) => property in texts));
  if (!by) return null;
  const [first = ''] = by;
  const others = by.length === 1 ? (readings.get(first) ?? []).slice(1) : [];
  const asItIs = Object.fromEntries(by.map((property) => [property, texts[property] ?? '']));
  const find = [asItIs, ...others.map((property) => ({ [property]: canonical(to, property, texts[first] ?? '') }))];
  return new Reference(to, find, texts);
}

function canonical(to: ReferenceTo, property: string, text: string): string {
  return to.canonical?.[property]?.(text) ?? text;
}

/** Attributes that the row's category does not have are left out where the mapping says so. */
function attributeTexts(
  steps: readonly Step[],
  cells: readonly string[],
  values: Readonly<Record<string, Value>>,
  problems: CellProblem[],
): AttributeText[] {
  const texts: AttributeText[] = [];
  for (const step of steps) {
    const { column, mapped } = step;
    if (mapped.whereItFits && column.fits && !column.fits(values)) continue;
    const text = textAt(cells, step);
    const value = text && step.read ? step.read(text) : null;
    const name = column.field.slice('attributes.'.length);
    if (typeof value === 'object' && value !== null) problems.push(problem(step, value));
    else texts.push({ name, value: value === null ? null : String(value) });
  }
  return texts;
}
