import { Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { AssetFieldsState } from './use-asset-fields.ts';
import classes from './asset-page.module.css';

interface AssetOverviewProps {
  readonly asset: AssetFieldsFragment;
  readonly fields: AssetFieldsState;
}

/** All data of an asset, in the groups of its form, with the attributes of its category. */
export function AssetOverview({ asset, fields }: AssetOverviewProps) {
  const t = useT();
  const { dateTime } = useFormats();
  const attributes = fields.attributesOf(asset.category);
  return (
    <Stack gap="lg">
      {fields.groups.map(({ id, fields: own }) => (
        <Group key={id} title={t(`inventory.asset.group.${id}`)}>
          <RecordFacts fields={own} shown={asset} />
        </Group>
      ))}
      {attributes.length > 0 && (
        <Group title={t('inventory.field.attributes')}>
          <RecordFacts fields={attributes} shown={asset} />
        </Group>
      )}
      {asset.note && (
        <Group title={t('inventory.field.note')}>
          <Text className={classes.note}>{asset.note}</Text>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {t('inventory.asset.dates', { created: dateTime(asset.createdAt), updated: dateTime(asset.updatedAt) })}
      </Text>
    </Stack>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
