import { economySv } from '../economy.sv.ts';
import { economyFiguresSv } from '../economy-figures.sv.ts';
import { figuresSv } from '../figures.sv.ts';
import { ledgerSv } from '../ledger.sv.ts';

/** The words of cost and benefit, and of the ledger. */
export const economyTexts = {
  ...economySv,
  ...economyFiguresSv,
  ...ledgerSv,
  ...figuresSv,
};
