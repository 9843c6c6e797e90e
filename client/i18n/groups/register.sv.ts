import { contractsSv } from '../contracts.sv.ts';
import { inventorySv } from '../inventory.sv.ts';
import { inventoryListSv } from '../inventory-list.sv.ts';
import { inventoryRecordSv } from '../inventory-record.sv.ts';
import { organisationSv } from '../organisation.sv.ts';
import { overviewSv } from '../overview.sv.ts';

/** The words of what all areas speak of: assets, contracts, units, people, suppliers and sites. */
export const registerTexts = {
  ...overviewSv,
  ...inventorySv,
  ...inventoryListSv,
  ...inventoryRecordSv,
  ...organisationSv,
  ...contractsSv,
};
