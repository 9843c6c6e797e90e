import { appEn } from '../app.en.ts';
import { navigationEn } from '../navigation.en.ts';
import { recordsEn } from '../records.en.ts';
import { sessionEn } from '../session.en.ts';
import { uiEn } from '../ui.en.ts';

/** The words of every page: what stands around it, signing in, and what all lists, records and forms have. */
export const startTexts = {
  ...appEn,
  ...uiEn,
  ...recordsEn,
  ...sessionEn,
  ...navigationEn,
};
