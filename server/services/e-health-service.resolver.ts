import { recordMutations } from '../api/write/record-mutations.ts';
import { createService, SERVICE_FIELDS, updateService } from './e-health-service.commands.ts';
import {
  ChangeServicePhaseInput,
  CreateEHealthServiceInput,
  UpdateEHealthServiceInput,
} from './e-health-service.input.ts';
import { services } from './e-health-service.record.ts';
import { ADOPTION_FIELDS, createAdoption, updateAdoption } from './service-adoption.commands.ts';
import { CreateServiceAdoptionInput, UpdateServiceAdoptionInput } from './service-adoption.input.ts';
import { serviceAdoptions } from './service-adoption.record.ts';
import { createMeasure, MEASURE_FIELDS, updateMeasure } from './service-measure.commands.ts';
import { CreateServiceMeasureInput, UpdateServiceMeasureInput } from './service-measure.input.ts';
import { serviceMeasures } from './service-measure.record.ts';
import { changePhase } from './service-phase.commands.ts';
import { createUsage, updateUsage, USAGE_FIELDS } from './service-usage.commands.ts';
import { CreateServiceUsageInput, UpdateServiceUsageInput } from './service-usage.input.ts';
import { serviceUsages } from './service-usage.record.ts';

export const EHealthServiceMutations = recordMutations({
  record: services,
  called: 'an e-health service',
  createInput: CreateEHealthServiceInput,
  updateInput: UpdateEHealthServiceInput,
  fields: SERVICE_FIELDS,
  ratherThanDelete: 'One that has been in use rather enters ENDED.',
  create: createService,
  update: updateService,
  further: [
    {
      name: 'changeServicePhase',
      description:
        'Lets a service enter another phase. From PILOT to ROLLOUT it asks for the measured result of the pilot: RULE_VIOLATION PILOT_GATE has all that is missing in extensions.gaps, as pilotGaps of the service tells beforehand.',
      input: ChangeServicePhaseInput,
      command: (em, input: ChangeServicePhaseInput, _flush, context) => changePhase(em, input, context),
    },
  ],
});

export const ServiceAdoptionMutations = recordMutations({
  record: serviceAdoptions,
  called: 'a unit’s adoption of a service',
  createInput: CreateServiceAdoptionInput,
  updateInput: UpdateServiceAdoptionInput,
  fields: ADOPTION_FIELDS,
  create: createAdoption,
  update: updateAdoption,
});

export const ServiceUsageMutations = recordMutations({
  record: serviceUsages,
  called: 'a unit’s use of a service in a month',
  createInput: CreateServiceUsageInput,
  updateInput: UpdateServiceUsageInput,
  fields: USAGE_FIELDS,
  create: (em, input: CreateServiceUsageInput) => createUsage(em, input),
  update: updateUsage,
});

export const ServiceMeasureMutations = recordMutations({
  record: serviceMeasures,
  called: 'a measure of a pilot',
  createInput: CreateServiceMeasureInput,
  updateInput: UpdateServiceMeasureInput,
  fields: MEASURE_FIELDS,
  create: createMeasure,
  update: updateMeasure,
});
