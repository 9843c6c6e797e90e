import { Table, Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { EndLink } from '../dependencies/end-link.tsx';
import { ServicePhaseBadge } from '../phase-badge.tsx';
import { EndsFirst } from './ends-first.tsx';
import type { Impact } from './impact-fields.ts';

interface ImpactTableProps {
  readonly impact: Impact;
  readonly label: string;
  readonly hasUsers: boolean;
}

/** The records that are reached, each with how, for how many it is, and what of it ends first. */
export function ImpactTable({ impact, label, hasUsers }: ImpactTableProps) {
  const t = useT();
  const { number } = useFormats();
  const { records, more, hidden } = impact;
  return (
    <>
      <Table.ScrollContainer minWidth={760} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('services.dependency.record')}</Table.Th>
              <Table.Th scope="col">{t('services.impact.way')}</Table.Th>
              <Table.Th scope="col">{t('services.field.phase')}</Table.Th>
              {hasUsers && (
                <Table.Th scope="col" ta="end">
                  {t('services.impact.users')}
                </Table.Th>
              )}
              <Table.Th scope="col">{t('services.impact.endsFirst')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map(({ record, way }) => (
              <Table.Tr key={record.id}>
                <Table.Th scope="row" fw={400}>
                  <EndLink end={record} />
                </Table.Th>
                <Table.Td>{wayBetween(way) ?? t('services.impact.direct')}</Table.Td>
                <Table.Td>{record.phase ? <ServicePhaseBadge phase={record.phase} /> : ''}</Table.Td>
                {hasUsers && (
                  <Table.Td ta="end">
                    {record.kind === 'SERVICE' && (
                      <Value reason={t('services.impact.users.none')}>{number(record.users ?? null)}</Value>
                    )}
                  </Table.Td>
                )}
                <Table.Td>
                  <EndsFirst record={record} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {more > 0 && <Text size="sm">{t('services.impact.more', { count: more })}</Text>}
      {hidden > 0 && <Text size="sm">{t('services.impact.hidden', { count: hidden })}</Text>}
    </>
  );
}

/** What lies between the start of a way and its end; null when they are next to each other. */
const wayBetween = (way: readonly string[]): string | null => way.slice(1, -1).join(' → ') || null;
