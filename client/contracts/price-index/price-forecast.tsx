import { useQuery } from '@apollo/client/react';
import { Group, Skeleton, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { isLocalDate, localDate, parseLocalDate, partsOf } from '../../../server/values/local-date.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { graphql } from '../../gql/gql.ts';
import type { PriceForecastQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { whyUnknown } from './price-fields.ts';
import { SectionOf } from './section-of.tsx';

const PriceForecastDocument = graphql(`
  query PriceForecast($id: ID!, $until: Date!, $change: Percent!) {
    contract(id: $id) {
      id
      priceForecast(until: $until, assumedYearlyChange: $change) {
        days {
          on
          annualCost
          change
          isForecast
          unknown
          missing {
            series
            month
            status
          }
        }
        years {
          from
          to
          cost
          isForecast
          unknown
          missing {
            series
            month
            status
          }
        }
      }
    }
  }
`);

type Forecast = NonNullable<PriceForecastQuery['contract']>['priceForecast'];

/** How long what is typed rests before the forecast is asked for, in milliseconds. */
const REST = 400;
const USUAL_CHANGE = '2';

/** What a contract will cost with an assumed index path: by calendar year, and from each day on which it changes. */
export function PriceForecast({ contractId }: { readonly contractId: string }) {
  const t = useT();
  const { today } = useFormats();
  const faultOf = useFaultOf();
  const [day, setDay] = useState<string | null>(localDate(partsOf(parseLocalDate(today)).year + 2, 12, 31));
  const [typed, setTyped] = useState(USUAL_CHANGE);
  const change = parseSwedishNumber(typed.replace('%', ''));
  const isRight = change !== null && day !== null && isLocalDate(day);
  const [asked] = useDebouncedValue(isRight ? { until: day, change } : null, REST);
  const { data, previousData, error, refetch } = useQuery(PriceForecastDocument, {
    variables: { id: contractId, until: asked?.until ?? '', change: asked?.change ?? '' },
    skip: asked === null,
    fetchPolicy: 'network-only',
  });
  const forecast = (data ?? previousData)?.contract?.priceForecast;
  return (
    <SectionOf title={t('contracts.index.forecast')}>
      <Stack gap="md">
        <Text size="sm" maw={760}>
          {t('contracts.index.forecast.text')}
        </Text>
        <Group align="flex-start">
          <DateEntry label={t('contracts.index.forecast.until')} value={day} onChange={setDay} w={220} />
          <TextInput
            label={t('contracts.index.forecast.change')}
            w={260}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={change === null ? t('contracts.index.forecast.changeError') : undefined}
            rightSection="%"
          />
        </Group>
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {!forecast && !error && <Skeleton height={120} />}
        {forecast && !error && <ForecastTables forecast={forecast} />}
      </Stack>
    </SectionOf>
  );
}

function ForecastTables({ forecast: { years, days } }: { readonly forecast: Forecast }) {
  const t = useT();
  const formats = useFormats();
  const { day, moneyExact, percent } = formats;
  return (
    <>
      <Table maw={760} verticalSpacing={6} aria-label={t('contracts.index.forecast.years')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.index.forecast.year')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('contracts.index.forecast.cost')}
            </Table.Th>
            <Table.Th scope="col">{t('contracts.index.forecast.basis')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map((year) => (
            <Table.Tr key={year.from}>
              <Table.Th scope="row" fw={400}>
                {year.to.endsWith('-12-31') ? year.from.slice(0, 4) : `${day(year.from)} – ${day(year.to)}`}
              </Table.Th>
              <Table.Td ta="end">
                <Value reason={whyUnknown(year, t, formats)}>{moneyExact(year.cost ?? null)}</Value>
              </Table.Td>
              <Table.Td>
                <Basis of={year} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table.ScrollContainer minWidth={560} maw={760} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={t('contracts.index.forecast.days')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('contracts.index.forecast.from')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('contracts.index.forecast.annual')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('contracts.index.forecast.changed')}
              </Table.Th>
              <Table.Th scope="col">{t('contracts.index.forecast.basis')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((row) => (
              <Table.Tr key={row.on}>
                <Table.Th scope="row" fw={400}>
                  {day(row.on)}
                </Table.Th>
                <Table.Td ta="end">
                  <Value reason={whyUnknown(row, t, formats)}>{moneyExact(row.annualCost ?? null)}</Value>
                </Table.Td>
                <Table.Td ta="end">{percent(row.change ?? null, { signed: true })}</Table.Td>
                <Table.Td>
                  <Basis of={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

/** Whether an amount rests on published index values alone, or on assumed ones; or why there is none. */
function Basis({ of }: { readonly of: Forecast['years'][number] | Forecast['days'][number] }) {
  const t = useT();
  const formats = useFormats();
  const why = whyUnknown(of, t, formats);
  if (why) return why;
  return (
    <StatusBadge tone={of.isForecast ? 'info' : 'ok'}>
      {t(of.isForecast ? 'contracts.index.forecast.assumed' : 'contracts.index.forecast.published')}
    </StatusBadge>
  );
}
