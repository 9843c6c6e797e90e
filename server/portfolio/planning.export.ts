import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { appraisalParameters } from './appraisal/appraisal-parameter.record.ts';
import { initiativeBenefits } from './planning/initiative-benefit.record.ts';
import { initiativeCosts } from './planning/initiative-cost.record.ts';
import { initiativeStaffings } from './planning/initiative-staffing.record.ts';
import { staffRoles } from './planning/staff-role.record.ts';
import { column, CODE, NAME, LINE_NAME, NOTE, SOURCE, CHANGED, INITIATIVE, TOTALS } from './exported-columns.ts';
import {
  BENEFICIARY_WORDS,
  BENEFIT_KIND_WORDS,
  CERTAINTY_WORDS,
  CLASS_WORDS,
  NATURE_WORDS,
  PARAMETER_WORDS,
} from './portfolio-words.ts';

/** How plans, roles and the givens of appraisals are written to files. */
export const planExports: readonly DeclaredExport[] = [
  {
    record: initiativeCosts,
    name: { sv: 'Initiativens kostnader', en: 'Costs of initiatives' },
    columns: [
      ...INITIATIVE,
      LINE_NAME,
      column('costClass', 'Löpande eller förändring', 'Run or change', CLASS_WORDS),
      column('nature', 'Budget', 'Budget', NATURE_WORDS),
      column('category.code', 'Kostnadsslag', 'Cost category'),
      column('frame.code', 'Utrymme', 'Frame'),
      ...TOTALS,
      SOURCE,
      NOTE,
    ],
  },
  {
    record: initiativeBenefits,
    name: { sv: 'Initiativens nyttor', en: 'Benefits of initiatives' },
    columns: [
      ...INITIATIVE,
      LINE_NAME,
      column('kind', 'Slag av nytta', 'Kind of benefit', BENEFIT_KIND_WORDS),
      column('certainty', 'Säkerhet', 'Certainty', CERTAINTY_WORDS),
      column('countsAs', 'Räknas som', 'Counts as', CERTAINTY_WORDS),
      column('beneficiary', 'Vem som har nyttan', 'Who has the benefit', BENEFICIARY_WORDS),
      column('owner.name', 'Nyttoägare', 'Benefit owner'),
      column('figureUnit', 'Måttenhet', 'Figure unit'),
      column('baselineValue', 'Nollmätning', 'Baseline'),
      column('baselineOn', 'Mätt', 'Measured on'),
      column('baselineSource', 'Nollmätningens källa', 'Source of the baseline'),
      column('target', 'Mål', 'Target'),
      column('targetMonth', 'Målet nås', 'Target reached by'),
      ...TOTALS,
      SOURCE,
      NOTE,
    ],
  },
  {
    record: initiativeStaffings,
    name: { sv: 'Initiativens bemanning', en: 'Staffing of initiatives' },
    columns: [
      ...INITIATIVE,
      column('role.code', 'Rollkod', 'Role code'),
      column('role.name', 'Roll', 'Role'),
      column('hours', 'Timmar', 'Hours'),
      NOTE,
    ],
  },
  {
    record: staffRoles,
    name: { sv: 'Roller', en: 'Roles' },
    columns: [CODE, NAME, NOTE, CHANGED],
  },
  {
    record: appraisalParameters,
    name: { sv: 'Kalkylantaganden', en: 'Givens of appraisals' },
    columns: [
      column('kind', 'Antagande', 'Given', PARAMETER_WORDS),
      column('firstDay', 'Gäller från', 'Holds from'),
      column('value', 'Procent', 'Percent'),
      column('holds', 'Gäller nu', 'Holds now'),
      SOURCE,
      NOTE,
    ],
  },
];
