import { Table, Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { EndLink } from '../dependencies/end-link.tsx';
import { shareWords } from '../dependencies/share-words.ts';
import { EndsFirst } from '../impact/ends-first.tsx';
import type { ServiceMap } from './map-data.ts';

/** The lines of a map as rows: what stands on what, with which share, and what ends first of that. */
export function MapTable({ map: { nodes, edges }, label }: { readonly map: ServiceMap; readonly label: string }) {
  const t = useT();
  const formats = useFormats();
  const records = new Map(nodes.map(({ record }) => [record.id, record]));
  if (edges.length === 0) return <Text size="sm">{t('services.map.none')}</Text>;
  return (
    <Table.ScrollContainer minWidth={760} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('services.dependency.record')}</Table.Th>
            <Table.Th scope="col">{t('services.dependency.on')}</Table.Th>
            <Table.Th scope="col">{t('services.dependency.isCritical.column')}</Table.Th>
            <Table.Th scope="col">{t('services.dependency.share')}</Table.Th>
            <Table.Th scope="col">{t('services.impact.endsFirst')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edges.map((edge) => {
            const [from, to] = [records.get(edge.fromId), records.get(edge.toId)];
            if (!from || !to) return null;
            return (
              <Table.Tr key={edge.id}>
                <Table.Th scope="row" fw={400}>
                  <EndLink end={from} />
                </Table.Th>
                <Table.Td>
                  <EndLink end={to} />
                </Table.Td>
                <Table.Td>
                  {edge.isCritical ? (
                    <StatusBadge tone="warning">{t('services.dependency.critical')}</StatusBadge>
                  ) : (
                    t('ui.no')
                  )}
                </Table.Td>
                <Table.Td>
                  {edge.isRelation ? (
                    t('services.map.relation')
                  ) : (
                    <Value reason={t('services.dependency.share.none')}>{shareWords(edge, t, formats)}</Value>
                  )}
                </Table.Td>
                <Table.Td>
                  <EndsFirst record={to} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
