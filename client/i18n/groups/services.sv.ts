import { digitalVisitsSv } from '../digital-visits.sv.ts';
import { digitalVisitsListsSv } from '../digital-visits-lists.sv.ts';
import { digitalVisitsStepsSv } from '../digital-visits-steps.sv.ts';
import { servicesSv } from '../services.sv.ts';
import { servicesPagesSv } from '../services-pages.sv.ts';

/** The words of services and of calculating digital visits. */
export const servicesTexts = {
  ...servicesSv,
  ...servicesPagesSv,
  ...digitalVisitsSv,
  ...digitalVisitsListsSv,
  ...digitalVisitsStepsSv,
};
