import { DEMO_ACCOUNTS } from '../../../accounts/demo-accounts.ts';

/** Which unit each of the demo's accounts leads, so that who signs in finds something of their own. */
const UNITS: Readonly<Record<string, string>> = {
  lasare: 'Regiondirektörens stab',
  inventarie: 'Klient och mobilitet',
  avtal: 'Inköp och avtal',
  upphandling: 'Upphandling',
  ehalsa: 'E-hälsa',
  ekonomi: 'Ekonomistyrning',
  uppfoljning: 'Portfölj och arkitektur',
  revision: 'Internrevision',
  admin: 'Digitaliseringsledning',
};

/** The demo's accounts by the name of the unit that they lead. */
export const ACCOUNT_HOLDERS = new Map(DEMO_ACCOUNTS.map((account) => [UNITS[account.username], account]));
