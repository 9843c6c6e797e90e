import { describe, expect, it } from 'vitest';
import { moved } from '../../client/ui/data-table/column-order.ts';
import { shownColumns } from '../../client/ui/data-table/data-column.ts';

const column = (id: string, title = false) => ({ id, label: id, cell: () => id, title });
const columns = [column('tag', true), column('name'), column('site')];
const shown = (visible: string[]) => shownColumns(columns, visible).map(({ id }) => id);

describe('the columns of a table', () => {
  it('are those asked for, in the order asked for', () => {
    expect(shown(['site', 'tag'])).toEqual(['site', 'tag']);
  });

  it('always have the one that names the row', () => {
    expect(shown(['site'])).toEqual(['tag', 'site']);
  });

  it('leave out what does not exist', () => {
    expect(shown(['gone', 'name'])).toEqual(['tag', 'name']);
  });

  it('change places, and stay when moved past an end', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect([moved(['a', 'b'], 0, -1), moved(['a', 'b'], 1, 2)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});
