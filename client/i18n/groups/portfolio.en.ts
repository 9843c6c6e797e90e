import { portfolioEn } from '../portfolio.en.ts';
import { portfolioFundingEn } from '../portfolio-funding.en.ts';
import { portfolioLabEn } from '../portfolio-lab.en.ts';
import { portfolioPlanEn } from '../portfolio-plan.en.ts';
import { portfolioRoadmapEn } from '../portfolio-roadmap.en.ts';

/** The words of initiatives and of choosing between them. */
export const portfolioTexts = {
  ...portfolioEn,
  ...portfolioLabEn,
  ...portfolioFundingEn,
  ...portfolioPlanEn,
  ...portfolioRoadmapEn,
};
