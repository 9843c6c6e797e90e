import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { changeAdoption, createAdoption } from '../service-adoption.commands.ts';
import type { ServiceAdoption } from '../service-adoption.entity.ts';
import type { CreateServiceAdoptionInput } from '../service-adoption.input.ts';
import { serviceAdoptions } from '../service-adoption.record.ts';
import { SERVICE_OF_ROW, unitColumns } from './service.exchange.ts';

/** Units' adoption of services in files, a row for each service and unit. */
export const adoptionExchange: ExchangeKind = {
  kind: 'SERVICE_ADOPTION',
  record: serviceAdoptions,
  columns: [
    ...SERVICE_OF_ROW,
    ...unitColumns('Enhet', 'Unit'),
    {
      field: 'plannedFrom',
      sets: 'plannedFrom',
      label: { sv: 'Planerad start', en: 'Planned start' },
      aliases: ['Planeras från', 'Planned from'],
      value: { type: 'date' },
    },
    {
      field: 'startedOn',
      sets: 'startedOn',
      label: { sv: 'Började', en: 'Began' },
      aliases: ['Startade', 'Införd', 'Infört', 'Started'],
      value: { type: 'date' },
    },
    {
      field: 'endedOn',
      sets: 'endedOn',
      label: { sv: 'Slutade', en: 'Ended' },
      aliases: ['Avslutad', 'Avslutades'],
      value: { type: 'date' },
    },
    {
      field: 'population',
      sets: 'population',
      label: { sv: 'Antal berörda', en: 'People concerned' },
      aliases: ['Antal användare', 'Listade', 'Population'],
      value: { type: 'integer' },
    },
    {
      field: 'isPilot',
      sets: 'isPilot',
      label: { sv: 'Deltog i piloten', en: 'Took part in the pilot' },
      aliases: ['Pilot', 'Pilotenhet'],
      value: { type: 'boolean' },
      emptyKeeps: true,
    },
    {
      field: 'note',
      sets: 'note',
      label: { sv: 'Anteckning', en: 'Note' },
      aliases: ['Kommentar', 'Comment'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [
    ['service.code', 'unit.code'],
    ['service.code', 'unit.name'],
  ],
  create: (em, input) => {
    requireFields(input, ['serviceId', 'unitId']);
    return createAdoption(em, input as unknown as CreateServiceAdoptionInput);
  },
  change: (em, adoption, input) => changeAdoption(em, adoption as ServiceAdoption, input),
};
