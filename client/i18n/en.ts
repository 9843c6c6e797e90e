import type { Catalogue } from './catalogue.ts';
import { administrationTexts } from './groups/administration.en.ts';
import { contractsTexts } from './groups/contracts.en.ts';
import { economyTexts } from './groups/economy.en.ts';
import { portfolioTexts } from './groups/portfolio.en.ts';
import { registerTexts } from './groups/register.en.ts';
import { servicesTexts } from './groups/services.en.ts';
import { startTexts } from './groups/start.en.ts';

/** Every text in English: as many as there are in Swedish. */
export const en: Catalogue = {
  ...startTexts,
  ...registerTexts,
  ...contractsTexts,
  ...servicesTexts,
  ...economyTexts,
  ...portfolioTexts,
  ...administrationTexts,
};
