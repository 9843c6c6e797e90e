import { accessSv } from './access.sv.ts';
import { accountsSv } from './accounts.sv.ts';
import { administrationSv } from './administration.sv.ts';
import { appSv } from './app.sv.ts';
import { contractsDocumentsSv } from './contracts-documents.sv.ts';
import { contractsDisclosuresSv } from './contracts-disclosures.sv.ts';
import { contractsPagesSv } from './contracts-pages.sv.ts';
import { contractsProcurementSv } from './contracts-procurement.sv.ts';
import { contractsSv } from './contracts.sv.ts';
import { economyFiguresSv } from './economy-figures.sv.ts';
import { economySv } from './economy.sv.ts';
import { digitalVisitsSv } from './digital-visits.sv.ts';
import { digitalVisitsListsSv } from './digital-visits-lists.sv.ts';
import { digitalVisitsStepsSv } from './digital-visits-steps.sv.ts';
import { exchangeRunSv } from './exchange-run.sv.ts';
import { exchangeSv } from './exchange.sv.ts';
import { figuresSv } from './figures.sv.ts';
import { inventoryListSv } from './inventory-list.sv.ts';
import { inventoryRecordSv } from './inventory-record.sv.ts';
import { inventorySv } from './inventory.sv.ts';
import { ledgerSv } from './ledger.sv.ts';
import { organisationSv } from './organisation.sv.ts';
import { overviewSv } from './overview.sv.ts';
import { priceIndexSv } from './price-index.sv.ts';
import { recordsSv } from './records.sv.ts';
import { remindersSv } from './reminders.sv.ts';
import { renegotiationPagesSv } from './renegotiation-pages.sv.ts';
import { renegotiationSv } from './renegotiation.sv.ts';
import { servicesPagesSv } from './services-pages.sv.ts';
import { servicesSv } from './services.sv.ts';
import { sessionSv } from './session.sv.ts';
import { uiSv } from './ui.sv.ts';

export const sv = {
  ...appSv,
  ...uiSv,
  ...recordsSv,
  ...overviewSv,
  ...ledgerSv,
  ...figuresSv,
  ...inventorySv,
  ...inventoryListSv,
  ...inventoryRecordSv,
  ...contractsSv,
  ...contractsPagesSv,
  ...priceIndexSv,
  ...contractsDocumentsSv,
  ...contractsProcurementSv,
  ...renegotiationSv,
  ...renegotiationPagesSv,
  ...contractsDisclosuresSv,
  ...digitalVisitsSv,
  ...digitalVisitsListsSv,
  ...digitalVisitsStepsSv,
  ...servicesSv,
  ...servicesPagesSv,
  ...economySv,
  ...economyFiguresSv,
  ...organisationSv,
  ...sessionSv,
  ...remindersSv,
  ...accessSv,
  ...accountsSv,
  ...exchangeSv,
  ...exchangeRunSv,
  ...administrationSv,
} as const;
