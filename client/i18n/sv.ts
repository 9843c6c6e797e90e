import { administrationTexts } from './groups/administration.sv.ts';
import { contractsTexts } from './groups/contracts.sv.ts';
import { economyTexts } from './groups/economy.sv.ts';
import { portfolioTexts } from './groups/portfolio.sv.ts';
import { registerTexts } from './groups/register.sv.ts';
import { servicesTexts } from './groups/services.sv.ts';
import { startTexts } from './groups/start.sv.ts';

/** Every text in Swedish, for the compiler and for tests; a page is sent the groups that it needs. */
export const sv = {
  ...startTexts,
  ...registerTexts,
  ...contractsTexts,
  ...servicesTexts,
  ...economyTexts,
  ...portfolioTexts,
  ...administrationTexts,
} as const;
