import type { contractsDisclosuresSv } from './contracts-disclosures.sv.ts';

export const contractsDisclosuresEn: Readonly<Record<keyof typeof contractsDisclosuresSv, string>> = {
  'contracts.disclosures': 'Disclosures',
  'contracts.disclosures.none': 'The contract has not been given out',
  'contracts.disclosures.noneText':
    'When somebody asks for the contract as a public document it is given out from here. What was given to whom is kept.',
  'contracts.disclosures.give': 'Give out the contract',
  'contracts.disclosures.recipient': 'To whom',
  'contracts.disclosures.recipient.help': 'Who asks for it need not say who they are: write “Anonymous” then.',
  'contracts.disclosures.registryNumber': 'Registry number',
  'contracts.disclosures.registryNumber.help': 'The registry number of the request, if it has one.',
  'contracts.disclosures.mask': 'This is masked',
  'contracts.disclosures.mask.help': 'What is not ticked is given out. Its number and name always are.',
  'contracts.disclosures.maskReason': 'Reason for masking',
  'contracts.disclosures.maskReason.help':
    'With the paragraph, such as OSL 31:16. The reason stands in what is given out.',
  'contracts.disclosures.maskReason.missing': 'Say why something is masked, with the paragraph.',
  'contracts.disclosures.field.SUPPLIER': 'Supplier',
  'contracts.disclosures.field.UNIT': 'Unit',
  'contracts.disclosures.field.TERM': 'Term',
  'contracts.disclosures.field.NOTE': 'Note',
  'contracts.disclosures.field.ITEM': 'Names of the price lines',
  'contracts.disclosures.field.QUANTITY': 'Quantities',
  'contracts.disclosures.field.UNIT_PRICE': 'Unit prices',
  'contracts.disclosures.field.ANNUAL_COST': 'Annual cost',
  'contracts.disclosures.given': 'The contract has been given out to {recipient}',
  'contracts.disclosures.given.text':
    'Download the file and send it to the recipient. It is only here, until you leave the page.',
  'contracts.disclosures.download': 'Download CSV',
  'contracts.disclosures.when': 'When',
  'contracts.disclosures.by': 'Given out by',
  'contracts.disclosures.masked': 'Masked',
  'contracts.disclosures.masked.none': 'Nothing was masked.',
  'contracts.disclosures.registryNumber.none': 'The request had no registry number.',
};
