import { accessEn } from './access.en.ts';
import { accountsEn } from './accounts.en.ts';
import { administrationEn } from './administration.en.ts';
import { appEn } from './app.en.ts';
import type { Catalogue } from './catalogue.ts';
import { contractsDocumentsEn } from './contracts-documents.en.ts';
import { contractsDisclosuresEn } from './contracts-disclosures.en.ts';
import { contractsPagesEn } from './contracts-pages.en.ts';
import { contractsProcurementEn } from './contracts-procurement.en.ts';
import { contractsEn } from './contracts.en.ts';
import { economyFiguresEn } from './economy-figures.en.ts';
import { economyEn } from './economy.en.ts';
import { digitalVisitsEn } from './digital-visits.en.ts';
import { digitalVisitsListsEn } from './digital-visits-lists.en.ts';
import { digitalVisitsStepsEn } from './digital-visits-steps.en.ts';
import { exchangeRunEn } from './exchange-run.en.ts';
import { exchangeEn } from './exchange.en.ts';
import { figuresEn } from './figures.en.ts';
import { inventoryListEn } from './inventory-list.en.ts';
import { inventoryRecordEn } from './inventory-record.en.ts';
import { inventoryEn } from './inventory.en.ts';
import { ledgerEn } from './ledger.en.ts';
import { organisationEn } from './organisation.en.ts';
import { overviewEn } from './overview.en.ts';
import { priceIndexEn } from './price-index.en.ts';
import { recordsEn } from './records.en.ts';
import { remindersEn } from './reminders.en.ts';
import { renegotiationPagesEn } from './renegotiation-pages.en.ts';
import { renegotiationEn } from './renegotiation.en.ts';
import { servicesPagesEn } from './services-pages.en.ts';
import { servicesEn } from './services.en.ts';
import { sessionEn } from './session.en.ts';
import { uiEn } from './ui.en.ts';

export const en: Catalogue = {
  ...appEn,
  ...uiEn,
  ...recordsEn,
  ...overviewEn,
  ...ledgerEn,
  ...figuresEn,
  ...inventoryEn,
  ...inventoryListEn,
  ...inventoryRecordEn,
  ...contractsEn,
  ...contractsPagesEn,
  ...priceIndexEn,
  ...contractsDocumentsEn,
  ...contractsProcurementEn,
  ...renegotiationEn,
  ...renegotiationPagesEn,
  ...contractsDisclosuresEn,
  ...digitalVisitsEn,
  ...digitalVisitsListsEn,
  ...digitalVisitsStepsEn,
  ...servicesEn,
  ...servicesPagesEn,
  ...economyEn,
  ...economyFiguresEn,
  ...organisationEn,
  ...sessionEn,
  ...remindersEn,
  ...accessEn,
  ...accountsEn,
  ...exchangeEn,
  ...exchangeRunEn,
  ...administrationEn,
};
