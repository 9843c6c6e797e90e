import { describe, expect, it } from 'vitest';
import {
  procurementWarnings,
  type ProcuredContract,
} from '../../../../server/contracts/procurement/procured-contract.ts';
import { canExceedFourYears, procurementValue } from '../../../../server/contracts/procurement/procurement-value.ts';
import { latestPossibleEnd } from '../../../../server/contracts/extension-options.ts';
import { standstill } from '../../../../server/contracts/procurement/standstill.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { compareMoney, parseMoney } from '../../../../server/values/money.ts';
import { nextWorkingDay, previousWorkingDay } from '../../../../server/values/swedish-calendar.ts';
import { FIRST_THRESHOLDS } from '../../../support/first-thresholds.ts';
import { contractFigures } from '../figures.ts';
import { line } from '../lines.ts';
import { option, term } from '../terms.ts';

const day = parseLocalDate;
const sek = parseMoney;

describe('a framework agreement', () => {
  it.each(contractFigures.frameworkLength)('C7 of $base months with options $options', (figure) => {
    const options = figure.options.map((months) => option({ months }));
    const framework = term({ start: day(figure.start), termMonths: figure.base, options });
    const latestEnd = latestPossibleEnd(framework, framework.start);
    expect(canExceedFourYears(framework.start, latestEnd)).toBe(figure.needsSpecialReasons);
  });

  it('without a latest end can last longer than four years', () => {
    expect(canExceedFourYears(day('2024-01-01'), null)).toBe(true);
  });
});

describe('the value of a procurement', () => {
  it('L9 is all payments with the options as if used', () => {
    const { monthly, value } = contractFigures.valueWithOptions;
    const worth = procurementValue([line('1', monthly)], day('2024-01-01'), day('2027-12-31'));
    expect(worth).toBe(value);
    expect(compareMoney(worth, sek('2236731.00')) >= 0).toBe(contractFigures.valueWithOptions.aboveThreshold2236731);
  });

  it.each(contractFigures.valueOpenEnded)('L10 is 48 months of $monthly when nothing limits the term', (figure) => {
    expect(procurementValue([line('1', figure.monthly)], day('2024-01-01'), null)).toBe(figure.value);
  });

  it('is 48 months also when it can last longer, with what is billed once: 48 × 1 000 + 5 000', () => {
    const once = line('1', '5000.00', { billingPeriod: 'ONCE', validFrom: day('2028-06-01') });
    expect(procurementValue([line('1', '1000.00'), once], day('2024-01-01'), day('2028-12-31'))).toBe('53000.00');
  });
});

describe('the standstill after an award', () => {
  it.each(contractFigures.standstill)('C12 sent electronically on $sent', (figure) => {
    expect(standstill(day(figure.sent), true)).toEqual({
      through: figure.standstillThrough,
      earliestSigning: figure.earliestSigning,
    });
  });

  it('is 15 days when sent otherwise', () => {
    expect(standstill(day('2019-04-01'), false)).toEqual({ through: '2019-04-16', earliestSigning: '2019-04-17' });
  });

  it.each(contractFigures.statutoryDeadlines)('C11 rolls forward as statutory time does: $deadline, $why', (figure) => {
    expect(nextWorkingDay(day(figure.deadline))).toBe(figure.next);
    expect(previousWorkingDay(day(figure.deadline))).toBe(figure.prev);
  });
});

/** A small support contract, procured nationally and signed after the standstill. */
function procured(given: Partial<ProcuredContract> = {}): ProcuredContract {
  return {
    procedure: 'NATIONAL',
    kind: 'GOODS_SERVICES',
    isFramework: false,
    start: day('2023-01-01'),
    latestEnd: day('2026-12-31'),
    value: sek('500000.00'),
    frameworkCeiling: null,
    calledOff: null,
    procuredOn: day('2022-10-01'),
    awardSentOn: day('2022-11-01'),
    isAwardSentElectronically: true,
    signedOn: day('2022-11-14'),
    ...given,
  };
}

function warningsOf(given: Partial<ProcuredContract>) {
  return procurementWarnings(procured(given), FIRST_THRESHOLDS);
}

describe('what the procurement act says of a contract', () => {
  it('is nothing when nothing needs attention', () => {
    expect(warningsOf({})).toEqual([]);
    expect(warningsOf({ isFramework: true, frameworkCeiling: sek('10.00'), calledOff: sek('10.00') })).toEqual([]);
  });

  it('LOU 7:2 that a framework agreement over four years needs special reasons', () => {
    expect(warningsOf({ isFramework: true, latestEnd: day('2027-01-01') })).toEqual([
      { rule: 'FRAMEWORK_OVER_FOUR_YEARS', paragraph: 'LOU 7:2', amount: null, limit: null, day: '2026-12-31' },
    ]);
    expect(warningsOf({ latestEnd: day('2027-01-01') })).toEqual([]);
  });

  it('LOU 5:14 that more has been called off than was announced', () => {
    expect(warningsOf({ isFramework: true, frameworkCeiling: sek('10.00'), calledOff: sek('10.01') })).toEqual([
      { rule: 'FRAMEWORK_CEILING_PASSED', paragraph: 'LOU 5:14', amount: '10.01', limit: '10.00', day: null },
    ]);
  });

  it.each([
    ['100000.00', []],
    ['100000.01', ['DIRECT_AWARD_TO_DOCUMENT']],
    ['699999.99', ['DIRECT_AWARD_TO_DOCUMENT']],
    ['700000.00', ['DIRECT_AWARD_TOO_LARGE', 'DIRECT_AWARD_TO_DOCUMENT', 'AWARD_NOTICE_DUE']],
  ])('LOU 19a of a direct award of %s: %j', (value, rules) => {
    const warnings = warningsOf({ procedure: 'DIRECT_AWARD', value: sek(value) });
    expect(warnings.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each(contractFigures.valueOpenEnded)(
    'LOU 19a:2 L10 of $value: a direct award is allowed $directAllowed',
    (figure) => {
      const rules = warningsOf({ procedure: 'DIRECT_AWARD', value: sek(figure.value) }).map(({ rule }) => rule);
      expect(!rules.includes('DIRECT_AWARD_TOO_LARGE')).toBe(figure.directAllowed);
    },
  );

  it('LOU 19a:11 that a direct award is documented within 30 days of signing', () => {
    const [warning] = warningsOf({ procedure: 'DIRECT_AWARD', signedOn: day('2023-01-15') });
    expect(warning).toMatchObject({ rule: 'DIRECT_AWARD_TO_DOCUMENT', limit: '100000.00', day: '2023-02-14' });
    const [unsigned] = warningsOf({ procedure: 'DIRECT_AWARD', signedOn: null });
    expect(unsigned).toMatchObject({ rule: 'DIRECT_AWARD_TO_DOCUMENT', day: null });
  });

  it('LOU 19:1 that national rules end where the EU’s begin, for works later', () => {
    expect(warningsOf({ value: sek('2236731.00') })).toMatchObject([
      { rule: 'EU_PROCEDURE_NEEDED', paragraph: 'LOU 19:1', limit: '2236731.00' },
      { rule: 'AWARD_NOTICE_DUE', paragraph: 'LOU 19a:13', limit: '700000.00', day: '2022-12-14' },
    ]);
    const rules = (given: Partial<ProcuredContract>) => warningsOf(given).map(({ rule }) => rule);
    expect(rules({ value: sek('2236731.00'), kind: 'WORKS' })).toEqual(['AWARD_NOTICE_DUE']);
    expect(rules({ value: sek('2236731.00'), procedure: 'EU' })).toEqual([]);
    expect(rules({ value: sek('2236731.00'), procedure: 'CALL_OFF' })).toEqual([]);
  });

  it('that a threshold is not known, instead of a guess', () => {
    expect(warningsOf({ procedure: 'DIRECT_AWARD', procuredOn: day('2020-06-01') })).toMatchObject([
      { rule: 'THRESHOLD_UNKNOWN', paragraph: 'LOU 19a:2', day: '2020-06-01' },
      { rule: 'THRESHOLD_UNKNOWN', paragraph: 'LOU 19:1', day: '2020-06-01' },
    ]);
  });

  it('LOU 20:1 that it was signed before the standstill was over', () => {
    expect(warningsOf({ signedOn: day('2022-11-11') })).toEqual([
      { rule: 'SIGNED_IN_STANDSTILL', paragraph: 'LOU 20:1', amount: null, limit: null, day: '2022-11-12' },
    ]);
    expect(warningsOf({ signedOn: day('2022-11-12') })).toEqual([]);
    expect(warningsOf({ signedOn: day('2022-11-11'), procedure: 'CALL_OFF' })).toEqual([]);
  });
});
