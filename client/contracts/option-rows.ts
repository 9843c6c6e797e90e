import type { ContractFieldsFragment, ContractOptionInput, SpanUnit } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldChange } from '../records/changes.ts';
import type { FieldSpec, RecordValues } from '../records/field-spec.ts';
import type { Formats } from '../ui/format/formats.ts';

type OptionField = 'months' | 'callOffCount' | 'callOffUnit' | 'callOffBy' | 'calledOffOn';
type Spec = FieldSpec<ContractFieldsFragment>;

export const optionFields: readonly OptionField[] = [
  'months',
  'callOffCount',
  'callOffUnit',
  'callOffBy',
  'calledOffOn',
];

/** The API takes at most so many. */
export const mostOptions = 20;

/** The form's field of how many options there are. */
export const optionCount = 'options';

/** The form's field of a part of an option, by its place from 0. */
export const optionField = (place: number, field: OptionField): string => `option:${place}:${field}`;

/** How many options a form holds. */
export const countOf = (values: RecordValues): number => Number(values[optionCount] ?? 0);

/** The fields of all options that a form can hold, and of how many it does; which are shown follows from that. */
export function optionSpecs(t: Translate): readonly Spec[] {
  return [
    {
      name: optionCount,
      kind: 'integer',
      label: t('contracts.field.options'),
      read: ({ options }) => options.length,
    },
    ...Array.from({ length: mostOptions }, (_, place) =>
      optionFields.map((field) => optionSpec(place, field, t)),
    ).flat(),
  ];
}

function optionSpec(place: number, field: OptionField, t: Translate): Spec {
  const label = t('contracts.option.in', { field: t(`contracts.option.${field}`), place: place + 1 });
  const common = { name: optionField(place, field), label };
  const read = ({ options }: ContractFieldsFragment) => options[place]?.[field] ?? null;
  const text = (contract: ContractFieldsFragment) => read(contract)?.toString() ?? null;
  switch (field) {
    case 'months':
      return { ...common, kind: 'integer', unit: t('contracts.spanUnit.MONTHS'), read };
    case 'callOffCount':
      return { ...common, kind: 'integer', read };
    case 'callOffUnit':
      return {
        ...common,
        kind: 'choice',
        options: (['MONTHS', 'DAYS'] as const).map((value) => ({ value, label: t(`contracts.spanUnit.${value}`) })),
        read: (contract) => text(contract) ?? 'MONTHS',
      };
    default:
      return { ...common, kind: 'day', read: text };
  }
}

/** The options of a form as the mutations take them; a length that is missing goes as 0, for the server to refuse in words. */
export function optionInputs(values: RecordValues): ContractOptionInput[] {
  return Array.from({ length: countOf(values) }, (_, place) => {
    const text = (field: OptionField) => (values[optionField(place, field)] as string | null) || null;
    const callOffCount = text('callOffCount');
    return {
      months: Number(text('months') ?? 0),
      callOffCount: callOffCount === null ? null : Number(callOffCount),
      callOffUnit: callOffCount === null ? null : (text('callOffUnit') as SpanUnit | null),
      callOffBy: text('callOffBy'),
      calledOffOn: text('calledOffOn'),
    };
  });
}

/** The form's field that a refusal is about: `options.1.months` is the length of the second. */
export function optionFieldOf(path: string): string {
  const [, place, field = 'months'] = /^options(?:\.(\d+)(?:\.(\w+))?)?$/.exec(path) ?? [];
  if (!path.startsWith('options')) return path;
  return optionField(Number(place ?? 0), field as OptionField);
}

/** The values of a form without the option at a place: those after it move up. */
export function withoutOption(values: RecordValues, place: number): RecordValues {
  const last = countOf(values) - 1;
  const moved = Array.from({ length: last - place + 1 }, (_, step) => place + step).flatMap((to) =>
    optionFields.map((field): [string, RecordValues[string]] => [
      optionField(to, field),
      to === last ? (field === 'callOffUnit' ? 'MONTHS' : null) : (values[optionField(to + 1, field)] ?? null),
    ]),
  );
  return { ...Object.fromEntries(moved), [optionCount]: String(last) };
}

/** An option as changes tell it. */
interface ToldOption {
  readonly months: number;
  readonly callOffBefore: { readonly count: number; readonly unit: SpanUnit } | null;
  readonly callOffBy: string | null;
  readonly calledOffOn: string | null;
}

/** So many months or days, in words. */
export const spanWords = (count: number, unit: SpanUnit, t: Translate): string =>
  t(unit === 'MONTHS' ? 'contracts.months' : 'contracts.days', { count });

function optionWords(json: string | null | undefined, t: Translate, { day }: Formats): string | null {
  if (!json) return null;
  const { months, callOffBefore: before, callOffBy, calledOffOn } = JSON.parse(json) as ToldOption;
  return [
    t('contracts.option.words', { months: spanWords(months, 'MONTHS', t) }),
    ...(before ? [t('contracts.option.words.before', { span: spanWords(before.count, before.unit, t) })] : []),
    ...(callOffBy ? [t('contracts.option.words.by', { day: day(callOffBy) })] : []),
    ...(calledOffOn ? [t('contracts.option.words.calledOff', { day: day(calledOffOn) })] : []),
  ].join(', ');
}

/** Changes of options in words: the API tells each as what it holds. */
export const optionChanges =
  (t: Translate, formats: Formats) =>
  (changes: readonly FieldChange[]): readonly FieldChange[] =>
    changes.map((change) => {
      const [, place] = /^options\.(\d+)$/.exec(change.field) ?? [];
      if (place === undefined) return change;
      return {
        field: t('contracts.option.title', { place: Number(place) + 1 }),
        before: optionWords(change.before, t, formats),
        after: optionWords(change.after, t, formats),
      };
    });
