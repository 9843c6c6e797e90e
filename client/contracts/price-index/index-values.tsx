import { ActionIcon, Button, Group, Stack, Table } from '@mantine/core';
import { IconChartLine, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { monthOfText } from '../../../server/values/month-text.ts';
import { graphql } from '../../gql/gql.ts';
import type { IndexValueFieldsFragment, SeriesFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import type { RecordValues } from '../../records/field-spec.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { indexValueKind, indexValueSpecs, readIndexValue } from './value-kind.ts';
import { usePeriodWords } from './period-words.ts';
import { ValuesChart } from './values-chart.tsx';

const ValuesOfSeries = graphql(`
  query ValuesOfSeries($id: ID!, $after: String) {
    record: priceIndexSeries(id: $id) {
      id
      part: values(first: 120, after: $after, orderBy: [{ field: MONTH, direction: DESC }]) {
        totalCount
        nodes {
          ...IndexValueFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** The values of a price index, drawn and listed; they are entered, changed and taken away here. */
export function IndexValues({ series }: { readonly series: SeriesFieldsFragment }) {
  const t = useT();
  const { number, day } = useFormats();
  const period = usePeriodWords();
  const mayChange = useMayChange(indexValueKind.type);
  const list = usePart(ValuesOfSeries, series.id);
  const [edited, setEdited] = useState<IndexValueFieldsFragment | 'new' | null>(null);
  const values = list.nodes.map(readIndexValue);
  const changed = () => {
    setEdited(null);
    list.refresh();
  };
  const add = mayChange && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('contracts.index.value.add')}
    </Button>
  );
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={IconChartLine} title={t('contracts.index.values.none')} action={add}>
          {t('contracts.index.values.noneText')}
        </EmptyState>
      ) : (
        add && <Group>{add}</Group>
      )}
      {values.length > 0 && <ValuesChart series={series} values={values} />}
      {values.length > 0 && (
        <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
          <Table verticalSpacing={6} aria-label={t('contracts.index.values')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('contracts.index.value.month')}</Table.Th>
                <Table.Th scope="col">{t('contracts.index.value.status')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.index.value.value')}
                </Table.Th>
                <Table.Th scope="col">{t('contracts.index.value.publishedOn')}</Table.Th>
                <Table.Th scope="col">{t('contracts.index.value.source')}</Table.Th>
                {mayChange && <Table.Td w={88} />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {values.map((value) => (
                <Table.Tr key={value.id}>
                  <Table.Th scope="row" fw={400}>
                    {period(series.frequency, value.month)}
                  </Table.Th>
                  <Table.Td>
                    <StatusBadge tone={value.status === 'FINAL' ? 'ok' : 'info'}>
                      {t(`contracts.index.status.${value.status}`)}
                    </StatusBadge>
                  </Table.Td>
                  <Table.Td ta="end">{number(value.value)}</Table.Td>
                  <Table.Td>
                    <Value>{day(value.publishedOn ?? null)}</Value>
                  </Table.Td>
                  <Table.Td>{value.source ?? ''}</Table.Td>
                  {mayChange && (
                    <Table.Td>
                      <Group gap={4} wrap="nowrap" justify="flex-end">
                        <ActionIcon
                          aria-label={t('contracts.index.value.editThis', {
                            period: period(series.frequency, value.month),
                            status: t(`contracts.index.status.${value.status}`),
                          })}
                          aria-haspopup="dialog"
                          onClick={() => setEdited(value)}
                        >
                          <IconPencil size={16} />
                        </ActionIcon>
                        <DeleteRecord kind={indexValueKind} shown={value} onDeleted={changed} compact />
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'contracts.index.value.add' : 'contracts.index.value.edit')}
      >
        {edited && (
          <PartForm
            key={edited === 'new' ? edited : edited.id}
            kind={indexValueKind}
            fieldsOf={indexValueSpecs}
            of={{ seriesId: series.id }}
            valuesToSend={withMonth}
            {...(edited === 'new' ? { given: { status: 'FINAL' } } : { shown: edited })}
            submitLabel={t(edited === 'new' ? 'contracts.index.value.add' : 'ui.action.save')}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </Stack>
  );
}

/** The month as the API writes it, of what people write: 2024M10, 2024K4. */
function withMonth(values: RecordValues): RecordValues {
  const { month } = values;
  return { ...values, month: (typeof month === 'string' && monthOfText(month)) || (month ?? null) };
}
