import type { Filter, FilterKind } from '../ui/list/list-state.ts';
import { moneyInput } from './money-input.ts';

type Condition = Record<string, unknown>;

/** A field of a list's filters, as far as the API's condition goes. */
export interface Filterable {
  readonly id: string;
  readonly kind: FilterKind;
  /** The condition, where it is not one on the API's field of that name. */
  readonly condition?: ((filter: Filter) => Condition) | undefined;
}

/**
 * The API's condition for the filters of a list; null when there are none. All of them must hold. The first condition on
 * each field stands at the top, where the API finds it when it leaves a field's own conditions out of that field's counts.
 */
export function whereOf(filters: readonly Filter[], fields: readonly Filterable[]): Condition | null {
  const where: Condition = {};
  const more: Condition[] = [];
  for (const filter of filters) {
    const field = fields.find(({ id }) => id === filter.field);
    if (!field) continue;
    const condition = field.condition?.(filter) ?? conditionOf(filter, field);
    if (Object.keys(condition).some((key) => key in where)) more.push(condition);
    else Object.assign(where, condition);
  }
  if (Object.keys(where).length === 0) return null;
  return more.length > 0 ? { ...where, and: more } : where;
}

function conditionOf({ field, operator, values }: Filter, { kind }: Filterable): Condition {
  // A relation is compared by the other record's id.
  const compare = (operators: Condition) => ({ [field]: kind === 'record' ? { id: operators } : operators });
  switch (operator) {
    case 'in':
      return compare({ in: values });
    case 'notIn':
      return { not: compare({ in: values }) };
    case 'isNull':
      return compare({ isNull: true });
    case 'notNull':
      return compare({ isNull: false });
    default:
      return compare({ [operator]: valueOf(values[0] ?? '', kind) });
  }
}

function valueOf(text: string, kind: FilterKind): string | number {
  if (kind === 'number') return Number(text);
  return kind === 'money' ? moneyInput(text) : text;
}
