import { accessSv } from '../access.sv.ts';
import { accountsSv } from '../accounts.sv.ts';
import { administrationSv } from '../administration.sv.ts';
import { exchangeSv } from '../exchange.sv.ts';
import { exchangeRunSv } from '../exchange-run.sv.ts';
import { remindersSv } from '../reminders.sv.ts';

/** The words of accounts, rights, reminders, import and export. */
export const administrationTexts = {
  ...accessSv,
  ...accountsSv,
  ...administrationSv,
  ...remindersSv,
  ...exchangeSv,
  ...exchangeRunSv,
};
