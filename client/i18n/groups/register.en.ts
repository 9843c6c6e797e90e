import { contractsEn } from '../contracts.en.ts';
import { inventoryEn } from '../inventory.en.ts';
import { inventoryListEn } from '../inventory-list.en.ts';
import { inventoryRecordEn } from '../inventory-record.en.ts';
import { organisationEn } from '../organisation.en.ts';
import { overviewEn } from '../overview.en.ts';

/** The words of what all areas speak of: assets, contracts, units, people, suppliers and sites. */
export const registerTexts = {
  ...overviewEn,
  ...inventoryEn,
  ...inventoryListEn,
  ...inventoryRecordEn,
  ...organisationEn,
  ...contractsEn,
};
