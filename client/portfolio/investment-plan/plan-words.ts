import type { Translate } from '../../i18n/use-t.ts';
import type { Plan } from './plan-query.ts';
import { yearRows } from './year-rows.ts';

const MISSING = {
  cost: 'funding.plan.cost',
  firstMonth: 'funding.plan.time',
  lastMonth: 'funding.plan.time',
  organisationalOutcome: 'funding.plan.organisational',
  economicOutcome: 'funding.plan.economic',
  additional: 'funding.plan.additional',
} as const;

/** What the mandatory parts that an initiative lacks are called, by their fields; each once. */
export function missingWords(fields: readonly string[], t: Translate): string {
  const words = fields.map((field) => (field in MISSING ? t(MISSING[field as keyof typeof MISSING]) : field));
  return [...new Set(words)].join(', ');
}

interface Payer {
  readonly frameId?: string | null | undefined;
  readonly frame?: string | null | undefined;
}

/** Who pays: a frame by its name, also one that the reader may not see, or the unit's ordinary budget. */
export const payerWord = ({ frameId, frame }: Payer, t: Translate): string =>
  frame ?? (frameId == null ? t('funding.plan.ordinary') : t('funding.plan.hiddenFrame'));

/** A table of years, with the words of each row. */
export interface YearTable {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly label: string;
    readonly amounts: readonly (string | null)[];
    readonly total: string;
  }[];
}

/** What the plan costs by who pays and whether it is decided. */
export function costTable({ costYears }: Plan, t: Translate): YearTable {
  const { years, rows } = yearRows(costYears, ({ frameId, state }) => `${frameId} ${state}`);
  return {
    years,
    rows: rows.map(({ of, ...row }) => ({ ...row, label: `${payerWord(of, t)}, ${t(`funding.state.${of.state}`)}` })),
  };
}

/** What it gives back in money by kind, whether it is decided, and certainty. */
export function effectTable({ effectYears }: Plan, t: Translate): YearTable {
  const { years, rows } = yearRows(effectYears, ({ kind, state, certainty }) => `${kind} ${state} ${certainty}`);
  return {
    years,
    rows: rows.map(({ of, ...row }) => ({
      ...row,
      label: `${t(`funding.kind.${of.kind}`)}, ${t(`funding.state.${of.state}`)}: ${t(`economy.certainty.${of.certainty}`)}`,
    })),
  };
}

/** How many of those who were asked stand in each state, but for states that nobody is in. */
export const submissionWords = ({ submissions }: Pick<Plan, 'submissions'>, t: Translate): string =>
  submissions
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${t(`funding.submission.${state}`)}: ${count}`)
    .join(' · ');
