import { Group, Text } from '@mantine/core';
import type { PriceFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { whyUnknown } from './price-fields.ts';

interface PriceFactsProps {
  readonly price: PriceFieldsFragment;
  readonly label: string;
}

/** What a contract costs in a year on a day: the amount, or the reason why there is none. */
export function PriceFacts({ price, label }: PriceFactsProps) {
  const t = useT();
  const formats = useFormats();
  const { annualCost = null, isPreliminary } = price;
  return (
    <Group gap="xs" justify="space-between" align="baseline">
      <Text size="sm">{label}</Text>
      {annualCost === null ? (
        <Text size="sm">{whyUnknown(price, t, formats)}</Text>
      ) : (
        <Group gap="xs">
          {isPreliminary && <StatusBadge tone="info">{t('contracts.index.status.PRELIMINARY')}</StatusBadge>}
          <Text fw={600}>{formats.moneyExact(annualCost)}</Text>
        </Group>
      )}
    </Group>
  );
}
