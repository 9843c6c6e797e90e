import { contractsDisclosuresEn } from '../contracts-disclosures.en.ts';
import { contractsDocumentsEn } from '../contracts-documents.en.ts';
import { contractsPagesEn } from '../contracts-pages.en.ts';
import { contractsProcurementEn } from '../contracts-procurement.en.ts';
import { priceIndexEn } from '../price-index.en.ts';
import { renegotiationEn } from '../renegotiation.en.ts';
import { renegotiationPagesEn } from '../renegotiation-pages.en.ts';

/** The words of the pages of contracts and what is done with them. */
export const contractsTexts = {
  ...contractsPagesEn,
  ...priceIndexEn,
  ...contractsDocumentsEn,
  ...contractsProcurementEn,
  ...renegotiationEn,
  ...renegotiationPagesEn,
  ...contractsDisclosuresEn,
};
