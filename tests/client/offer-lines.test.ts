import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  billingPeriodOf,
  billingPeriods,
  emptyLine,
  lineColumns,
  lineFieldOf,
  lineInputs,
  pastedCells,
  typedLines,
  withCells,
  type TypedLine,
} from '../../client/contracts/renegotiation/offer-lines.ts';
import { offerSchema, type OfferValues } from '../../client/contracts/renegotiation/offer-values.ts';

const line = (given: Partial<TypedLine> = {}): TypedLine => ({
  ...emptyLine(),
  item: 'Support',
  quantity: '10',
  unitPrice: '850,00',
  ...given,
});

const offer = (...lines: TypedLine[]): OfferValues => ({
  supplier: null,
  bidder: 'Serverhuset',
  round: '1',
  registryNumber: '',
  receivedOn: '2026-11-22',
  bindsUntil: null,
  lines,
  newEnd: null,
  renewalMonths: null,
  noticeCount: null,
  noticeUnit: 'MONTHS',
  serviceLevel: '',
  comment: '',
});

describe('the price lines of an offer', () => {
  it('go as they were meant, and lines that nothing is typed in do not go', () => {
    expect(
      lineInputs([line({ unitPrice: '1,2 tkr' }), emptyLine(), line({ item: ' Drift ', quantity: '2,5' })]),
    ).toEqual([
      { item: 'Support', quantity: '10', unitPrice: '1200.00', billingPeriod: 'YEAR' },
      { item: 'Drift', quantity: '2.5', unitPrice: '850.00', billingPeriod: 'YEAR' },
    ]);
  });

  it('come back from what was stored as they went, however exact the numbers are', () => {
    const decimal = fc
      .tuple(fc.nat(99_999), fc.nat(999))
      .map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`);
    const money = fc.tuple(fc.nat(9_999_999), fc.nat(99)).map(([kr, ore]) => `${kr}.${String(ore).padStart(2, '0')}`);
    const stored = fc.record({
      item: fc.constant('Support'),
      quantity: decimal,
      unitPrice: money,
      billingPeriod: fc.constantFrom(...billingPeriods),
    });
    fc.assert(
      fc.property(stored, (one) => {
        const [back] = lineInputs(typedLines([one]));
        expect(Number(back?.quantity)).toBe(Number(one.quantity));
        expect(back).toMatchObject({ unitPrice: one.unitPrice, billingPeriod: one.billingPeriod });
      }),
    );
  });

  it('are refused where a number cannot be read or something is missing, at its cell', () => {
    const { error } = offerSchema.safeParse(
      offer(line(), line({ unitPrice: 'tolv' }), line({ item: '', quantity: '' })),
    );
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'lines.1.unitPrice',
      'lines.2.item',
      'lines.2.quantity',
    ]);
  });

  it('show a refusal of the server at the line that was sent, though blank lines stand before it', () => {
    const lines = [line(), emptyLine(), line({ item: 'Drift' })];
    expect(lineFieldOf('lines.1.unitPrice', lines)).toBe('lines.2.unitPrice');
    expect(lineFieldOf('lines.0', lines)).toBe('lines.0.item');
    expect(lineFieldOf('receivedOn', lines)).toBe('receivedOn');
  });
});

describe('what is pasted from a spreadsheet', () => {
  it('fills as many cells as it has from where it is pasted, and makes lines for those beyond the last', () => {
    const pasted = pastedCells('9\t900,00\tkr/mån\r\n1\t30 000\ten gång\r\n');
    expect(withCells([line({ item: 'Support' })], { row: 0, column: 'quantity' }, pasted)).toEqual([
      { item: 'Support', quantity: '9', unitPrice: '900,00', billingPeriod: 'MONTH' },
      { item: '', quantity: '1', unitPrice: '30 000', billingPeriod: 'ONCE' },
    ]);
  });

  it.each([
    ['per månad', 'MONTH'],
    ['kr/kvartal', 'QUARTER'],
    ['SEK per year', 'YEAR'],
    ['Engångsbelopp', 'ONCE'],
    ['månadsvis', 'MONTH'],
    ['tolv', null],
  ])('reads the period %s as %s', (words, period) => {
    expect(billingPeriodOf(words)).toBe(period);
  });

  it('leaves alone all that it is not pasted over, whatever it is', () => {
    const text = fc.string().map((cell) => cell.replaceAll(/[\t\r\n]/g, ''));
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.constantFrom(...lineColumns),
        fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (row, column, cells) => {
          const before = [0, 1, 2, 3].map((place) => line({ item: `Rad ${place}` }));
          const after = withCells(before, { row, column }, cells);
          expect(after).toHaveLength(Math.max(4, row + cells.length));
          expect(after.slice(0, row)).toEqual(before.slice(0, row));
          // Columns before the one that it is pasted from stay as they are.
          const kept = lineColumns.slice(0, lineColumns.indexOf(column));
          const keptOf = (lines: readonly TypedLine[]) => lines.slice(0, 4).map((one) => kept.map((name) => one[name]));
          expect(keptOf(after)).toEqual(keptOf(before));
        },
      ),
    );
  });
});
