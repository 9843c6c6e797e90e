import { digitalVisitsEn } from '../digital-visits.en.ts';
import { digitalVisitsListsEn } from '../digital-visits-lists.en.ts';
import { digitalVisitsStepsEn } from '../digital-visits-steps.en.ts';
import { servicesEn } from '../services.en.ts';
import { servicesPagesEn } from '../services-pages.en.ts';

/** The words of services and of calculating digital visits. */
export const servicesTexts = {
  ...servicesEn,
  ...servicesPagesEn,
  ...digitalVisitsEn,
  ...digitalVisitsListsEn,
  ...digitalVisitsStepsEn,
};
