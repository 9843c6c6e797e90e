import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { RecordLink } from '../ui/record/record-link.tsx';
import { assetPath } from './addresses.ts';
import { AssetStatusBadge } from './asset-status-badge.tsx';
import { SupportEndDay } from './support-end-day.tsx';

const AssetCardDocument = graphql(`
  query AssetCard($tag: String!) {
    asset(tag: $tag) {
      id
      tag
      name
      category
      status
      supportEnd
      unit {
        id
        name
      }
      site {
        id
        name
      }
    }
  }
`);

/** A link to an asset by its tag, and its name where it is given, with a card of what it is. */
export function AssetLink({ tag, name }: { tag: string; name?: string }) {
  return (
    <RecordLink to={assetPath(tag)} card={<AssetCard tag={tag} />}>
      {name ? `${tag} ${name}` : tag}
    </RecordLink>
  );
}

function AssetCard({ tag }: { tag: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, error } = useQuery(AssetCardDocument, { variables: { tag } });
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (!data) return <TextSkeleton lines={4} />;
  const { asset } = data;
  if (!asset) return <Text size="sm">{t('records.missing.text')}</Text>;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={600}>{asset.name}</Text>
        <AssetStatusBadge status={asset.status} />
      </Group>
      <FieldList narrow>
        <Field label={t('inventory.field.category')}>{t(`inventory.category.${asset.category}`)}</Field>
        <Field label={t('inventory.field.unit')}>{asset.unit.name}</Field>
        <Field label={t('inventory.field.site')} reason={t('inventory.asset.noSite')}>
          {asset.site?.name}
        </Field>
        <Field label={t('inventory.field.supportEnd')}>
          <SupportEndDay day={asset.supportEnd ?? null} status={asset.status} />
        </Field>
      </FieldList>
    </Stack>
  );
}
