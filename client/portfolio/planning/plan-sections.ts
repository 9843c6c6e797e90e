import { lazy } from 'react';
import type { RecordSection } from '../../app/module.ts';

/** What plans and appraisals add to the page of an initiative. */
export const planSections: readonly RecordSection[] = [
  {
    of: 'Initiative',
    id: 'plan',
    label: 'plan.section',
    reads: 'InitiativeCost',
    Component: lazy(async () => ({ default: (await import('./plan-section.tsx')).PlanSection })),
  },
  {
    of: 'Initiative',
    id: 'appraisal',
    label: 'plan.appraisal',
    reads: 'InitiativeCost',
    Component: lazy(async () => ({ default: (await import('../appraisal/appraisal-section.tsx')).AppraisalSection })),
  },
];
