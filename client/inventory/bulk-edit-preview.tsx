import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { assetPath } from './addresses.ts';
import classes from './bulk-edit-preview.module.css';
import { ChangeWords, useAssetChanges } from './change-words.tsx';
import type { BulkOutcome, BulkRow } from './use-bulk-edit.ts';

const shownAtOnce = 100;

/** What comes first is what needs a decision: what is refused, then what changes, then what stays as it is. */
const rank = ({ error, changes }: BulkRow) => (error ? 0 : changes.length > 0 ? 1 : 2);

/** What a bulk edit does to each asset: how it changes, that it does not, or why it is refused. */
export function BulkEditPreview({ outcome }: { outcome: BulkOutcome }) {
  const t = useT();
  const [shown, setShown] = useState(shownAtOnce);
  const rows = outcome.results.toSorted((a, b) => rank(a) - rank(b));
  const { changed, unchanged, refused } = outcome;
  return (
    <Stack gap="sm">
      <Group gap="sm" role="status">
        <StatusBadge tone="ok">{t('inventory.bulk.changed', { count: changed })}</StatusBadge>
        {unchanged > 0 && (
          <StatusBadge tone="neutral">{t('inventory.bulk.unchanged', { count: unchanged })}</StatusBadge>
        )}
        {refused > 0 && <StatusBadge tone="danger">{t('inventory.bulk.refused', { count: refused })}</StatusBadge>}
      </Group>
      {refused > 0 && <Text size="sm">{t('inventory.bulk.refusedText', { count: refused })}</Text>}
      <Table.ScrollContainer minWidth={480} maxHeight="min(420px, 50dvh)" type="native" className={classes.rows}>
        <Table stickyHeader horizontalSpacing="sm" aria-label={t('inventory.bulk.table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('inventory.bulk.asset')}</Table.Th>
              <Table.Th scope="col">{t('inventory.bulk.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={400} className={classes.asset}>
                  <Anchor component={Link} to={assetPath(row.tag)} target="_blank" size="sm">
                    {row.tag} {row.name}
                  </Anchor>
                </Table.Th>
                <Table.Td>
                  <RowOutcome row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + shownAtOnce)}>
          {t('ui.facets.more', { count: Math.min(shownAtOnce, rows.length - shown) })}
        </Button>
      )}
    </Stack>
  );
}

function RowOutcome({ row: { error, changes } }: { row: BulkRow }) {
  const t = useT();
  const written = useAssetChanges();
  if (error)
    return <span className={classes.refused}>{t('inventory.bulk.rowRefused', { reason: error.message })}</span>;
  if (changes.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('inventory.bulk.rowUnchanged')}
      </Text>
    );
  return written(changes).map((change) => (
    <div key={change.label}>
      <ChangeWords change={change} />
    </div>
  ));
}
