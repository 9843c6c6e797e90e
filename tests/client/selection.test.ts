import { describe, expect, it } from 'vitest';
import {
  everythingSelected,
  isSelected,
  nothingSelected,
  selectedCount,
  selectionState,
  withRows,
} from '../../client/ui/data-table/selection.ts';

describe('the selection of rows', () => {
  it('adds and takes away rows by their keys', () => {
    const three = withRows(nothingSelected, ['a', 'b', 'c'], true);
    const two = withRows(three, ['b'], false);
    expect(['a', 'b', 'c'].map((key) => isSelected(two, key))).toEqual([true, false, true]);
    expect(selectedCount(two, 1000)).toBe(2);
  });

  it('holds everything under the filter but the rows taken away, also rows never fetched', () => {
    const allButOne = withRows(everythingSelected, ['b'], false);
    expect([isSelected(allButOne, 'never-fetched'), isSelected(allButOne, 'b')]).toEqual([true, false]);
    expect(selectedCount(allButOne, 1_000_000)).toBe(999_999);
    expect(selectedCount(withRows(allButOne, ['b'], true), 1_000_000)).toBe(1_000_000);
  });

  it('does not know how many all are before they are counted', () => {
    expect(selectedCount(everythingSelected, null)).toBeNull();
  });

  it.each([
    [nothingSelected, 10, 'none'],
    [withRows(nothingSelected, ['a'], true), 10, 'some'],
    [withRows(nothingSelected, ['a'], true), 1, 'all'],
    [everythingSelected, 10, 'all'],
    [everythingSelected, null, 'all'],
    [withRows(everythingSelected, ['a'], false), null, 'some'],
  ] as const)('shows the box above the column as it is: %j of %j is %s', (selection, total, state) => {
    expect(selectionState(selection, total)).toBe(state);
  });
});
