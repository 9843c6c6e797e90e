import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { FundingSource, type CreateFundingFrameInput, type FundingFrameFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { RowsSpec } from '../../records/field-rows.ts';

/** Fields of a frame that are shown and filled in together. */
export interface FrameFieldGroup {
  readonly id: 'frame' | 'equity' | 'decision';
  readonly fields: readonly FieldSpec<FundingFrameFieldsFragment, keyof CreateFundingFrameInput & string>[];
}

/** The fields of frames but their years, in the order of forms and pages; those of equity only where it is charged. */
export const frameFieldGroups = (t: Translate): readonly FrameFieldGroup[] => [
  {
    id: 'frame',
    fields: [
      {
        name: 'code',
        kind: 'text',
        label: t('funding.code'),
        required: true,
        read: ({ code }) => code,
      },
      {
        name: 'name',
        kind: 'text',
        label: t('funding.name'),
        required: true,
        read: ({ name }) => name,
      },
      {
        name: 'source',
        kind: 'choice',
        label: t('funding.source'),
        required: true,
        options: Object.values(FundingSource).map((value) => ({ value, label: t(`funding.source.${value}`) })),
        read: ({ source }) => source,
      },
      {
        name: 'unitId',
        kind: 'record',
        label: t('funding.unit'),
        required: true,
        find: findUnits,
        read: ({ unit }) => ({ id: unit.id, label: unit.name }),
        link: ({ unit }) => (
          <Anchor component={Link} to={`/organisation/units/${unit.id}`} size="sm">
            {unit.name}
          </Anchor>
        ),
      },
      {
        name: 'firstMonth',
        kind: 'month',
        label: t('funding.firstMonth'),
        required: true,
        read: ({ firstMonth }) => firstMonth,
      },
      {
        name: 'lastMonth',
        kind: 'month',
        label: t('funding.lastMonth'),
        required: true,
        read: ({ lastMonth }) => lastMonth,
      },
      {
        name: 'isClosed',
        kind: 'choice',
        label: t('funding.isClosed'),
        yesNo: true,
        options: [
          { value: 'true', label: t('ui.yes') },
          { value: 'false', label: t('ui.no') },
        ],
        help: t('funding.isClosed.help'),
        read: ({ isClosed }) => String(isClosed),
      },
      {
        name: 'description',
        kind: 'multiline',
        label: t('funding.description'),
        read: ({ description }) => description ?? null,
      },
    ],
  },
  {
    id: 'equity',
    fields: [
      {
        name: 'openingEquity',
        kind: 'money',
        label: t('funding.openingEquity'),
        help: t('funding.openingEquity.help'),
        read: ({ openingEquity }) => openingEquity ?? null,
      },
      {
        name: 'motive',
        kind: 'multiline',
        label: t('funding.motive'),
        help: t('funding.motive.help'),
        read: ({ motive }) => motive ?? null,
      },
    ],
  },
  {
    id: 'decision',
    fields: [
      {
        name: 'registryNumber',
        kind: 'text',
        label: t('funding.registryNumber'),
        read: ({ registryNumber }) => registryNumber ?? null,
      },
      {
        name: 'decidedBy',
        kind: 'text',
        label: t('funding.decidedBy'),
        read: ({ decidedBy }) => decidedBy ?? null,
      },
      {
        name: 'decidedOn',
        kind: 'day',
        label: t('funding.decidedOn'),
        read: ({ decidedOn }) => decidedOn ?? null,
      },
      {
        name: 'note',
        kind: 'multiline',
        label: t('funding.note'),
        read: ({ note }) => note ?? null,
      },
    ],
  },
];

type Year = FundingFrameFieldsFragment['years'][number];

/** What a frame tells of its years, in its form: of results only where it charges equity. */
export function yearRows(t: Translate, source: string | null): RowsSpec<FundingFrameFieldsFragment, Year> {
  const amount = (name: 'cap' | 'resultWithout' | 'toRestore', required: boolean) => ({
    name,
    kind: 'money' as const,
    label: t(`funding.years.${name}`),
    required,
    read: (year: Year) => (name === 'cap' && !year.hasCap ? null : (year[name] ?? null)),
  });
  return {
    name: 'years',
    label: t('funding.years.rows'),
    most: 40,
    columns: [
      { name: 'year', kind: 'integer', label: t('funding.year'), read: ({ year }) => year },
      amount('cap', false),
      ...(source === FundingSource.EQUITY ? [amount('resultWithout', true), amount('toRestore', false)] : []),
    ],
    read: ({ years }) => years.filter(({ hasCap, resultWithout, toRestore }) => hasCap || resultWithout || toRestore),
  };
}
