import { describe, expect, it } from 'vitest';
import { ValueError } from '../../../server/values/value-error.ts';

describe('what is wrong with a value', () => {
  it('is said with a code and a message that quotes the text on one line', () => {
    const error = new ValueError('INVALID_MONEY', '12\n34');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code]).toEqual(['ValueError', 'INVALID_MONEY']);
    expect(error.message).toBe('"12\\n34" is not an amount with exactly two decimals, such as 1234.50');
  });

  it('quotes no more than 60 characters', () => {
    expect(new ValueError('INVALID_DATE', 'x'.repeat(61)).message).toContain(`"${'x'.repeat(60)}" is not`);
  });
});
