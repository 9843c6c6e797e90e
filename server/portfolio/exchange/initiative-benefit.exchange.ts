import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { applyFields } from '../../api/write/fields.ts';
import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { personReference } from '../../organisation/person.exchange.ts';
import { BENEFICIARY_WORDS } from '../../services/exchange/service-words.exchange.ts';
import type { Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { InitiativeBenefit } from '../planning/initiative-benefit.entity.ts';
import { initiativeBenefits } from '../planning/initiative-benefit.record.ts';
import { BENEFIT_FIELDS, checkBenefit, OF_INITIATIVE } from '../planning/plan-lines.commands.ts';
import { lineApart, LINE_OF_ROW, PERIOD_COLUMNS, PERIOD_PARTS, text, TOLD_COLUMNS } from './plan-columns.exchange.ts';
import { heldMonths, monthsOfRow } from './plan-rows.commands.ts';
import { BENEFIT_KIND_WORDS, CERTAINTY_WORDS } from './plan-words.exchange.ts';
import { settleLines } from './settle-lines.commands.ts';

/** A figure without the zeros that its column keeps at its end. */
const figureText = (value: Decimal | null | undefined): string | null =>
  value == null ? null : exact(value).toFixed();

/** What initiatives are to give back in files: a row for each month or year of a line, as of their costs. */
export const initiativeBenefitExchange: ExchangeKind = {
  kind: 'INITIATIVE_BENEFITS',
  record: initiativeBenefits,
  columns: [
    ...LINE_OF_ROW,
    { ...text('name', 'Benämning', 'Name', 'Rad', 'Nyttorad', 'Nytta', 'Benefit line', 'Benefit'), required: true },
    {
      ...text('kind', 'Slag av nytta', 'Kind of benefit', 'Nyttoslag', 'Nyttokategori', 'Benefit kind'),
      value: { type: 'enum', names: BENEFIT_KIND_WORDS },
    },
    {
      ...text('certainty', 'Säkerhet', 'Certainty', 'PENG', 'Färg', 'Colour'),
      value: { type: 'enum', names: CERTAINTY_WORDS },
    },
    {
      ...text('beneficiary', 'Vem som har nyttan', 'Who has the benefit', 'Nyttjare', 'Till nytta för', 'Beneficiary'),
      value: { type: 'enum', names: BENEFICIARY_WORDS },
    },
    {
      ...text('owner.email', 'Nyttoägarens e-post', 'Benefit owner’s e-mail'),
      sets: 'ownerId',
      value: { type: 'reference', to: personReference, as: ['email'] },
    },
    {
      ...text('owner.name', 'Nyttoägare', 'Benefit owner'),
      sets: 'ownerId',
      value: { type: 'reference', to: personReference, as: ['name', 'email'] },
    },
    text('figureUnit', 'Mäts i', 'Measured in', 'Mått', 'Measure'),
    { ...text('baselineValue', 'Nollmätning', 'Baseline', 'Nuläge'), value: { type: 'decimal' } },
    { ...text('baselineOn', 'Nollmätningens dag', 'Day of the baseline', 'Nollmätt den'), value: { type: 'date' } },
    text('baselineSource', 'Nollmätningens källa', 'Source of the baseline'),
    { ...text('target', 'Mål', 'Target', 'Målvärde'), value: { type: 'decimal' } },
    {
      ...text('targetMonth', 'Målet nås senast', 'Target reached by', 'Målmånad', 'Target month'),
      value: { type: 'text', canonical: (written) => singleMonthOfText(written) ?? written },
    },
    ...PERIOD_COLUMNS,
    ...TOLD_COLUMNS,
    ...RECORD_TIMES,
  ],
  keys: [['initiative.code', 'name']],
  toldApart: (record) => lineApart(record as InitiativeBenefit),
  parts: {
    ...PERIOD_PARTS,
    held: (record, row) => {
      const line = record as InitiativeBenefit;
      const period = heldMonths(line.months, row);
      return (
        period && {
          name: line.name,
          kind: line.kind,
          certainty: line.certainty,
          beneficiary: line.beneficiary,
          owner: line.owner?.name ?? null,
          figureUnit: line.figureUnit ?? null,
          baselineValue: figureText(line.baselineValue),
          baselineOn: line.baselineOn ?? null,
          baselineSource: line.baselineSource ?? null,
          target: figureText(line.target),
          targetMonth: line.targetMonth ?? null,
          source: line.source ?? null,
          note: line.note ?? null,
          ...period,
        }
      );
    },
  },
  hold: async (em, lines) => {
    await em.populate(lines as InitiativeBenefit[], ['owner']);
  },
  create: async (em, row) => {
    requireFields(row, ['initiativeId', 'name', 'kind', 'certainty', 'beneficiary']);
    const draft: Partial<InitiativeBenefit> = { months: monthsOfRow([], row) };
    await applyFields(em, InitiativeBenefit, draft, row, { ...OF_INITIATIVE, ...BENEFIT_FIELDS });
    checkBenefit(draft);
    return em.create(InitiativeBenefit, draft as RequiredEntityData<InitiativeBenefit>);
  },
  change: async (em: EntityManager, record, row) => {
    const line = record as InitiativeBenefit;
    const changes: Partial<InitiativeBenefit> = { months: monthsOfRow(line.months, row) };
    await applyFields(em, InitiativeBenefit, changes, row, BENEFIT_FIELDS);
    const { figureUnit, target, baselineValue } = line;
    checkBenefit({ figureUnit, target, baselineValue, ...changes });
    Object.assign(line, changes);
  },
  settle: settleLines,
  asInput: { months: (stored) => stored },
};
