import { portfolioSv } from '../portfolio.sv.ts';
import { portfolioFundingSv } from '../portfolio-funding.sv.ts';
import { portfolioLabSv } from '../portfolio-lab.sv.ts';
import { portfolioPlanSv } from '../portfolio-plan.sv.ts';
import { portfolioRoadmapSv } from '../portfolio-roadmap.sv.ts';

/** The words of initiatives and of choosing between them. */
export const portfolioTexts = {
  ...portfolioSv,
  ...portfolioLabSv,
  ...portfolioFundingSv,
  ...portfolioPlanSv,
  ...portfolioRoadmapSv,
};
