import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import { EHealthService } from './e-health-service.entity.ts';

const day = () => p.date().$type<LocalDate>().nullable();

/** That a unit uses a service or is to begin, with the days. */
const ServiceAdoptionSchema = defineEntity({
  name: 'ServiceAdoption',
  tableName: 'service_adoption',
  properties: {
    ...datedColumns,
    service: () => p.manyToOne(EHealthService).deleteRule('restrict'),
    unit: () => p.manyToOne(OrganisationUnit).index().deleteRule('restrict'),
    plannedFrom: day(),
    startedOn: day(),
    endedOn: day(),
    /** How many residents or employees of the unit it is for. */
    population: p.integer().nullable(),
    /** Whether the unit took part in the pilot. */
    isPilot: p.boolean().default(false),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ['service', 'unit'] }],
  checks: [{ name: 'service_adoption_population_check', expression: 'population >= 0' }],
});

export class ServiceAdoption extends ServiceAdoptionSchema.class {}
ServiceAdoptionSchema.setClass(ServiceAdoption);
