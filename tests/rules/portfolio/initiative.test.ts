import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../server/access/role.ts';
import { doubleCounting, plannedEffect } from '../../../server/portfolio/action-plan.ts';
import {
  InitiativeStage,
  missingFor,
  nextStages,
  StageNeed,
  stepRefusal,
} from '../../../server/portfolio/initiative-stage.ts';
import { partnerShareFaults, proposalGaps, type Proposal } from '../../../server/portfolio/proposal.ts';
import { submissionState } from '../../../server/portfolio/submission.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { parsePercent } from '../../../server/values/rate.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';

const sek = parseMoney;
const percent = parsePercent;

/** Every step there is and who takes it; written down apart from the table under test. */
const steps: Readonly<Record<string, readonly Role[]>> = {
  'IDEA PRE_STUDY': ['E_HEALTH_LEAD'],
  'IDEA STOPPED': ['E_HEALTH_LEAD'],
  'PRE_STUDY IDEA': ['E_HEALTH_LEAD'],
  'PRE_STUDY PROPOSED': ['E_HEALTH_LEAD'],
  'PRE_STUDY STOPPED': ['E_HEALTH_LEAD'],
  'PROPOSED PRE_STUDY': ['E_HEALTH_LEAD', 'ECONOMIST'],
  'PROPOSED DECIDED': ['ECONOMIST'],
  'PROPOSED STOPPED': ['ECONOMIST'],
  'DECIDED RUNNING': ['E_HEALTH_LEAD'],
  'DECIDED STOPPED': ['ECONOMIST'],
  'RUNNING ROLLOUT': ['E_HEALTH_LEAD'],
  'RUNNING REALISING': ['E_HEALTH_LEAD'],
  'RUNNING STOPPED': ['ECONOMIST'],
  'ROLLOUT RUNNING': ['E_HEALTH_LEAD'],
  'ROLLOUT REALISING': ['E_HEALTH_LEAD'],
  'ROLLOUT STOPPED': ['ECONOMIST'],
  'REALISING CLOSED': ['FOLLOW_UP_OFFICER'],
  'REALISING STOPPED': ['ECONOMIST'],
  'STOPPED IDEA': ['E_HEALTH_LEAD'],
};

describe('the stages of an initiative', () => {
  it('follow each other by these steps and no others, each taken by these roles and no others', () => {
    for (const from of Object.values(InitiativeStage)) {
      for (const to of Object.values(InitiativeStage).filter((stage) => stage !== from)) {
        const takers = steps[`${from} ${to}`];
        for (const role of ROLES) {
          const expected = takers ? (takers.includes(role) ? null : 'NOT_YOUR_STEP') : 'NO_SUCH_STEP';
          expect([from, to, role, stepRefusal(from, to, [role])]).toEqual([from, to, role, expected]);
          expect(nextStages(from, [role]).includes(to)).toBe(expected === null);
        }
      }
    }
  });

  it('may be kept by everyone, and left by nobody without a role', () => {
    for (const stage of Object.values(InitiativeStage)) {
      expect(stepRefusal(stage, stage, [])).toBeNull();
      expect(nextStages(stage, [])).toEqual([]);
    }
  });

  it('CLOSED is the end, and STOPPED may be taken up again', () => {
    expect(nextStages('CLOSED', ROLES)).toEqual([]);
    expect(nextStages('STOPPED', ROLES)).toEqual(['IDEA']);
  });

  it('ask for what must be there before', () => {
    expect(missingFor('PROPOSED', new Set())).toEqual(['OWNER', 'COMPLETE_PROPOSAL']);
    expect(missingFor('DECIDED', new Set(['OWNER', 'COMPLETE_PROPOSAL', 'FUNDING']))).toEqual([
      'BENEFIT_OWNER',
      'DECISION',
    ]);
    expect(missingFor('ROLLOUT', new Set(['OWNER', 'BENEFIT_OWNER', 'DECISION']))).toEqual(['PILOT_RESULT']);
    expect(missingFor('STOPPED', new Set(['REASON']))).toEqual([]);
    for (const stage of Object.values(InitiativeStage)) {
      expect(missingFor(stage, new Set(Object.values(StageNeed)))).toEqual([]);
    }
  });
});

describe('a proposal', () => {
  const complete: Proposal = {
    cost: sek('2400000.00'),
    firstMonth: parseYearMonth('2018-06'),
    lastMonth: parseYearMonth('2019-12'),
    organisationalOutcome: 'Distanskontakter bereder plats på mottagningen',
    economicOutcome: 'Lägre kostnad per besök',
    additional: true,
  };

  it('with its four parts has no gaps', () => {
    expect(proposalGaps(complete)).toEqual([]);
    expect(proposalGaps({ ...complete, cost: sek('0.00'), additional: false })).toEqual([]);
  });

  it.each(Object.keys(complete))('without %s says so', (field) => {
    expect(proposalGaps({ ...complete, [field]: null })).toEqual([{ field: [field], code: 'MISSING' }]);
  });

  it.each([
    [{ organisationalOutcome: '  \n' }, 'organisationalOutcome', 'MISSING'],
    [{ economicOutcome: '' }, 'economicOutcome', 'MISSING'],
    [{ cost: sek('-0.01') }, 'cost', 'NEGATIVE'],
    [{ lastMonth: parseYearMonth('2018-05') }, 'lastMonth', 'END_BEFORE_START'],
  ])('with %j says that %s is %s', (change, field, code) => {
    expect(proposalGaps({ ...complete, ...change })).toEqual([{ field: [field], code }]);
  });

  it('with nothing says all at once', () => {
    const nothing = Object.fromEntries(Object.keys(complete).map((field) => [field, null])) as unknown as Proposal;
    expect(proposalGaps(nothing).map(({ field }) => field[0])).toEqual(Object.keys(complete));
  });

  it('is shared with partners by no more than the whole', () => {
    const share = (cost: string, benefit: string) => ({ cost: percent(cost), benefit: percent(benefit) });
    expect(partnerShareFaults([share('40', '100'), share('60', '0')])).toEqual([]);
    expect(partnerShareFaults([share('40', '-1'), share('60.01', '50'), share('5', '0')])).toEqual([
      { field: ['partners', 1, 'cost'], code: 'ABOVE_WHOLE' }, // 100.01; the third is not to blame
      { field: ['partners', 0, 'benefit'], code: 'NEGATIVE' },
    ]);
  });
});

describe('counting an effect once', () => {
  const inPlan = { initiative: 'I2', additional: false, measure: 'M7' };

  it.each([
    [{ initiative: 'I1', additional: true, measure: null }, null],
    [{ initiative: 'I1', additional: false, measure: 'M8' }, null],
    [inPlan, null],
    [
      { initiative: 'I1', additional: true, measure: 'M8' },
      { field: ['additional'], code: 'ADDITIONAL_BUT_IN_PLAN', by: null },
    ],
    [
      { initiative: 'I1', additional: false, measure: null },
      { field: ['measure'], code: 'MEASURE_MISSING', by: null },
    ],
    [
      { initiative: 'I1', additional: false, measure: 'M7' },
      { field: ['measure'], code: 'MEASURE_ALREADY_COUNTED', by: 'I2' },
    ],
  ])('%j gives %j', (standing, fault) => {
    expect(doubleCounting(standing, [inPlan])).toEqual(fault);
  });

  it('adds only what is additional to the plan', () => {
    const effects = [
      { additional: true, effect: sek('5.00') },
      { additional: false, effect: sek('34.00') },
    ];
    expect(plannedEffect([sek('34.00'), sek('26.00')], effects)).toEqual({
      inPlan: '60.00',
      additional: '5.00',
      total: '65.00',
    });
  });
});

describe('what a unit hands in by 2018-05-28', () => {
  it.each([
    ['2018-05-28', '2018-06-15', 'SUBMITTED'],
    ['2018-05-29', '2018-06-15', 'SUBMITTED_LATE'],
    [null, '2018-05-28', 'MISSING'],
    [null, '2018-05-29', 'LATE'],
  ])('on %s, seen on %s, is %s', (submittedOn, today, state) => {
    const submitted = submittedOn === null ? null : parseLocalDate(submittedOn);
    expect(submissionState(parseLocalDate('2018-05-28'), submitted, parseLocalDate(today))).toBe(state);
  });
});
