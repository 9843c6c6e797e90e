import { describe, expect, it } from 'vitest';
import {
  optionCount,
  optionField,
  optionFieldOf,
  optionInputs,
  withoutOption,
} from '../../client/contracts/option-rows.ts';
import type { RecordValues } from '../../client/records/field-spec.ts';

/** A form with options of so many months each. */
const form = (...months: string[]): RecordValues => ({
  [optionCount]: String(months.length),
  ...Object.fromEntries(months.map((value, place) => [optionField(place, 'months'), value])),
});

describe('the options in the form of a contract', () => {
  it('go as numbers, with a time before the end only where one is given', () => {
    const values = {
      ...form('12', '6'),
      [optionField(0, 'callOffCount')]: '3',
      [optionField(0, 'callOffUnit')]: 'MONTHS',
      [optionField(1, 'callOffUnit')]: 'MONTHS',
      [optionField(1, 'callOffBy')]: '2027-09-30',
    };
    expect(optionInputs(values)).toEqual([
      { months: 12, callOffCount: 3, callOffUnit: 'MONTHS', callOffBy: null, calledOffOn: null },
      { months: 6, callOffCount: null, callOffUnit: null, callOffBy: '2027-09-30', calledOffOn: null },
    ]);
  });

  it('move up when one before them is taken away', () => {
    const values = form('12', '6', '3');
    const left: RecordValues = { ...values, ...withoutOption(values, 0) };
    expect(optionInputs(left).map(({ months }) => months)).toEqual([6, 3]);
    expect(left[optionField(2, 'months')]).toBeNull();
  });

  it('are where a refusal of theirs is told', () => {
    expect(optionFieldOf('options.1.callOffBy')).toBe(optionField(1, 'callOffBy'));
    expect(optionFieldOf('options')).toBe(optionField(0, 'months'));
    expect(optionFieldOf('noticeCount')).toBe('noticeCount');
  });
});
