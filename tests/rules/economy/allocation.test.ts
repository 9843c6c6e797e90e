import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateMonth, allocationTotals } from '../../../server/economy/allocation/allocate-month.ts';
import { costOrigins, costSources, entryParts } from '../../../server/economy/allocation/cost-origins.ts';
import { shareGraph } from '../../../server/economy/allocation/share-graph.ts';
import { parseMoney, sumMoney, type Money } from '../../../server/values/money.ts';
import { shiftMonth } from '../../../server/values/year-month.ts';
import { amounts, moneyFromOre, oreOf } from '../values/arbitraries.ts';
import { allocated, facts, MONTH, share, situations } from './shares.ts';

const isService = (record: string) => /^[5-9]$|Visits|Booking|Login/.test(record);
const sum = (list: readonly Money[]) => list.reduce((total, amount) => total + oreOf(amount), 0n);
const size = (amount: Money) => BigInt(amount.replace(/[-.]/g, ''));

describe('a month’s cost along the shares', () => {
  it('goes through every level: storage to servers to login to visits', () => {
    const { records } = allocated(
      [
        share('Servers > Storage', 'PERCENT', '60'),
        share('Visits > Storage', 'PERCENT', '25'),
        share('Login > Servers', 'EQUAL'),
        share('Visits > Login', 'USAGE'),
        share('Booking > Login', 'USAGE'),
      ],
      facts({ Storage: '1000.00', Servers: '400.00', Visits: '50.00' }, { Visits: '1', Booking: '2' }),
    );
    expect([...records.values()]).toEqual([
      // 1 000 × 60 % and × 25 %; 15 % nobody has taken
      cost('Storage', '1000.00', '0.00', '850.00', '150.00', 'PERCENT_LEFT'),
      cost('Servers', '400.00', '600.00', '1000.00', '0.00', null),
      cost('Login', '0.00', '1000.00', '1000.00', '0.00', null),
      // 1 000 × 2 / 3, first of the two by name
      cost('Booking', '0.00', '666.67', '0.00', '666.67', 'NOT_SHARED'),
      // 250 + 1 000 / 3
      cost('Visits', '50.00', '583.33', '0.00', '633.33', 'NOT_SHARED'),
    ]);
  });

  it('of which nobody is a taker stays where it was, and is shown as unallocated', () => {
    const month = allocated(
      [share('Visits > Servers', 'PERCENT', '80')],
      facts({ Servers: '100.00', Printer: '7.00' }),
    );
    expect(allocationTotals(month, isService)).toEqual({
      spent: '107.00',
      allocated: '80.00',
      unallocated: '27.00',
      unallocatedIn: [
        cost('Servers', '100.00', '0.00', '80.00', '20.00', 'PERCENT_LEFT'),
        cost('Printer', '7.00', '0.00', '0.00', '7.00', 'NOT_SHARED'),
      ],
    });
  });

  it('moves between two services by the same öre when a share changes', () => {
    const with30 = allocated(
      [share('Visits > Servers', 'PERCENT', '30'), share('Booking > Servers', 'PERCENT', '70')],
      facts({ Servers: '99.99' }),
    ).records;
    const with35 = allocated(
      [share('Visits > Servers', 'PERCENT', '35'), share('Booking > Servers', 'PERCENT', '65')],
      facts({ Servers: '99.99' }),
    ).records;
    const moved = (record: string) => oreOf(with35.get(record)!.full) - oreOf(with30.get(record)!.full);
    expect([moved('Visits'), moved('Booking')]).toEqual([500n, -500n]); // 34.99… - 29.99…, in öre
  });

  it('with credits is as with costs', () => {
    const { records } = allocated([share('Visits > Licence', 'PERCENT', '33.3')], facts({ Licence: '-0.05' }));
    expect(records.get('Visits')?.full).toBe('-0.02'); // -0.05 × 0.333 = -0.01665
    expect(records.get('Licence')?.kept).toBe('-0.03');
  });

  it.each([
    ['EQUAL', {}, {}, null, ['50.00', '50.00']],
    ['QUANTITY', {}, {}, '3', ['50.00', '50.00']],
    ['USAGE', { Visits: '30', Booking: '10' }, {}, null, ['75.00', '25.00']],
    ['ACQUISITION_COST', {}, { Visits: '1.00', Booking: '3.00' }, null, ['25.00', '75.00']],
  ] as const)('is divided by %s', (basis, usage, acquisition, value, [visits, booking]) => {
    const shares = [share('Visits > Servers', basis, value), share('Booking > Servers', basis, value)];
    const { records } = allocated(shares, facts({ Servers: '100.00' }, usage, acquisition));
    expect([records.get('Visits')?.full, records.get('Booking')?.full]).toEqual([visits, booking]);
  });

  it('has what percents leave divided by the other basis', () => {
    const shares = [
      share('Login > Servers', 'PERCENT', '20'),
      share('Visits > Servers', 'QUANTITY', '1.5'),
      share('Booking > Servers', 'QUANTITY', '0.5'),
    ];
    const { records } = allocated(shares, facts({ Servers: '1000.00' }));
    // 1 000 × 20 %; 800 × 1.5 / 2 and × 0.5 / 2
    expect(['Login', 'Visits', 'Booking'].map((each) => records.get(each)?.full)).toEqual([
      '200.00',
      '600.00',
      '200.00',
    ]);
  });

  it.each([
    ['WEIGHT_MISSING', 'USAGE', 'USAGE', { Visits: '30' }],
    ['WEIGHTS_ZERO', 'USAGE', 'USAGE', { Visits: '0', Booking: '0' }],
    ['MIXED_BASES', 'USAGE', 'EQUAL', { Visits: '30', Booking: '10' }],
  ] as const)('is kept, not guessed at: %s', (reason, first, second, usage) => {
    const shares = [share('Visits > Servers', first), share('Booking > Servers', second)];
    const { records, flows } = allocated(shares, facts({ Servers: '100.00' }, usage));
    expect(records.get('Servers')).toMatchObject({ kept: '100.00', keptBecause: reason });
    expect(flows).toEqual([]);
  });

  it('goes by the shares of that month', () => {
    const shares = [{ ...share('Visits > Servers', 'EQUAL'), validFrom: MONTH, validTo: MONTH }];
    const next = allocateMonth(shareGraph(shares), shiftMonth(MONTH, 1), facts({ Servers: '100.00' }));
    expect(allocated(shares, facts({ Servers: '100.00' })).records.get('Visits')?.full).toBe('100.00');
    expect(next.records.get('Visits')).toBeUndefined();
  });

  it('cannot be worked out where records stand on each other', () => {
    const circle = [share('A > B', 'EQUAL'), share('B > A', 'EQUAL')];
    expect(() => allocated(circle, facts({ A: '1.00' }))).toThrow(RangeError);
  });

  it('is the same whatever order the shares come in', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        const { shares } = situation;
        const turned = allocated(shares.toReversed(), situation.facts);
        const straight = allocated(shares, situation.facts);
        expect(new Map([...turned.records].toSorted())).toEqual(new Map([...straight.records].toSorted()));
      }),
    );
  });
});

describe('whatever the shares and costs are', () => {
  it('allocated + unallocated = spent, to the öre', () => {
    fc.assert(
      fc.property(situations(), ({ shares, facts: known }) => {
        const totals = allocationTotals(allocated(shares, known), isService);
        expect(oreOf(totals.spent)).toBe(sum([...known.ownCost.values()]));
        expect(oreOf(totals.allocated) + oreOf(totals.unallocated)).toBe(oreOf(totals.spent));
        expect(sum(totals.unallocatedIn.map(({ kept }) => kept))).toBe(oreOf(totals.unallocated));
      }),
      { numRuns: 500 },
    );
  });

  it('own + received = passed on + kept in each record, and what one passes on others receive', () => {
    fc.assert(
      fc.property(situations(), ({ shares, facts: known }) => {
        const { records, flows } = allocated(shares, known);
        for (const { record, own, received, full, passedOn, kept, keptBecause } of records.values()) {
          expect(oreOf(own) + oreOf(received)).toBe(oreOf(full));
          expect(oreOf(passedOn) + oreOf(kept)).toBe(oreOf(full));
          expect(sum(flows.filter(({ to }) => to === record).map(({ amount }) => amount))).toBe(oreOf(received));
          expect(sum(flows.filter(({ from }) => from === record).map(({ amount }) => amount))).toBe(oreOf(passedOn));
          expect(keptBecause === null).toBe(kept === '0.00');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the origins of a record’s full cost add up to it, at every level', () => {
    fc.assert(
      fc.property(situations(), ({ shares, facts: known }) => {
        const month = allocated(shares, known);
        for (const { record, full } of month.records.values()) {
          const origins = costOrigins(month, record);
          expect(sumMoney(origins.map(({ amount }) => amount))).toBe(full);
          for (const origin of origins) expect(month.records.get(origin.record)?.own).not.toBe('0.00');
          const { own, flows } = costSources(month, record);
          expect(sumMoney([own, ...flows.map(({ amount }) => amount)])).toBe(full);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('where a krona comes from', () => {
  // 1 000 + 400 = 1 400 in the servers, of which half to login and half to booking; all of login to visits.
  const month = allocated(
    [
      share('Servers > Storage', 'EQUAL'),
      share('Login > Servers', 'PERCENT', '50'),
      share('Booking > Servers', 'PERCENT', '50'),
      share('Visits > Login', 'EQUAL'),
      share('Visits > Contract', 'PERCENT', '10'),
    ],
    facts({ Storage: '1000.00', Servers: '400.00', Login: '30.00', Contract: '90.00' }),
  );

  it('is told a step at a time', () => {
    expect(costSources(month, 'Visits')).toEqual({
      own: '0.00',
      flows: [
        { share: 'Visits > Contract', from: 'Contract', to: 'Visits', amount: '9.00' },
        { share: 'Visits > Login', from: 'Login', to: 'Visits', amount: '730.00' },
      ],
    });
    expect(costSources(month, 'Nobody')).toEqual({ own: '0.00', flows: [] });
  });

  it('is told down to the bottom', () => {
    expect(costOrigins(month, 'Visits')).toEqual([
      { record: 'Storage', amount: '500.00' }, // 700 × 1 000 / 1 400
      { record: 'Contract', amount: '9.00' },
      { record: 'Servers', amount: '200.00' }, // 700 × 400 / 1 400
      { record: 'Login', amount: '30.00' },
    ]);
  });

  it('is told to the entry, which add up', () => {
    const entries = ['600.00', '500.00', '-100.00'].map(parseMoney);
    expect(entryParts(parseMoney('500.00'), entries)).toEqual(['300.00', '250.00', '-50.00']);
    expect(entryParts(parseMoney('0.00'), ['5.00', '-5.00'].map(parseMoney))).toEqual(['0.00', '0.00']);
  });

  it('is told to the entry, none of which gives more than there is of it', () => {
    fc.assert(
      fc.property(fc.array(amounts(), { minLength: 1 }), fc.integer({ min: 0, max: 1000 }), (entries, thousandths) => {
        const amount = moneyFromOre((sum(entries) * BigInt(thousandths)) / 1000n);
        const parts = entryParts(amount, entries);
        expect(sumMoney(parts)).toBe(amount);
        for (const [index, entry] of entries.entries())
          expect(size(parts[index] ?? entry)).toBeLessThanOrEqual(size(entry) + 1n); // an öre: the rounding
      }),
    );
  });
});

function cost(
  record: string,
  own: string,
  received: string,
  passedOn: string,
  kept: string,
  keptBecause: string | null,
) {
  const full = sumMoney([parseMoney(own), parseMoney(received)]);
  return { record, own, received, full, passedOn, kept, keptBecause };
}
