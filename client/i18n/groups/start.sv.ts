import { appSv } from '../app.sv.ts';
import { navigationSv } from '../navigation.sv.ts';
import { recordsSv } from '../records.sv.ts';
import { sessionSv } from '../session.sv.ts';
import { uiSv } from '../ui.sv.ts';

/** The words of every page: what stands around it, signing in, and what all lists, records and forms have. */
export const startTexts = {
  ...appSv,
  ...uiSv,
  ...recordsSv,
  ...sessionSv,
  ...navigationSv,
};
