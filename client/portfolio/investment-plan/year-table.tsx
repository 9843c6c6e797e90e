import { Stack, Table, Title } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { YearTable as Years } from './plan-words.ts';

/** Amounts year by year under a heading; nothing where there are none. */
export function YearTable({ heading, table: { years, rows } }: { readonly heading: string; readonly table: Years }) {
  const t = useT();
  const { money } = useFormats();
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={heading}>
      <Title order={2} size="h4">
        {heading}
      </Title>
      <Table.ScrollContainer minWidth={340 + years.length * 110} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={heading}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('funding.plan.what')}</Table.Th>
              {years.map((year) => (
                <Table.Th key={year} scope="col" ta="end">
                  {year}
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="end">
                {t('funding.total')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, amounts, total }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                {amounts.map((amount, index) => (
                  <Table.Td key={years[index]} ta="end">
                    {amount === null ? '–' : money(amount)}
                  </Table.Td>
                ))}
                <Table.Td ta="end" fw={600}>
                  {money(total)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
