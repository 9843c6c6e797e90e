import { accessEn } from '../access.en.ts';
import { accountsEn } from '../accounts.en.ts';
import { administrationEn } from '../administration.en.ts';
import { exchangeEn } from '../exchange.en.ts';
import { exchangeRunEn } from '../exchange-run.en.ts';
import { remindersEn } from '../reminders.en.ts';

/** The words of accounts, rights, reminders, import and export. */
export const administrationTexts = {
  ...accessEn,
  ...accountsEn,
  ...administrationEn,
  ...remindersEn,
  ...exchangeEn,
  ...exchangeRunEn,
};
