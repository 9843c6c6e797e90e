import { accountsModule } from '../accounts/accounts-module.ts';
import { administrationModule } from '../administration/administration-module.ts';
import { contractsModule } from '../contracts/contracts-module.ts';
import { economyModule } from '../economy/economy-module.ts';
import { ledgerModule } from '../economy/ledger/ledger-module.ts';
import { exchangeModule } from '../exchange/exchange-module.ts';
import { inventoryModule } from '../inventory/inventory-module.ts';
import { organisationModule } from '../organisation/organisation-module.ts';
import { overviewModule } from '../overview/overview-module.ts';
import { portfolioModule } from '../portfolio/portfolio-module.ts';
import { servicesModule } from '../services/services-module.ts';
import type { ClientModule } from './module.ts';
import { withTexts } from './with-texts.tsx';

const all: readonly ClientModule[] = [
  overviewModule,
  inventoryModule,
  contractsModule,
  servicesModule,
  economyModule,
  ledgerModule,
  portfolioModule,
  organisationModule,
  accountsModule,
  exchangeModule,
  administrationModule,
];

/** Every module of the client, in the order of the navigation. */
export const modules: readonly ClientModule[] = all.map(withTexts);
