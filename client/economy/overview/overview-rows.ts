import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { OverviewRowFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { servicePath } from '../../services/addresses.ts';
import { moneySection } from '../addresses.ts';
import { askedQuery, type Asked } from '../period/use-period.ts';
import { readEnd } from './nearest-end.ts';

const fragment = graphql(`
  fragment OverviewRowFields on OverviewService {
    record {
      kind
      id
      key
      name
    }
    kind
    phase
    isPrioritised
    beneficiaries
    unitName
    cost
    kept
    costByMonth
    change {
      difference
      percent
      noPercent
    }
    green
    greenAndYellow
    netGreen
    netGreenAndYellow
    noNet
    supportEnd {
      ...NearestEndFields
    }
    contractDay {
      ...NearestEndFields
    }
  }
`);

export type MaskedRow = FragmentType<typeof fragment>;
export type OverviewRow = OverviewRowFieldsFragment;

export const readRow = (row: MaskedRow): OverviewRow => getFragmentData(fragment, row);

/** A service's page where its money is told, of the same months and scenario. */
export const serviceMoneyPath = (code: string, asked: Pick<Asked, 'period' | 'scenario'>, view = 'sources'): string =>
  `${servicePath(code)}?tab=${moneySection}&view=${view}&${askedQuery(asked)}`;

export const groupings = ['none', 'kind', 'phase', 'unit', 'beneficiary'] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = [
  'name',
  'cost',
  'kept',
  'change',
  'green',
  'greenAndYellow',
  'netGreen',
  'netGreenAndYellow',
  'supportEnd',
  'contractDay',
] as const;
export type Sorting = (typeof sortings)[number];

export interface Sorted {
  readonly by: Sorting;
  readonly descending: boolean;
}

export interface RowGroup {
  /** Null: they are not grouped. */
  readonly name: string | null;
  readonly rows: readonly OverviewRow[];
}

/**
 * The services in the order that is asked for, in groups by what they are, in the order that the first of each comes. A service
 * is in the group of each of those who have use of it.
 */
export function grouped(services: readonly MaskedRow[], by: Grouping, sort: Sorted, t: Translate): readonly RowGroup[] {
  const rows = services.map(readRow).toSorted((a, b) => compare(a, b, sort));
  if (by === 'none') return [{ name: null, rows }];
  const inGroups = rows.flatMap((row) => groupNames(row, by, t).map((name) => ({ name, row })));
  return [...Map.groupBy(inGroups, ({ name }) => name)].map(([name, ofGroup]) => ({
    name,
    rows: ofGroup.map(({ row }) => row),
  }));
}

function groupNames(row: OverviewRow, by: Grouping, t: Translate): readonly string[] {
  const { kind, phase, unitName, beneficiaries } = row;
  if (by === 'kind') return [t(`services.kind.${kind}`)];
  if (by === 'phase') return [t(`services.phase.${phase}`)];
  if (by === 'unit') return [unitName ?? t('economy.overview.unit.hidden')];
  return beneficiaries.length > 0
    ? beneficiaries.map((one) => t(`services.beneficiary.${one}`))
    : [t('economy.overview.beneficiary.none')];
}

/** What is not known comes last, whichever way. */
function compare(a: OverviewRow, b: OverviewRow, { by, descending }: Sorted): number {
  const way = descending ? -1 : 1;
  if (by === 'name') return way * a.record.name.localeCompare(b.record.name, 'sv');
  const [left, right] = [valueOf(a, by), valueOf(b, by)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return way * (left - right);
}

function valueOf(row: OverviewRow, by: Exclude<Sorting, 'name'>): number | null {
  if (by === 'supportEnd' || by === 'contractDay') {
    const end = readEnd(row[by]);
    return end && Number(end.day.replaceAll('-', ''));
  }
  const amount = by === 'change' ? row.change.difference : row[by];
  return amount === null || amount === undefined ? null : Number(amount);
}
