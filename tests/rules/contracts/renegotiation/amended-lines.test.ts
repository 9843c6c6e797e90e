import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualCost } from '../../../../server/contracts/price-lines.ts';
import { amendedLines, linesOf } from '../../../../server/contracts/renegotiation/amended-lines.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { line } from '../lines.ts';

const day = parseLocalDate;
const from = day('2026-07-01');
const support = line('1', '100.00', { item: 'Support', validFrom: day('2024-01-01') });

describe('a contract’s lines when others are agreed on', () => {
  it('go on when they are agreed on unchanged, however the quantity is written', () => {
    const same = { ...support, quantity: '1.0000' as never };
    expect(amendedLines([support], [same], from)).toEqual({ kept: [support], ended: [], cancelled: [], added: [] });
  });

  it('end when they followed an index, even for the price that they once had: it has moved since', () => {
    const indexed = { ...support, isIndexed: true };
    expect(amendedLines([indexed], [support], from)).toMatchObject({ ended: [indexed], added: [support] });
  });

  it('end when they are dearer, cheaper, more, fewer, billed otherwise or not there', () => {
    for (const other of [{ unitPrice: '99.00' }, { quantity: '2' }, { billingPeriod: 'YEAR' }, { item: 'Annat' }]) {
      const agreed = { ...support, ...(other as object) };
      expect(amendedLines([support], [agreed], from)).toEqual({
        kept: [],
        ended: [support],
        cancelled: [],
        added: [agreed],
      });
    }
    expect(amendedLines([support], [], from)).toEqual({ kept: [], ended: [support], cancelled: [], added: [] });
  });

  it('stay as they were when they are over, and when they are billed once', () => {
    const over = { ...support, validTo: day('2026-06-30') };
    const once = { ...support, billingPeriod: 'ONCE' as const, validFrom: day('2027-01-01') };
    expect(amendedLines([over, once], [], from)).toMatchObject({ kept: [over, once], ended: [], cancelled: [] });
  });

  it('never begin when they were to begin on the day or later, and begin anew when an end was set', () => {
    const coming = { ...support, validFrom: from, unitPrice: '120.00' as never };
    const limited = { ...support, validTo: day('2026-12-31') };
    expect(amendedLines([coming], [support], from)).toMatchObject({ cancelled: [coming], added: [support] });
    expect(amendedLines([limited], [support], from)).toMatchObject({ ended: [limited], added: [support] });
  });

  it('keep each of several alike as often as it is agreed on', () => {
    expect(amendedLines([support, support], [support], from)).toMatchObject({
      kept: [support],
      ended: [support],
      added: [],
    });
    expect(amendedLines([support], [support, support], from)).toMatchObject({ kept: [support], added: [support] });
  });

  it('cost from the day what was agreed, whatever there was', () => {
    const anyLine = fc
      .record({
        item: fc.constantFrom('A', 'B', 'C'),
        quantity: fc.integer({ min: 0, max: 5 }).map(String),
        unitPrice: fc.constantFrom('1.00', '2.50', '10.00'),
        billingPeriod: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
        validFrom: fc.constantFrom('2024-01-01', '2026-07-01', '2027-01-01').map(day),
        validTo: fc.constantFrom(null, day('2026-06-30'), day('2027-12-31')),
      })
      .filter(({ validFrom, validTo }) => validTo === null || validFrom <= validTo)
      .map((each) => each as never as typeof support);
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), (current, agreed) => {
        const { kept, ended, cancelled, added } = amendedLines(current, agreed, from);
        expect(kept.length + ended.length + cancelled.length).toBe(current.length);
        const after = [...kept, ...linesOf(added, from)];
        // On the day and ever after: nothing of what was is left beside what was agreed.
        for (const on of [from, day('2030-01-01')])
          expect(annualCost(after, on)).toBe(annualCost(linesOf(agreed, from), on));
        expect(ended.every(({ validFrom }) => validFrom < from)).toBe(true);
      }),
    );
  });
});
