import { contractReference } from '../../contracts/exchange/contract-reference.exchange.ts';
import type { ExchangeColumn, ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { assetReference } from '../../inventory/asset-reference.exchange.ts';
import { serviceReference } from '../../services/exchange/service.exchange.ts';
import { changeLink, createLink } from '../initiative-link.commands.ts';
import type { InitiativeLink } from '../initiative-link.entity.ts';
import type { CreateInitiativeLinkInput } from '../initiative-link.input.ts';
import { initiativeLinks } from '../initiative-link.record.ts';
import { strategicGoals } from '../strategic-goal.record.ts';
import { EFFECT_WORDS } from './initiative-words.exchange.ts';
import { LINE_OF_ROW } from './plan-columns.exchange.ts';

const goalReference: ReferenceTo = { record: () => strategicGoals, by: [['code'], ['name']] };

const target = (
  field: string,
  to: ReferenceTo,
  as: readonly string[],
  sv: string,
  en: string,
  ...aliases: readonly string[]
): ExchangeColumn => ({
  field,
  sets: `${field.split('.')[0]}Id`,
  label: { sv, en },
  aliases,
  value: { type: 'reference', to, as },
});

const TARGETS: readonly ExchangeColumn[] = [
  target('goal.code', goalReference, ['code'], 'Målets kod', 'Goal code', 'Målkod'),
  target('goal.name', goalReference, ['name', 'code'], 'Strategiskt mål', 'Strategic goal', 'Mål', 'Goal'),
  target('service.code', serviceReference, ['code'], 'Tjänstekod', 'Service code', 'E-hälsotjänst', 'Tjänst'),
  target('asset.tag', assetReference, ['tag'], 'Inventarienummer', 'Asset tag', 'Tillgång', 'Asset'),
  target('contract.number', contractReference, ['number'], 'Avtalsnummer', 'Contract number', 'Avtal', 'Contract'),
];

/**
 * What initiatives serve and change in files: a row for each goal, service, asset or contract, known by it and the
 * initiative. An initiative serves a goal, and does something to all else.
 */
export const initiativeLinkExchange: ExchangeKind = {
  kind: 'INITIATIVE_LINKS',
  record: initiativeLinks,
  columns: [
    ...LINE_OF_ROW,
    ...TARGETS,
    {
      field: 'effect',
      sets: 'effect',
      label: { sv: 'Påverkan', en: 'Effect' },
      aliases: ['Vad initiativet gör'],
      value: { type: 'enum', names: EFFECT_WORDS },
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
  keys: TARGETS.map(({ field }) => ['initiative.code', field]),
  create: (em, row) => {
    requireFields(row, ['initiativeId']);
    return createLink(em, row as unknown as CreateInitiativeLinkInput);
  },
  change: (em, record, row) => changeLink(em, record as InitiativeLink, row),
};
