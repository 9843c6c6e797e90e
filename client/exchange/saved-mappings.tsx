import { useApolloClient, useQuery } from '@apollo/client/react';
import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { SavedMappingsQuery } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { ConfirmDialog } from '../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import classes from './exchange.module.css';
import { useAsk } from './use-ask.ts';

export const SavedMappingList = graphql(`
  query SavedMappings($where: ImportMappingWhere) {
    importMappings(where: $where, first: 100) {
      nodes {
        id
        version
        name
        kind
        updatedAt
        columns {
          header
          text
          field
          dateFormat
          decimalMark
          takenAsSek
        }
      }
    }
  }
`);

const DeleteMapping = graphql(`
  mutation DeleteImportMapping($input: DeleteInput!) {
    deleteImportMapping(input: $input) {
      deletedId
    }
  }
`);

export type SavedMapping = SavedMappingsQuery['importMappings']['nodes'][number];

/** How columns have been read before, for files of the same make; what is not needed any more is deleted. */
export function SavedMappings() {
  const t = useT();
  const { dateTime } = useFormats();
  const client = useApolloClient();
  const { data } = useQuery(SavedMappingList, { fetchPolicy: 'cache-and-network' });
  const { ask, busy, fault } = useAsk();
  const [deleted, setDeleted] = useState<SavedMapping | null>(null);
  const mappings = data?.importMappings.nodes ?? [];
  if (mappings.length === 0) return null;
  const remove = async ({ id, version }: SavedMapping) => {
    if (!(await ask(DeleteMapping, { id, expectedVersion: version }))) return;
    setDeleted(null);
    await client.refetchQueries({ include: [SavedMappingList] });
  };
  return (
    <section aria-labelledby="saved-mappings">
      <Title order={2} size="h3" mb="xs" id="saved-mappings">
        {t('exchange.mappings')}
      </Title>
      <ul className={classes.list}>
        {mappings.map((mapping) => (
          <Group key={mapping.id} component="li" gap="sm" py={4} wrap="nowrap">
            <Text size="sm" flex={1}>
              <strong>{mapping.name}</strong> · {t(`exchange.kind.${mapping.kind}`)} ·{' '}
              {t('exchange.mappings.columns', { count: mapping.columns.filter(({ field }) => field).length })} ·{' '}
              {dateTime(mapping.updatedAt)}
            </Text>
            <ActionIcon
              aria-label={t('exchange.mappings.remove', { name: mapping.name })}
              onClick={() => setDeleted(mapping)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
      </ul>
      {deleted && (
        <ConfirmDialog
          opened
          title={t('exchange.mappings.remove', { name: deleted.name })}
          confirmLabel={t('exchange.mappings.delete')}
          danger
          busy={busy}
          onConfirm={() => void remove(deleted)}
          onClose={() => setDeleted(null)}
        >
          {t('exchange.mappings.removeText')}
          {fault && <FaultNotice fault={fault} />}
        </ConfirmDialog>
      )}
    </section>
  );
}
