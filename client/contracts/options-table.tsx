import { Table, Text } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import type { ContractOption } from './contract-days.ts';
import { spanWords } from './option-rows.ts';

const tones = { CALLED_OFF: 'ok', AVAILABLE: 'info', LAPSED: 'neutral' } as const;

/** A contract's extension options in their order, with their days. */
export function OptionsTable({ options }: { readonly options: readonly ContractOption[] }) {
  const t = useT();
  const { day } = useFormats();
  if (options.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={520} type="native" maw={760}>
      <Table verticalSpacing={6} aria-label={t('contracts.options.caption')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.option.title', { place: '' })}</Table.Th>
            <Table.Th scope="col">{t('contracts.option.months')}</Table.Th>
            <Table.Th scope="col">{t('contracts.field.safeDate')}</Table.Th>
            <Table.Th scope="col">{t('contracts.field.deadline')}</Table.Th>
            <Table.Th scope="col">{t('contracts.field.latestPossibleEnd')}</Table.Th>
            <Table.Th scope="col">{t('contracts.field.phase')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {options.map(({ months, standing, safeDate, deadline, newEnd, calledOffOn, isLate }, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" fw={400}>
                {index + 1}
              </Table.Th>
              <Table.Td>{spanWords(months, 'MONTHS', t)}</Table.Td>
              <Table.Td>{day(safeDate)}</Table.Td>
              <Table.Td>{day(deadline)}</Table.Td>
              <Table.Td>{day(newEnd)}</Table.Td>
              <Table.Td>
                <Value>
                  <StatusBadge tone={isLate ? 'danger' : tones[standing]}>
                    {calledOffOn
                      ? t('contracts.option.words.calledOff', { day: day(calledOffOn) })
                      : t(`contracts.option.standing.${standing}`)}
                  </StatusBadge>
                </Value>
                {isLate && <Text size="xs">{t('contracts.option.late')}</Text>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
