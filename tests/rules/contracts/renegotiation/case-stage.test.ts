import { describe, expect, it } from 'vitest';
import {
  CaseNeed,
  CaseStage,
  isSecret,
  mayEnter,
  missingFor,
  nextStages,
} from '../../../../server/contracts/renegotiation/case-stage.ts';

const stages = Object.values(CaseStage);

describe('the stages of a renegotiation case', () => {
  it.each(stages.flatMap((from) => stages.map((to) => [from, to] as const)))(
    'from %s to %s is allowed exactly when it is the same or listed as next',
    (from, to) => {
      expect(mayEnter(from, to)).toBe(from === to || nextStages(from).includes(to));
    },
  );

  it('can be walked from planning through every stage', () => {
    const reached = new Set<CaseStage>(['PLANNED']);
    for (const stage of reached) for (const next of nextStages(stage)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...stages].toSorted());
  });

  it('lead from planning to closing one by one', () => {
    const way = ['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED'] as const;
    for (const [index, stage] of way.slice(1).entries()) expect(mayEnter(way[index]!, stage)).toBe(true);
    expect(mayEnter('PLANNED', 'NEGOTIATING')).toBe(false);
  });

  it('can be left by giving up until the contract is signed', () => {
    expect(stages.filter((stage) => nextStages(stage).includes('ABANDONED'))).toEqual([
      'PLANNED',
      'ANALYSIS',
      'NEGOTIATING',
      'AGREED',
    ]);
    expect(nextStages('SIGNED')).toEqual(['CLOSED']);
  });

  it('are secret until the contract is signed or the case given up', () => {
    expect(stages.filter(isSecret)).toEqual(['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED']);
  });
});

describe('what a case needs', () => {
  it('to be signed is an agreed offer, a saving and the day from which it applies', () => {
    const has = new Set<CaseNeed>(['OWNER', 'BASELINE', 'TARGET']);
    expect(missingFor('NEGOTIATING', has)).toEqual([]);
    expect(missingFor('AGREED', has)).toEqual(['AGREED_OFFER']);
    expect(missingFor('SIGNED', has)).toEqual(['AGREED_OFFER', 'AGREED_SAVING', 'EFFECTIVE_DATE']);
  });

  it('to be abandoned is a reason, and nothing else', () => {
    expect(missingFor('ABANDONED', new Set())).toEqual(['REASON']);
    expect(missingFor('ABANDONED', new Set<CaseNeed>(['REASON']))).toEqual([]);
  });

  it.each(stages)('to be %s is nothing more when it has everything', (stage) => {
    expect(missingFor(stage, new Set(Object.values(CaseNeed)))).toEqual([]);
  });

  it('never becomes less on the way to signing', () => {
    const way = ['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED'] as const;
    for (const [index, stage] of way.slice(1).entries()) {
      expect(missingFor(stage, new Set())).toEqual(expect.arrayContaining(missingFor(way[index]!, new Set())));
    }
  });
});
