import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { ruleViolation, type DomainError } from '../../api/errors.ts';
import type { Flush } from '../../api/write/write.ts';
import type { ExchangeColumn, ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { personReference } from '../../organisation/person.exchange.ts';
import { unitColumns } from '../../services/exchange/service.exchange.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { countedTwice } from '../counted-once.commands.ts';
import { CHARGE_STATE } from '../funding/charge-state.ts';
import { fundingRefusalsOfAll, refusedFunding } from '../funding/initiative-funding.ts';
import { applyInitiative, draftInitiative } from '../initiative.commands.ts';
import { Initiative } from '../initiative.entity.ts';
import type { CreateInitiativeInput } from '../initiative.input.ts';
import { initiatives } from '../initiative.record.ts';
import { listColumn, withLists } from './initiative-lists.exchange.ts';
import { KIND_WORDS, STAGE_WORDS } from './initiative-words.exchange.ts';

const text = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  field,
  sets: field,
  label: { sv, en },
  aliases,
  value: { type: 'text' },
});
const month = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  ...text(field, sv, en, ...aliases),
  value: { type: 'text', canonical: (written) => singleMonthOfText(written) ?? written },
});
const year = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  ...text(field, sv, en, ...aliases),
  value: { type: 'integer' },
});
const yesNo = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  ...text(field, sv, en, ...aliases),
  value: { type: 'boolean' },
});
/** What follows from steps and plans: it is exported and not imported. */
const shown = (column: ExchangeColumn): ExchangeColumn => ({ ...column, sets: null });

/**
 * Initiatives in files, known by their codes. A new one is an idea or a pre-study; no file changes the stage of one that is
 * there, and none takes a decision.
 */
export const initiativeExchange: ExchangeKind = {
  kind: 'INITIATIVES',
  record: initiatives,
  columns: [
    { ...text('code', 'Kod', 'Code', 'Initiativkod', 'Projektkod', 'Initiative code'), required: true },
    { ...text('name', 'Namn', 'Name', 'Initiativ', 'Projekt', 'Benämning', 'Initiative', 'Project'), required: true },
    {
      ...text('kind', 'Slag', 'Kind', 'Typ', 'Typ av initiativ', 'Type'),
      value: { type: 'enum', names: KIND_WORDS },
      required: true,
    },
    {
      ...text('stage', 'Fas', 'Stage', 'Skede', 'Status', 'Phase'),
      value: { type: 'enum', names: STAGE_WORDS },
      emptyKeeps: true,
    },
    ...unitColumns('Enhet', 'Unit'),
    {
      ...text('owner.email', 'Ansvarigs e-post', 'E-mail of the responsible'),
      sets: 'ownerId',
      value: { type: 'reference', to: personReference, as: ['email'] },
    },
    {
      ...text('owner.name', 'Ansvarig', 'Responsible', 'Ägare', 'Projektägare', 'Owner'),
      sets: 'ownerId',
      value: { type: 'reference', to: personReference, as: ['name', 'email'] },
    },
    text('area', 'Område', 'Area', 'Verksamhetsområde'),
    text('description', 'Beskrivning', 'Description'),
    { ...yesNo('isPrioritised', 'Prioriterat', 'Prioritised', 'Prioriterad'), emptyKeeps: true },
    month('firstMonth', 'Första månad', 'First month', 'Start', 'Startmånad', 'Från och med'),
    month('lastMonth', 'Sista månad', 'Last month', 'Slut', 'Slutmånad', 'Till och med'),
    month('decisionMonth', 'Planerat beslut', 'Planned decision', 'Beslutsmånad'),
    year('priceLevel', 'Prisnivå', 'Price level', 'Prisår', 'Prisnivå år'),
    text(
      'organisationalOutcome',
      'Verksamhetsmässigt utfall',
      'Organisational outcome',
      'Förväntat verksamhetsmässigt utfall',
      'Verksamhetseffekt',
    ),
    text('economicOutcome', 'Ekonomiskt utfall', 'Economic outcome', 'Förväntat ekonomiskt utfall', 'Ekonomisk effekt'),
    yesNo('isAdditional', 'Utöver handlingsplanen', 'On top of the action plan', 'Utöver handlingsplan'),
    text('planMeasure', 'Åtgärd i handlingsplanen', 'Measure of the action plan', 'Handlingsplanens åtgärd'),
    text('sideEffects', 'Bieffekter', 'Side effects'),
    listColumn('risks'),
    listColumn('partners'),
    { ...yesNo('isMandatory', 'Tvingande', 'Mandatory', 'Tvingad', 'Måste göras'), emptyKeeps: true },
    year('earliestStart', 'Tidigast startår', 'Earliest year of start'),
    year('latestStart', 'Senast startår', 'Latest year of start'),
    text('variantOf', 'Variantgrupp', 'Group of variants'),
    text('pilotResult', 'Pilotens resultat', 'Result of the pilot'),
    text('registryNumber', 'Diarienummer', 'Registry number', 'Diarienr', 'Dnr'),
    text('proposer', 'Förslagsställare', 'Proposer'),
    text('initiatedAt', 'Initierat vid', 'Raised at', 'Sammanträde'),
    { ...text('initiatedOn', 'Initierat den', 'Raised on', 'Sammanträdesdag'), value: { type: 'date' } },
    listColumn('proposedDecisions'),
    shown({ ...text('submittedOn', 'Föreslogs den', 'Proposed on'), value: { type: 'date' } }),
    shown({ ...text('decidedOn', 'Beslutsdag', 'Day of the decision'), value: { type: 'date' } }),
    shown(text('decidedBy', 'Beslutad av', 'Decided by')),
    shown(text('decision', 'Beslut', 'Decision')),
    shown({ ...text('likelyCost', 'Sannolik kostnad', 'Likely cost'), value: { type: 'money' } }),
    text('note', 'Anteckning', 'Note', 'Anmärkning', 'Kommentar', 'Comment'),
    ...RECORD_TIMES,
  ],
  keys: [['code']],
  create: async (em, row) => {
    requireFields(row, ['code', 'name', 'kind', 'unitId']);
    const draft = await draftInitiative(em, withLists(row) as unknown as CreateInitiativeInput);
    return em.create(Initiative, draft as RequiredEntityData<Initiative>);
  },
  change: async (em, record, { stage, ...row }) => {
    const initiative = record as Initiative;
    if (stage !== undefined && stage !== initiative.stage) {
      throw ruleViolation('portfolio.stage.byStep', 'STAGE_BY_STEP', {}, ['input', 'stage']);
    }
    await applyInitiative(em, initiative, withLists(row));
  },
  settle,
  asInput: Object.fromEntries(
    ['risks', 'partners', 'proposedDecisions'].map((list) => [list, (stored: unknown) => stored]),
  ),
};

/** Each measure of an action plan is one initiative, and partners who pay less leave no frame with more than it has. */
async function settle(
  em: EntityManager,
  records: readonly object[],
  flush: Flush,
): Promise<ReadonlyMap<object, DomainError>> {
  const twice = await countedTwice(em, records as readonly Initiative[]);
  if (twice.size) return twice;
  const shared = withOtherPartners(em);
  await flush();
  if (!shared.length) return twice;
  const refusals = await fundingRefusalsOfAll(
    em,
    shared.map(({ id }) => id),
  );
  return new Map(
    shared.flatMap((initiative): [object, DomainError][] => {
      const [refusal] = refusals.get(initiative.id) ?? [];
      return refusal ? [[initiative, refusedFunding(refusal, ['input', 'partners'])]] : [];
    }),
  );
}

/** The decided initiatives whose partners are about to change. */
function withOtherPartners(em: EntityManager): Initiative[] {
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  return unitOfWork
    .getChangeSets()
    .filter(({ payload }) => 'partners' in payload)
    .flatMap(({ entity }) =>
      entity instanceof Initiative && CHARGE_STATE[entity.stage] === 'DECIDED' ? [entity] : [],
    );
}
