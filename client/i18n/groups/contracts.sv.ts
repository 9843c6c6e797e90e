import { contractsDisclosuresSv } from '../contracts-disclosures.sv.ts';
import { contractsDocumentsSv } from '../contracts-documents.sv.ts';
import { contractsPagesSv } from '../contracts-pages.sv.ts';
import { contractsProcurementSv } from '../contracts-procurement.sv.ts';
import { priceIndexSv } from '../price-index.sv.ts';
import { renegotiationSv } from '../renegotiation.sv.ts';
import { renegotiationPagesSv } from '../renegotiation-pages.sv.ts';

/** The words of the pages of contracts and what is done with them. */
export const contractsTexts = {
  ...contractsPagesSv,
  ...priceIndexSv,
  ...contractsDocumentsSv,
  ...contractsProcurementSv,
  ...renegotiationSv,
  ...renegotiationPagesSv,
  ...contractsDisclosuresSv,
};
