import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PriceFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';

const priceFields = graphql(`
  fragment PriceFields on ContractPrice {
    on
    annualCost
    agreedAnnualCost
    unknown
    isPreliminary
    missing {
      series
      month
      status
    }
  }
`);

export type PriceFields = FragmentType<typeof priceFields>;

export const readPrice = (price: PriceFields): PriceFieldsFragment => getFragmentData(priceFields, price);

/** What is not known, and why. */
interface Untold {
  readonly unknown?: PriceFieldsFragment['unknown'];
  readonly missing: PriceFieldsFragment['missing'];
}

/** Why a price is not told, in a sentence: that it is secret, or which index values are missing. */
export function whyUnknown({ unknown, missing }: Untold, t: Translate, { month }: Formats): string | undefined {
  if (unknown === 'SECRET') return t('contracts.index.unknown.SECRET');
  if (!missing.length) return undefined;
  const values = missing.map((each) =>
    t('contracts.index.missingValue', {
      series: each.series,
      month: month(each.month),
      status: t(`contracts.index.statusOf.${each.status}`),
    }),
  );
  return t('contracts.index.unknown.MISSING_INDEX', { values: values.join(', ') });
}
