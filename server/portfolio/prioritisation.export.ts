import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { criteria } from './prioritisation/criterion.record.ts';
import { initiativeScores } from './prioritisation/initiative-score.record.ts';
import { portfolioScenarios } from './prioritisation/portfolio-scenario.record.ts';
import { column, CODE, NAME, DESCRIPTION, NOTE, CHANGED, UNIT, INITIATIVE } from './exported-columns.ts';

/** How criteria, scores and scenarios are written to files. */
export const prioritisationExports: readonly DeclaredExport[] = [
  {
    record: criteria,
    name: { sv: 'Kriterier', en: 'Criteria' },
    columns: [
      CODE,
      NAME,
      column('weight', 'Vikt', 'Weight'),
      column('worst', 'Sämst', 'Worst'),
      column('best', 'Bäst', 'Best'),
      column('guidance', 'Vägledning', 'Guidance'),
      column('isRetired', 'Används inte längre', 'No longer used'),
      CHANGED,
    ],
  },
  {
    record: initiativeScores,
    name: { sv: 'Poäng', en: 'Scores' },
    columns: [
      ...INITIATIVE,
      column('criterion.code', 'Kriteriekod', 'Criterion code'),
      column('criterion.name', 'Kriterium', 'Criterion'),
      column('scorer.name', 'Bedömare', 'Scorer'),
      column('value', 'Poäng', 'Score'),
      column('comment', 'Motivering', 'Reason'),
      CHANGED,
    ],
  },
  {
    record: portfolioScenarios,
    name: { sv: 'Scenarier', en: 'Scenarios' },
    columns: [NAME, ...UNIT, DESCRIPTION, NOTE, column('createdAt', 'Skapad', 'Created'), CHANGED],
  },
];
