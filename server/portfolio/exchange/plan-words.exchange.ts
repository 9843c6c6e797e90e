import type { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import type { CostClass } from '../../economy/costs/cost-class.ts';
import type { EnumName } from '../../exchange/exchange-kind.ts';
import type { CostNature } from '../planning/plan-line.ts';

const name = (sv: string, en: string, ...aliases: readonly string[]): EnumName => ({ label: { sv, en }, aliases });

/** What files call the values of plans' enums: first as the screens do, then as people write. */
export const CLASS_WORDS: Readonly<Record<CostClass, EnumName>> = {
  RUN: name('Löpande', 'Run', 'Förvaltning', 'Löpande kostnad'),
  CHANGE: name('Förändring', 'Change', 'Utveckling', 'Projekt', 'Engångskostnad', 'Engångs'),
};

export const NATURE_WORDS: Readonly<Record<CostNature, EnumName>> = {
  OPERATING: name('Drift', 'Operating', 'Driftbudget', 'Opex'),
  INVESTMENT: name('Investering', 'Investment', 'Investeringsbudget', 'Capex'),
};

export const BENEFIT_KIND_WORDS: Readonly<Record<BenefitKind, EnumName>> = {
  FINANCIAL: name('Ekonomisk', 'Financial', 'Ekonomi', 'Pengar'),
  REDISTRIBUTIVE: name('Omfördelning', 'Redistributive', 'Omfördelande', 'Frigjord tid', 'Freed time'),
  QUALITY: name('Kvalitet', 'Quality', 'Kvalitativ'),
  ENVIRONMENTAL: name('Miljö', 'Environmental', 'Klimat', 'Environment'),
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, EnumName>> = {
  GREEN: name('Grön, säker', 'Green, certain', 'Grön', 'Green', 'Säker'),
  YELLOW: name('Gul, indirekt', 'Yellow, indirect', 'Gul', 'Yellow', 'Indirekt'),
  RED: name('Röd, svårvärderad', 'Red, hard to value', 'Röd', 'Red', 'Svårvärderad'),
};
