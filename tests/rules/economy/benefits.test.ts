import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BenefitKind, benefitSums, Certainty, netBenefit, type Benefit } from '../../../server/economy/benefit-sums.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { addMoney, moneyFrom, parseMoney, sumMoney } from '../../../server/values/money.ts';
import { parsePercent } from '../../../server/values/rate.ts';
import { amounts } from '../values/arbitraries.ts';

const sek = parseMoney;
const percent = parsePercent;
const COLLECTION = new URL('../../../../shared/oracles/appraisal.json', import.meta.url);

/** Worked out apart from this code. */
const figures = [
  {
    id: 'G1 PENG',
    green: '1450000',
    yellow: '900000',
    red: 'listed, unvalued',
    cost: '1200000',
    netGreen: '250000.00',
    netGreenYellow: '1150000.00',
    yellowRealisation: '0.30',
    netRealised: '520000.00',
    ratio: '1.958',
  },
  {
    id: 'G2 only profitable with yellow',
    netGreen: '-400000.00',
    netGreenYellow: '700000.00',
    breakEvenYellowRealisation: '36.36',
  },
] as const;

function benefit(kind: BenefitKind, certainty: Certainty, amount: string | null): Benefit {
  return { kind, certainty, amount: amount === null ? null : sek(amount) };
}

describe('sums of benefits', () => {
  it('keep financial apart from freed time, and green from yellow and red', () => {
    const sums = benefitSums([
      benefit('FINANCIAL', 'GREEN', '100.00'),
      benefit('FINANCIAL', 'GREEN', '50.50'),
      benefit('FINANCIAL', 'YELLOW', '30.00'),
      benefit('REDISTRIBUTIVE', 'YELLOW', '400.00'),
      benefit('QUALITY', 'RED', '9000.00'),
      benefit('QUALITY', 'RED', null),
      benefit('ENVIRONMENTAL', 'GREEN', '-1.00'),
    ]);
    expect(sums).toMatchObject({
      table: {
        FINANCIAL: { GREEN: '150.50', YELLOW: '30.00', RED: '0.00' },
        REDISTRIBUTIVE: { YELLOW: '400.00' },
        QUALITY: { RED: '9000.00' },
      },
      green: '149.50', // 150.50 - 1
      greenAndYellow: '579.50', // 149.50 + 30 + 400, without the red
      financial: '180.50',
      financialGreen: '150.50',
      unvalued: 1,
    });
  });

  it('have every valued benefit in one cell of the table', () => {
    const some = fc.record({
      kind: fc.constantFrom(...Object.values(BenefitKind)),
      certainty: fc.constantFrom(...Object.values(Certainty)),
      amount: fc.option(amounts()),
    });
    fc.assert(
      fc.property(fc.array(some), (benefits) => {
        const { table, greenAndYellow } = benefitSums(benefits);
        const red = sumMoney(Object.values(table).map(({ RED }) => RED));
        expect(addMoney(greenAndYellow, red)).toBe(sumMoney(benefits.flatMap(({ amount }) => amount ?? [])));
      }),
    );
  });
});

describe('the net of a benefit', () => {
  it('G1 is shown for green alone, with yellow, and with 30 % of it', () => {
    const [figure] = figures;
    const amount = (text: string) => moneyFrom(parseDecimal(text));
    const sums = benefitSums([
      benefit('FINANCIAL', 'GREEN', `${figure.green}.00`),
      benefit('REDISTRIBUTIVE', 'YELLOW', `${figure.yellow}.00`),
    ]);
    expect(netBenefit(sums, amount(figure.cost), percent('30'))).toEqual({
      green: figure.netGreen,
      greenAndYellow: figure.netGreenYellow,
      realised: figure.netRealised, // 1 450 + 270 - 1 200
      yellowNeeded: '0',
      notCovered: null,
    });
  });

  it('G2 of 300 000 green and 1 100 000 yellow covers 700 000 with 36.36 % of the yellow', () => {
    const [, figure] = figures;
    const sums = { green: sek('300000.00'), greenAndYellow: sek('1400000.00') };
    expect(netBenefit(sums, sek('700000.00'), percent('0'))).toEqual({
      green: figure.netGreen,
      greenAndYellow: figure.netGreenYellow,
      realised: figure.netGreen,
      yellowNeeded: figure.breakEvenYellowRealisation, // 400 / 1 100
      notCovered: null,
    });
  });

  it.each([
    ['NO_YELLOW', '300.00'],
    ['TOO_LITTLE', '699.99'],
  ])('has no share of yellow that covers the cost: %s', (notCovered, greenAndYellow) => {
    const sums = { green: sek('300.00'), greenAndYellow: sek(greenAndYellow) };
    expect(netBenefit(sums, sek('700.00'), percent('50'))).toMatchObject({ yellowNeeded: null, notCovered });
  });

  it.runIf(existsSync(COLLECTION))(
    'has its figures from ../shared/oracles/appraisal.json (only run where it is at hand)',
    () => {
      const rows: unknown = JSON.parse(readFileSync(COLLECTION, 'utf8'));
      for (const figure of figures) expect(rows).toContainEqual(figure);
    },
  );
});
