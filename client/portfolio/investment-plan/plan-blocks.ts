import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';
import type { PdfBlock } from '../../ui/pdf/pdf-block.ts';
import {
  askedUnits,
  compilationOf,
  type AskedAssignment,
  type AskedUnit,
  type Plan,
  type PlanCompilation,
  type PlanInitiative,
} from './plan-query.ts';
import { costTable, effectTable, missingWords, payerWord, submissionWords, type YearTable } from './plan-words.ts';

export interface PlanWords {
  readonly t: Translate;
  readonly formats: Formats;
}

/** Years that have room beside each other on a page. */
const MOST_YEARS = 6;

/**
 * The investment plan as a document: what was asked for, what has come in and what has not, what it costs and gives by year,
 * and unit by unit each initiative's four parts.
 */
export function planBlocks(asked: AskedAssignment, words: PlanWords): PdfBlock[] {
  const { t, formats } = words;
  const { investmentPlan: plan, giver, registryNumber, dueOn, decidedOn } = asked;
  return [
    {
      kind: 'facts',
      facts: [
        [t('funding.assignment'), `${asked.code} ${asked.name}`],
        [t('funding.assignments.giver'), giver],
        ...(registryNumber ? [[t('funding.registryNumber'), registryNumber] as const] : []),
        ...(decidedOn ? [[t('funding.decidedOn'), formats.day(decidedOn)] as const] : []),
        [t('funding.assignments.dueOn'), formats.day(dueOn)],
        [t('funding.plan.unitsAsked'), submissionWords(plan, t)],
      ],
    },
    { kind: 'text', text: t('funding.plan.amounts') },
    ...(plan.leftOut ? [{ kind: 'text', text: t('funding.plan.leftOut', { count: plan.leftOut }) } as const] : []),
    { kind: 'heading', text: t('funding.plan.compilation') },
    compilationTable(plan, words),
    ...(plan.sums.length
      ? [{ kind: 'heading', text: t('funding.plan.sums') } as const, sumTable(plan.sums, words)]
      : []),
    ...yearBlocks(t('funding.plan.costYears'), costTable(plan, t), words),
    ...yearBlocks(t('funding.plan.effectYears'), effectTable(plan, t), words),
    ...askedUnits(plan).flatMap((unit) => unitBlocks(unit, words)),
  ];
}

function compilationTable({ assignments }: Plan, { t, formats }: PlanWords): PdfBlock {
  return {
    kind: 'table',
    columns: [
      { label: t('funding.unit'), width: 3 },
      { label: t('funding.assignments.dueOn'), width: 1.5 },
      { label: t('funding.assignments.submittedOn'), width: 1.5 },
      { label: t('funding.state'), width: 1.8 },
      { label: t('funding.plan.count'), width: 1.1, isFigure: true },
      { label: t('funding.plan.incomplete'), width: 1.5, isFigure: true },
    ],
    rows: assignments.map((assignment) => {
      const compilation = compilationOf(assignment);
      return [
        assignment.unitName ?? assignment.name,
        formats.day(assignment.dueOn),
        formats.day(assignment.submittedOn ?? null) ?? '–',
        t(`funding.submission.${assignment.state}`),
        compilation ? formats.number(compilation.initiatives.length) : '–',
        compilation ? formats.number(compilation.incompleteCount) : '–',
      ];
    }),
  };
}

function sumTable(sums: PlanCompilation['sums'], { t, formats }: PlanWords): PdfBlock {
  return {
    kind: 'table',
    columns: [
      { label: t('funding.plan.what'), width: 3 },
      { label: t('funding.plan.count'), width: 1, isFigure: true },
      { label: t('funding.plan.cost'), width: 2, isFigure: true },
      { label: t('funding.plan.effect'), width: 2, isFigure: true },
    ],
    rows: sums.map(({ kind, state, count, cost, effect }) => [
      `${t(`funding.kind.${kind}`)}, ${t(`funding.state.${state}`)}`,
      formats.number(count),
      formats.money(cost),
      formats.money(effect),
    ]),
  };
}

/** A table of years; more years than a page has room for go on in another, of which the last has all rows with their sums. */
function yearBlocks(heading: string, { years, rows }: YearTable, { t, formats }: PlanWords): PdfBlock[] {
  if (rows.length === 0) return [];
  const pages = Math.ceil(years.length / MOST_YEARS);
  const each = Math.ceil(years.length / pages);
  return [
    { kind: 'heading', text: heading },
    ...Array.from({ length: pages }, (_, page): PdfBlock => {
      const from = page * each;
      const isLast = page === pages - 1;
      return {
        kind: 'table',
        columns: [
          { label: t('funding.plan.what'), width: 3 },
          ...years.slice(from, from + each).map((year) => ({ label: String(year), width: 1.25, isFigure: true })),
          ...(isLast ? [{ label: t('funding.total'), width: 1.4, isFigure: true }] : []),
        ],
        rows: rows
          .map(({ label, amounts, total }) => ({ label, shown: amounts.slice(from, from + each), total }))
          .filter(({ shown }) => isLast || shown.some((amount) => amount !== null))
          .map(({ label, shown, total }) => [
            label,
            ...shown.map((amount) => (amount === null ? '–' : formats.money(amount))),
            ...(isLast ? [formats.money(total)] : []),
          ]),
      };
    }),
  ];
}

function unitBlocks({ name, compilation }: AskedUnit, words: PlanWords): PdfBlock[] {
  const { t } = words;
  const { initiatives, sums } = compilation;
  return [
    { kind: 'heading', text: name ?? t('funding.plan.others') },
    ...(initiatives.length === 0 ? [{ kind: 'text', text: t('funding.plan.nothing') } as const] : []),
    ...(sums.length > 0 ? [sumTable(sums, words)] : []),
    ...initiatives.flatMap((initiative) => initiativeBlocks(initiative, words)),
  ];
}

function initiativeBlocks(initiative: PlanInitiative, { t, formats }: PlanWords): PdfBlock[] {
  const { code, name, firstMonth, lastMonth, cost, funding, missing, proposedDecisions, isAdditional } = initiative;
  const none = t('funding.plan.missing');
  const months = [firstMonth, lastMonth].map((month) => (month ? formats.month(month) : '…')).join(' – ');
  const payers = funding.map((part) => `${payerWord(part, t)}: ${formats.money(part.amount)}`);
  return [
    { kind: 'heading', level: 3, text: `${code} ${name}` },
    {
      kind: 'facts',
      facts: [
        [t('funding.unit'), initiative.unitName ?? '–'],
        [t('funding.state'), t(`portfolio.stage.${initiative.stage}`)],
        [t('funding.plan.cost'), cost == null ? none : formats.money(cost)],
        [t('funding.plan.time'), firstMonth || lastMonth ? months : none],
        [t('funding.plan.organisational'), initiative.organisationalOutcome ?? none],
        [t('funding.plan.economic'), initiative.economicOutcome ?? none],
        [t('funding.plan.effect'), formats.money(initiative.effect)],
        [t('funding.plan.funding'), payers.join('; ') || '–'],
        [
          t('funding.plan.additional'),
          isAdditional == null ? none : t(isAdditional ? 'funding.plan.onTop' : 'funding.plan.inPlan'),
        ],
        [t('funding.plan.submitted'), t(`funding.submission.${initiative.submission}`)],
        ...(missing.length ? [[t('funding.plan.lacks'), missingWords(missing, t)] as const] : []),
        ...(proposedDecisions.length ? [[t('funding.plan.decisions'), proposedDecisions.join(' ')] as const] : []),
      ],
    },
  ];
}
