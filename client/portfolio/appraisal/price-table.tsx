import { Stack, Table, Text, Title } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { readSteps, type Appraisal } from './appraisal-query.ts';
import { AppraisalSteps } from './appraisal-steps.tsx';
import classes from './appraisal.module.css';

interface PriceTableProps {
  readonly planYear: number;
  readonly years: Appraisal['priceYears'];
}

/** What prices are year by year where amounts were converted; nothing where they stand as planned. */
export function PriceTable({ planYear, years }: PriceTableProps) {
  const t = useT();
  const { number, percent } = useFormats();
  if (years.length < 2) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('plan.prices.years')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.prices.years.help', { year: String(planYear) })}
      </Text>
      <div className={classes.prices} tabIndex={0} role="region" aria-label={t('plan.prices.years')}>
        <Table withTableBorder maw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('plan.year')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('plan.prices.change')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('plan.prices.factor')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map(({ year, change, factor, steps }) => (
              <Table.Tr key={year}>
                <Table.Th scope="row">{year}</Table.Th>
                <Table.Td ta="right">{change == null ? '–' : percent(change)}</Table.Td>
                <Table.Td ta="right">
                  <AppraisalSteps of={`${t('plan.prices.factor')} ${year}`} steps={readSteps(steps)} />{' '}
                  {number(factor, { decimals: 4 })}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Stack>
  );
}
