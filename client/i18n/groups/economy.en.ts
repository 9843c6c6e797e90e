import { economyEn } from '../economy.en.ts';
import { economyFiguresEn } from '../economy-figures.en.ts';
import { figuresEn } from '../figures.en.ts';
import { ledgerEn } from '../ledger.en.ts';

/** The words of cost and benefit, and of the ledger. */
export const economyTexts = {
  ...economyEn,
  ...economyFiguresEn,
  ...ledgerEn,
  ...figuresEn,
};
