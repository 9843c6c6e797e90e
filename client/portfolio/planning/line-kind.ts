import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind, Versioned } from '../../records/record-kind.ts';

/** A kind of line of a plan, as its form and its deletion need to know it. */
export type LineKind<Masked, Shown extends Versioned> = FormKind<Masked, Shown> & DeletedKind<Shown>;

/** What is told of every line with amounts: where they come from, and what else there is to say. */
export const toldSpecs = <Line extends { source?: string | null; note?: string | null }>(
  t: Translate,
): readonly FieldSpec<Line>[] => [
  {
    name: 'source',
    kind: 'text',
    label: t('plan.line.source'),
    help: t('plan.line.source.help'),
    read: ({ source }) => source ?? null,
  },
  { name: 'note', kind: 'multiline', label: t('plan.line.note'), read: ({ note }) => note ?? null },
];
