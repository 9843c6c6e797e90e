import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../format/formats.ts';
import type { RecordSearch } from '../record/record-option.ts';
import { valueCount, type Filter, type FilterKind, type FilterOperator } from './list-state.ts';

/** A field that a list can be filtered by. */
export interface FilterField {
  readonly id: string;
  readonly label: string;
  readonly kind: FilterKind;
  /** What a choice can be. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Finds records for a field that refers to some. */
  readonly search?: RecordSearch;
  /** What a record is called whose id stands in the address; the id itself without it. */
  readonly nameOf?: (id: string) => string | undefined;
}

export function operatorWord(kind: FilterKind, operator: FilterOperator, t: Translate): string {
  if (kind === 'date' && operator === 'gte') return t('ui.operator.from');
  if (kind === 'date' && operator === 'lte') return t('ui.operator.until');
  return t(`ui.operator.${operator}`);
}

/** One value of a filter as people read it. */
export function valueWord(field: FilterField, value: string, t: Translate, formats: Formats): string {
  switch (field.kind) {
    case 'choice':
      return field.options?.find((option) => option.value === value)?.label ?? value;
    case 'record':
      return field.nameOf?.(value) ?? value;
    case 'yesNo':
      return t(value === 'true' ? 'ui.yes' : 'ui.no');
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? formats.day(value) : value;
    case 'money':
      return /^-?\d+(\.\d+)?$/.test(value) ? formats.money(value, { unit: 'kr' }) : value;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? formats.number(value) : value;
    case 'text':
      return value;
  }
}

/** What a filter says after its field's name: 'är I bruk, Avvecklas'. */
export function filterWords(field: FilterField, filter: Filter, t: Translate, formats: Formats): string {
  const operator = operatorWord(field.kind, filter.operator, t);
  if (valueCount(filter.operator) === 'none') return operator;
  return `${operator} ${filter.values.map((value) => valueWord(field, value, t, formats)).join(', ')}`;
}
