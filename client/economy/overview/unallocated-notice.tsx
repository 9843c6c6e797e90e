import { Alert, Anchor, Text } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { unallocatedPath } from '../addresses.ts';

const fragment = graphql(`
  fragment UnallocatedNoticeFields on UnallocatedCost {
    amount
    recordCount
    region {
      spent
      allocated
      unallocated
    }
  }
`);

/** What has come to no service, never hidden, and that it adds up. */
export function UnallocatedNotice({ figures }: { readonly figures: FragmentType<typeof fragment> }) {
  const t = useT();
  const { money, moneyExact } = useFormats();
  const [params] = useSearchParams();
  const { amount, recordCount, region } = getFragmentData(fragment, figures);
  return (
    <Alert color="gray" variant="light" icon={<IconReceiptOff aria-hidden />} title={t('economy.unallocated')}>
      <Text size="sm">
        {t('economy.unallocated.sum', { amount: money(amount), count: recordCount })}{' '}
        <Anchor component={Link} to={`${unallocatedPath}?${params.toString()}`} size="sm" underline="always">
          {t('economy.unallocated.see')}
        </Anchor>
      </Text>
      {region && (
        <Text size="sm" mt={4}>
          {t('economy.unallocated.region', {
            spent: moneyExact(region.spent),
            allocated: moneyExact(region.allocated),
            unallocated: moneyExact(region.unallocated),
          })}
        </Text>
      )}
    </Alert>
  );
}
