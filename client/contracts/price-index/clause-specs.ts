import { monthOfText } from '../../../server/values/month-text.ts';
import { LimitBasis, PublishedStatus, type ClauseFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec, RecordValues } from '../../records/field-spec.ts';
import { inputOf } from '../../records/record-values.ts';
import { findSeries } from './find-series.ts';

type Spec = FieldSpec<ClauseFieldsFragment>;

/** Places for series in the form of a new clause; a clause with more has as many. */
const PLACES = 3;

const seriesField = (place: number) => `series:${place}`;
const weightField = (place: number) => `weight:${place}`;
export const ITEMS_FIELD = 'items';

/** The fields of a clause, in the order of its form. */
export function clauseSpecs(t: Translate, clause: ClauseFieldsFragment | null): readonly Spec[] {
  const places = Math.max(PLACES, clause?.basket.length ?? 0);
  return [
    { name: 'name', kind: 'text', label: t('contracts.index.field.name'), required: true, read: ({ name }) => name },
    {
      name: ITEMS_FIELD,
      kind: 'multiline',
      label: t('contracts.index.field.items'),
      help: t('contracts.index.field.items.help'),
      read: ({ items }) => items?.join('\n') ?? null,
    },
    ...Array.from({ length: places }, (_, place) => basketSpecs(place, t)).flat(),
    {
      name: 'baseMonth',
      kind: 'text',
      label: t('contracts.index.field.baseMonth'),
      help: t('contracts.index.field.baseMonth.help'),
      required: true,
      read: ({ baseMonth }) => baseMonth,
    },
    {
      name: 'status',
      kind: 'choice',
      label: t('contracts.index.field.status'),
      required: true,
      options: Object.values(PublishedStatus).map((value) => ({ value, label: t(`contracts.index.status.${value}`) })),
      read: ({ status }) => status,
    },
    {
      name: 'firstAdjustment',
      kind: 'day',
      label: t('contracts.index.field.firstAdjustment'),
      required: true,
      read: ({ firstAdjustment }) => firstAdjustment,
    },
    {
      name: 'everyMonths',
      kind: 'integer',
      label: t('contracts.index.field.everyMonths'),
      unit: t('contracts.spanUnit.MONTHS'),
      required: true,
      read: ({ everyMonths }) => everyMonths,
    },
    {
      name: 'lagMonths',
      kind: 'integer',
      label: t('contracts.index.field.lagMonths'),
      help: t('contracts.index.field.lagMonths.help'),
      unit: t('contracts.spanUnit.MONTHS'),
      required: true,
      read: ({ lagMonths }) => lagMonths,
    },
    percent('share', { required: true, help: t('contracts.index.field.share.help') }),
    percent('cap'),
    percent('floor', { help: t('contracts.index.field.floor.help') }),
    {
      name: 'limitBasis',
      kind: 'choice',
      label: t('contracts.index.field.limitBasis'),
      required: true,
      options: Object.values(LimitBasis).map((value) => ({ value, label: t(`contracts.index.limitBasis.${value}`) })),
      read: ({ limitBasis }) => limitBasis,
    },
    percent('trigger', { help: t('contracts.index.field.trigger.help') }),
    {
      name: 'firstDay',
      kind: 'day',
      label: t('contracts.index.field.firstDay'),
      help: t('contracts.index.field.firstDay.help'),
      read: ({ firstDay }) => firstDay ?? null,
    },
    {
      name: 'lastDay',
      kind: 'day',
      label: t('contracts.index.field.lastDay'),
      read: ({ lastDay }) => lastDay ?? null,
    },
  ];

  function percent(name: 'share' | 'cap' | 'floor' | 'trigger', more: { required?: true; help?: string } = {}): Spec {
    const label = t(`contracts.index.field.${name}`);
    return { name, kind: 'decimal', label, unit: '%', ...more, read: (shown) => shown[name] ?? null };
  }
}

function basketSpecs(place: number, t: Translate): readonly Spec[] {
  const isFirst = place === 0;
  return [
    {
      name: seriesField(place),
      kind: 'record',
      label: t('contracts.index.field.series', { place: place + 1 }),
      required: isFirst,
      find: findSeries,
      read: ({ basket }) => (basket[place] ? { id: basket[place].series, label: basket[place].series } : null),
      link: ({ basket }) => basket[place]?.series,
    },
    {
      name: weightField(place),
      kind: 'decimal',
      label: t('contracts.index.field.weight', { place: place + 1 }),
      unit: '%',
      required: isFirst,
      read: ({ basket }) => basket[place]?.weight ?? null,
    },
  ];
}

const SECOND_OF_ROW = /^(weight:\d+|floor|lastDay)$/;

/** The fields as they stand in the form: a series beside its weight, a cap beside the floor. */
export function clauseRows(fields: readonly Spec[]): readonly (readonly Spec[])[] {
  const rows: Spec[][] = [];
  for (const field of fields) {
    if (SECOND_OF_ROW.test(field.name)) rows.at(-1)?.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** What a new clause begins with. */
export const newClause: RecordValues = {
  status: 'FINAL',
  share: '100',
  limitBasis: 'SINCE_BASE',
  everyMonths: '12',
  lagMonths: '3',
  [weightField(0)]: '100',
};

const filledPlaces = (values: RecordValues): number[] =>
  Object.keys(values).flatMap((name) => {
    const [, place] = /^series:(\d+)$/.exec(name) ?? [];
    return place !== undefined && values[name] ? [Number(place)] : [];
  });

/** The mutation's input of what the form holds: the series that are filled in, and items line by line. */
export function clauseInput(fields: readonly Spec[], values: RecordValues): Record<string, unknown> {
  const plain = fields.filter(({ name }) => !/^(series|weight):/.test(name) && name !== ITEMS_FIELD);
  const items = typeof values[ITEMS_FIELD] === 'string' ? values[ITEMS_FIELD].split('\n').filter(Boolean) : [];
  const { baseMonth } = values;
  return {
    ...inputOf(plain, values),
    baseMonth: (typeof baseMonth === 'string' && monthOfText(baseMonth)) || baseMonth,
    items: items.length ? items : null,
    basket: filledPlaces(values).map((place) => ({
      series: (values[seriesField(place)] as { id: string }).id,
      weight: values[weightField(place)] ?? '0',
    })),
  };
}

/** The form's field that a refusal is about: `basket.1.weight` is the weight of the second series that is filled in. */
export function clauseFieldOf(path: string): string {
  const [, place, part] = /^basket(?:\.(\d+)\.(series|weight))?$/.exec(path) ?? [];
  if (!path.startsWith('basket')) return path.startsWith(`${ITEMS_FIELD}.`) ? ITEMS_FIELD : path;
  return part === 'series' ? seriesField(Number(place)) : weightField(Number(place ?? 0));
}
