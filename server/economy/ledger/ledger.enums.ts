import { describeEnum } from '../../api/enums.ts';
import { LedgerFigure } from './ledger-figure.ts';
import { LedgerStatus } from './ledger-status.ts';

describeEnum(LedgerFigure, 'LedgerFigure', 'A way in which a file of a ledger tells what was booked or budgeted.', {
  VOUCHERS: 'Rows of vouchers (#TRANS): actual cost.',
  PERIOD_AMOUNTS: 'Amounts of accounts and months (#PSALDO): actual cost.',
  PERIOD_BUDGET: 'Budgets of accounts and months (#PBUDGET).',
  TABLE: 'Rows of a table, CSV or XLSX.',
});

describeEnum(LedgerStatus, 'LedgerStatus', 'Where the import of a ledger stands.', {
  UPLOADING: 'The file is awaited: send it by PUT to the upload address.',
  READING: 'The file is being read.',
  MAPPING: 'A table is read; which column is what is to be said.',
  PREVIEW: 'The file is read and proved; what it would make is known, and nothing is written yet.',
  IMPORTING: 'The entries are being written, in one transaction.',
  DONE: 'The entries are written.',
  UNDOING: 'What the import wrote is being taken back.',
  UNDONE: 'What the import wrote has been taken back, as far as nothing had changed since.',
  FAILED: 'The file cannot be taken; nothing of it is kept.',
  CANCELLED: 'The import was cancelled; nothing of it is written.',
});
