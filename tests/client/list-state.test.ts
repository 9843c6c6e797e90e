import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  operatorsOf,
  readListState,
  valueCount,
  valuesOf,
  withValues,
  writeListState,
  type ListDefinition,
  type ListState,
} from '../../client/ui/list/list-state.ts';

const definition: ListDefinition = {
  fields: [
    { id: 'status', kind: 'choice' },
    { id: 'cost', kind: 'money' },
    { id: 'name', kind: 'text' },
    { id: 'supportEnd', kind: 'date' },
    { id: 'leased', kind: 'yesNo' },
  ],
  columns: [{ id: 'tag', sortable: true }, { id: 'name', sortable: true }, { id: 'site' }],
  defaultColumns: ['tag', 'name'],
  defaultSort: [{ column: 'tag', direction: 'asc' }],
};
const begins: ListState = {
  search: '',
  filters: [],
  sort: definition.defaultSort,
  columns: ['tag', 'name'],
  open: null,
};
const read = (query: string) => readListState(new URLSearchParams(query), definition);
const write = (state: Partial<ListState>) => writeListState({ ...begins, ...state }, definition);

describe('the address of a list', () => {
  it('is empty for the list as it begins', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual(begins);
  });

  it('can be read by people', () => {
    const query = write({
      search: 'lab 3',
      filters: [
        { field: 'status', operator: 'in', values: ['IN_USE', 'RETIRING'] },
        { field: 'cost', operator: 'gte', values: ['10000'] },
        { field: 'supportEnd', operator: 'isNull', values: [] },
      ],
      sort: [
        { column: 'name', direction: 'desc' },
        { column: 'tag', direction: 'asc' },
      ],
      columns: ['tag', 'site'],
      open: 'a7',
    });
    expect(query).toBe(
      'q=lab+3&f=status:in:IN_USE,RETIRING&f=cost:gte:10000&f=supportEnd:isNull&sort=-name,tag&cols=tag,site&open=a7',
    );
  });

  it('leaves out what the list does not know: fields, comparisons, columns and orders of other lists', () => {
    expect(read('f=colour:in:RED&f=status:contains:x&f=cost:gte&f=&sort=site,gone&cols=gone').filters).toEqual([]);
    expect(read('f=colour:in:RED&sort=site,gone&cols=gone')).toEqual(begins);
  });

  it('gives the same state back, whatever is in it', () => {
    const filter = fc.constantFrom(...definition.fields).chain(({ id, kind }) =>
      fc.constantFrom(...operatorsOf[kind]).chain((operator) => {
        const most = { none: 0, one: 1, many: 4 }[valueCount(operator)];
        const values = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), {
          minLength: Math.min(1, most),
          maxLength: most,
        });
        return values.map((given) => ({ field: id, operator, values: given }));
      }),
    );
    const state = fc.record({
      search: fc.string({ unit: 'grapheme' }),
      filters: fc.array(filter, { maxLength: 4 }),
      sort: fc.uniqueArray(
        fc.record({
          column: fc.constantFrom('tag', 'name'),
          direction: fc.constantFrom<'asc' | 'desc'>('asc', 'desc'),
        }),
        { minLength: 1, maxLength: 2, selector: ({ column }) => column },
      ),
      columns: fc.uniqueArray(fc.constantFrom('tag', 'name', 'site'), { minLength: 1 }),
      open: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(read(write(given))).toEqual(given);
      }),
    );
  });

  it('keeps commas, backslashes and colons within a value', () => {
    const values = ['a,b', 'c\\d', 'e:f', '\\,'];
    expect(read(write({ filters: [{ field: 'status', operator: 'in', values }] })).filters[0]?.values).toEqual(values);
  });
});

describe('the facets among the filters', () => {
  const money = { field: 'cost', operator: 'gte', values: ['1'] } as const;

  it('hold a field to the ticked values, in the place it had', () => {
    const one = withValues([money], 'status', ['IN_USE']);
    const two = withValues([...one, { ...money, field: 'name', operator: 'contains' }], 'status', [
      'IN_USE',
      'RETIRING',
    ]);
    expect(two.map(({ field }) => field)).toEqual(['cost', 'status', 'name']);
    expect(valuesOf(two, 'status')).toEqual(['IN_USE', 'RETIRING']);
  });

  it('go away with their last value and leave other comparisons of the field', () => {
    const filters = [{ field: 'status', operator: 'notIn', values: ['DISPOSED'] } as const];
    expect(withValues(withValues(filters, 'status', ['IN_USE']), 'status', [])).toEqual(filters);
  });
});
