import type { Bilingual } from '../../api/messages.ts';
import type { ExportedColumn, ValueKind } from '../../exchange/export/exported-list.ts';
import type { Row } from '../../exchange/export/value-at.ts';
import type { Sheet } from '../../exchange/export/xlsx-book.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { sumMoney, type Money } from '../../values/money.ts';
import { firstDayOf, lastDayOf, type YearMonth } from '../../values/year-month.ts';
import {
  CERTAINTY_WORDS,
  CHARGE_WORDS,
  INITIATIVE_KIND_WORDS,
  STAGE_WORDS,
  SUBMISSION_WORDS,
} from '../portfolio-words.ts';
import type { CompilationType, CompiledInitiativeType } from './compilation.type.ts';
import type { PlanDocument } from './plan-document.reading.ts';

/** Who made a document, and when. */
export interface Making {
  readonly maker: string;
  readonly today: LocalDate;
}

/** A column of a document that is in Swedish whoever reads it. */
const column = (
  path: string,
  label: string,
  kind: ValueKind = 'text',
  words?: Readonly<Record<string, Bilingual>>,
): ExportedColumn => ({ path, label: { sv: label, en: label }, kind, words });

const ORDINARY = 'Ordinarie budget';
const HIDDEN = 'Utrymme som inte visas';

/** An investment plan as the sheets of a workbook, in Swedish: it is a document of the region's board. */
export function planSheets(plan: PlanDocument, making: Making): Sheet[] {
  const { assignments, others } = plan.investmentPlan;
  const asked = assignments.flatMap(({ unitName, name, compilation }) =>
    compilation ? [{ asked: unitName ?? name, compilation }] : [],
  );
  const all = [...asked, ...(others.initiatives.length ? [{ asked: 'Övriga enheter', compilation: others }] : [])];
  return [
    planSheet(all),
    costSheet(plan),
    costsOfInitiatives(all),
    effectSheet(plan),
    unitSheet(plan),
    sumSheet(all),
    about(plan, making),
  ];
}

interface OfUnit {
  /** Who was asked. */
  readonly asked: string;
  readonly compilation: CompilationType;
}

function planSheet(units: readonly OfUnit[]): Sheet {
  return {
    name: 'Investeringsplan',
    columns: [
      column('asked', 'Uppdragets enhet'),
      column('code', 'Kod'),
      column('name', 'Initiativ'),
      column('unitName', 'Enhet'),
      column('kind', 'Typ', 'text', INITIATIVE_KIND_WORDS),
      column('stage', 'Läge', 'text', STAGE_WORDS),
      column('cost', 'Kostnad, kr', 'money'),
      column('effect', 'Ekonomisk effekt, kr', 'money'),
      column('begins', 'Början', 'date'),
      column('ends', 'Slut', 'date'),
      column('organisationalOutcome', 'Verksamhetsmässigt utfall'),
      column('economicOutcome', 'Ekonomiskt utfall'),
      column('additional', 'Handlingsplanen'),
      column('paidBy', 'Finansiering'),
      column('submittedOn', 'Inlämnat', 'date'),
      column('submission', 'Inlämning', 'text', SUBMISSION_WORDS),
      column('lacks', 'Saknas'),
      column('registryNumber', 'Diarienummer'),
      column('decisions', 'Förslag till beslut'),
    ],
    rows: units.flatMap(({ asked, compilation }) =>
      compilation.initiatives.map((each) => ({
        ...each,
        asked,
        begins: each.firstMonth && firstDayOf(each.firstMonth as YearMonth),
        ends: each.lastMonth && lastDayOf(each.lastMonth as YearMonth),
        additional: each.isAdditional === null ? null : each.isAdditional ? 'Utöver' : 'Ingår',
        paidBy: each.funding.map(payerOf).join('; '),
        lacks: [...new Set(each.missing.map((field) => MISSING[field] ?? field))].join(', '),
        decisions: each.proposedDecisions.join('\n'),
      })),
    ),
  };
}

const MISSING: Readonly<Record<string, string>> = {
  cost: 'Kostnad',
  firstMonth: 'Tid',
  lastMonth: 'Tid',
  organisationalOutcome: 'Verksamhetsmässigt utfall',
  economicOutcome: 'Ekonomiskt utfall',
  additional: 'Handlingsplanen',
};

const payerOf = ({ frameId, frame }: { readonly frameId: string | null; readonly frame: string | null }): string =>
  frame ?? (frameId === null ? ORDINARY : HIDDEN);

function costSheet({ investmentPlan: { costYears } }: PlanDocument): Sheet {
  const entries = costYears.map((each) => ({ ...each, payer: payerOf(each), key: `${each.frameId} ${each.state}` }));
  return byYear('Kostnad per år', entries, [
    column('payer', 'Finansiering'),
    column('state', 'Beslutsläge', 'text', CHARGE_WORDS),
  ]);
}

function costsOfInitiatives(units: readonly OfUnit[]): Sheet {
  const entries = units.flatMap(({ compilation }) =>
    compilation.initiatives.flatMap(({ code, name, unitName, stage, costs }: CompiledInitiativeType) =>
      costs.map((cost) => ({
        code,
        name,
        unitName,
        stage,
        ...cost,
        payer: payerOf(cost),
        key: `${code} ${cost.frameId}`,
      })),
    ),
  );
  // Where units lie in each other an initiative is told by each; here its years stand once.
  const once = [...new Map(entries.map((each) => [`${each.key} ${each.year}`, each])).values()];
  return byYear('Kostnad per initiativ och år', once, [
    column('code', 'Kod'),
    column('name', 'Initiativ'),
    column('unitName', 'Enhet'),
    column('stage', 'Läge', 'text', STAGE_WORDS),
    column('payer', 'Finansiering'),
  ]);
}

function effectSheet({ investmentPlan: { effectYears } }: PlanDocument): Sheet {
  const entries = effectYears.map((each) => ({ ...each, key: `${each.kind} ${each.state} ${each.certainty}` }));
  return byYear('Nytta per år', entries, [
    column('kind', 'Typ', 'text', INITIATIVE_KIND_WORDS),
    column('state', 'Beslutsläge', 'text', CHARGE_WORDS),
    column('certainty', 'Säkerhet', 'text', CERTAINTY_WORDS),
  ]);
}

interface YearEntry extends Row {
  /** The same for what stands in one row. */
  readonly key: string;
  readonly year: number;
  readonly amount: string;
}

/** A sheet with a column for each year, SEK; a year without an amount is an empty cell. */
function byYear(name: string, entries: readonly YearEntry[], columns: readonly ExportedColumn[]): Sheet {
  const years = [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => a - b);
  return {
    name,
    columns: [
      ...columns,
      ...years.map((year) => column(`years.${year}`, `${year}, kr`, 'money')),
      column('total', 'Summa, kr', 'money'),
    ],
    rows: [...Map.groupBy(entries, ({ key }) => key).values()].map((same) => ({
      ...same[0],
      years: Object.fromEntries(same.map(({ year, amount }) => [year, amount])),
      total: sumMoney(same.map(({ amount }) => amount as Money)),
    })),
  };
}

function unitSheet({ investmentPlan: { assignments } }: PlanDocument): Sheet {
  return {
    name: 'Sammanställning per enhet',
    columns: [
      column('unitName', 'Enhet'),
      column('code', 'Uppdrag'),
      column('giver', 'Uppdragsgivare'),
      column('dueOn', 'Senast', 'date'),
      column('submittedOn', 'Inlämnat', 'date'),
      column('state', 'Läge', 'text', SUBMISSION_WORDS),
      column('count', 'Initiativ', 'number'),
      ...Object.entries(SUBMISSION_WORDS).map(([state, { sv }]) => column(`by.${state}`, sv, 'number')),
      column('incompleteCount', 'Ofullständiga', 'number'),
    ],
    rows: assignments.map(({ compilation, ...assignment }) => ({
      ...assignment,
      ...(compilation && {
        count: compilation.initiatives.length,
        by: Object.fromEntries(compilation.submissions.map(({ state, count }) => [state, count])),
        incompleteCount: compilation.incompleteCount,
      }),
    })),
  };
}

/** Neither kinds nor states are added to each other. */
function sumSheet(units: readonly OfUnit[]): Sheet {
  return {
    name: 'Summor per enhet',
    columns: [
      column('asked', 'Enhet'),
      column('kind', 'Typ', 'text', INITIATIVE_KIND_WORDS),
      column('state', 'Beslutsläge', 'text', CHARGE_WORDS),
      column('count', 'Initiativ', 'number'),
      column('cost', 'Kostnad, kr', 'money'),
      column('effect', 'Ekonomisk effekt, kr', 'money'),
    ],
    rows: units.flatMap(({ asked, compilation }) => compilation.sums.map((sum) => ({ ...sum, asked }))),
  };
}

/** What the document is, and what it does not tell. */
function about(plan: PlanDocument, { maker, today }: Making): Sheet {
  const { name, code, giver, registryNumber, decidedOn, dueOn, investmentPlan } = plan;
  const { leftOut } = investmentPlan;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Uppdrag', `${code} ${name}`],
    ['Uppdragsgivare', giver],
    ['Diarienummer', registryNumber],
    ['Beslutat', decidedOn],
    ['Senast', dueOn],
    ['Framtaget', today],
    ['Av', maker],
    ['Belopp', 'Kronor exklusive moms: regionens egen del, troligt värde.'],
    ['Ekonomisk effekt', 'Ekonomisk nytta som räknas som grön eller gul.'],
    [
      'Urval',
      'Det som den som tagit fram dokumentet får se. Stoppade initiativ, och de som var slut före uppdraget, är inte med.',
    ],
    ...(leftOut ? [['Visas inte', `${leftOut} uppdrag längre ned`] as const] : []),
  ];
  return {
    name: 'Om planen',
    columns: [column('what', 'Uppgift'), column('value', 'Värde')],
    rows: facts.map(([what, value]) => ({ what, value })),
  };
}
