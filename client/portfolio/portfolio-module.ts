import {
  IconAdjustments,
  IconClipboardList,
  IconCoins,
  IconReport,
  IconScale,
  IconStars,
  IconTargetArrow,
} from '@tabler/icons-react';
import type { ClientModule } from '../app/module.ts';
import { assignmentsPath, framesPath, investmentPlanPath } from './funding/addresses.ts';
import { fundingRoutes } from './funding/funding-routes.ts';
import { initiativesPart } from './initiatives/initiatives-module.ts';
import { labPath, scenariosPath, scoresPath } from './lab/addresses.ts';
import { labRoutes } from './lab/lab-routes.ts';
import { planRoutes } from './planning/plan-routes.ts';
import { planSections } from './planning/plan-sections.ts';
import { roadmapItems, roadmapRoutes } from './roadmap/roadmap-routes.ts';

/** Initiatives, the money for them, and which of them to do. */
export const portfolioModule: ClientModule = {
  texts: ['register', 'services', 'economy', 'portfolio'],
  navigation: {
    label: 'portfolio.nav',
    icon: IconTargetArrow,
    items: [
      ...initiativesPart.items,
      ...roadmapItems,
      { label: 'portfolio.lab', to: labPath, icon: IconAdjustments, reads: 'Initiative' },
      { label: 'portfolio.scenarios', to: scenariosPath, icon: IconScale, reads: 'PortfolioScenario' },
      { label: 'portfolio.scores', to: scoresPath, icon: IconStars, reads: 'InitiativeScore' },
      { label: 'funding.frames', to: framesPath, icon: IconCoins, reads: 'FundingFrame' },
      { label: 'funding.assignments', to: assignmentsPath, icon: IconClipboardList, reads: 'Assignment' },
      { label: 'funding.plan', to: investmentPlanPath, icon: IconReport, reads: 'Assignment' },
    ],
  },
  routes: [...initiativesPart.routes, ...roadmapRoutes, ...planRoutes, ...labRoutes, ...fundingRoutes],
  sections: [...initiativesPart.sections, ...planSections],
  actions: initiativesPart.actions,
  find: async (text, signal) => (await import('./initiatives/initiative-hits.ts')).findInitiativeHits(text, signal),
};
