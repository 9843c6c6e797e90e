import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** The ways in which a file tells what was booked or budgeted. They may say the same twice, so that one of them counts. */
export const LedgerFigure = enumOf('VOUCHERS', 'PERIOD_AMOUNTS', 'PERIOD_BUDGET', 'TABLE');
export type LedgerFigure = EnumOf<typeof LedgerFigure>;
