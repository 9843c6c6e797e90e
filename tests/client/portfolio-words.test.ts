import { describe, expect, it } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { sv } from '../../client/i18n/sv.ts';
import {
  BENEFICIARY_WORDS,
  BENEFIT_KIND_WORDS,
  BOND_WORDS,
  CERTAINTY_WORDS,
  CHARGE_WORDS,
  EFFECT_WORDS,
  INITIATIVE_KIND_WORDS,
  NATURE_WORDS,
  PARAMETER_WORDS,
  SOURCE_WORDS,
  STAGE_WORDS,
  SUBMISSION_WORDS,
} from '../../server/portfolio/portfolio-words.ts';

describe('the words of the portfolio’s files', () => {
  it.each([
    ['portfolio.kind', INITIATIVE_KIND_WORDS],
    ['portfolio.stage', STAGE_WORDS],
    ['portfolio.effect', EFFECT_WORDS],
    ['portfolio.bond', BOND_WORDS],
    ['funding.source', SOURCE_WORDS],
    // Within sentences the pages write these small.
    ['funding.state', CHARGE_WORDS],
    ['funding.submission', SUBMISSION_WORDS],
    ['plan.nature', NATURE_WORDS],
    ['economy.benefitKind', BENEFIT_KIND_WORDS],
    ['economy.certainty', CERTAINTY_WORDS],
    ['services.beneficiary', BENEFICIARY_WORDS],
    ['plan.parameters.kind', PARAMETER_WORDS],
  ])('are those of its pages: %s', (place, inFiles) => {
    const words = Object.entries(inFiles);
    expect(words.length).toBeGreaterThan(1);
    for (const [value, word] of words) {
      const key = `${place}.${value}` as keyof typeof sv;
      const read = [word.sv, word.en].map((text) => text.toLowerCase());
      expect([key, ...read]).toEqual([key, ...[sv[key], en[key]].map((text) => text.toLowerCase())]);
    }
  });
});
