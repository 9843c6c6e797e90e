import { accountsModule } from '../accounts/accounts-module.ts';
import { administrationModule } from '../administration/administration-module.ts';
import { contractsModule } from '../contracts/contracts-module.ts';
import { economyModule } from '../economy/economy-module.ts';
import { ledgerModule } from '../economy/ledger/ledger-module.ts';
import { exchangeModule } from '../exchange/exchange-module.ts';
import { inventoryModule } from '../inventory/inventory-module.ts';
import { organisationModule } from '../organisation/organisation-module.ts';
import { overviewModule } from '../overview/overview-module.ts';
import { servicesModule } from '../services/services-module.ts';
import type { ClientModule } from './module.ts';

/** Every module of the client, in the order of the navigation. */
export const modules: readonly ClientModule[] = [
  overviewModule,
  inventoryModule,
  contractsModule,
  servicesModule,
  economyModule,
  ledgerModule,
  organisationModule,
  accountsModule,
  exchangeModule,
  administrationModule,
];
