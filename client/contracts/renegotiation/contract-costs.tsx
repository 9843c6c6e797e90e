import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Case } from './case-fields.ts';
import { costKind, costSpecs, readCost, type Cost } from './contract-cost-kind.ts';
import { Part } from './part.tsx';

const CostsOfContract = graphql(`
  query CostsOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: costEntries(
        first: 50
        after: $after
        where: { scenario: { eq: ACTUAL }, costClass: { eq: RUN } }
        orderBy: [{ field: MONTH, direction: DESC }]
      ) {
        totalCount
        nodes {
          ...CostEntryFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface ContractCostsProps {
  readonly contract: Case['contract'];
  /** The months that the saving is followed up in. */
  readonly months: readonly string[];
}

/** What the contract has really cost, month by month, as it is entered or read in from the ledger. */
export function ContractCosts({ contract, months }: ContractCostsProps) {
  const t = useT();
  const client = useApolloClient();
  const { month, moneyExact } = useFormats();
  const list = usePart(CostsOfContract, contract.id);
  const [edited, setEdited] = useState<Cost | 'new' | null>(null);
  const costs = list.nodes.map(readCost);
  const changed = () => {
    setEdited(null);
    list.refresh();
    void client.refetchQueries({ include: 'active' });
  };
  const firstMissing = months.find((of) => !costs.some((cost) => cost.month === of));
  return (
    <Part
      title={t('renegotiation.costs')}
      actions={
        contract.mayChange && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('renegotiation.costs.add')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {list.total === 0 && <Text size="sm">{t('renegotiation.costs.none')}</Text>}
        {costs.length > 0 && (
          <Table.ScrollContainer minWidth={480} type="native" maw={860}>
            <Table verticalSpacing={4} aria-label={t('renegotiation.costs')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('renegotiation.saving.month')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('renegotiation.costs.amount')}
                  </Table.Th>
                  <Table.Th scope="col">{t('renegotiation.costs.source')}</Table.Th>
                  <Table.Th scope="col">{t('renegotiation.costs.note')}</Table.Th>
                  {contract.mayChange && <Table.Td w={88} />}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {costs.map((cost) => (
                  <Table.Tr key={cost.id}>
                    <Table.Th scope="row" fw={400}>
                      {month(cost.month)}
                    </Table.Th>
                    <Table.Td ta="end">{moneyExact(cost.amount)}</Table.Td>
                    <Table.Td>{cost.source === 'MANUAL' ? t('renegotiation.costs.manual') : cost.source}</Table.Td>
                    <Table.Td>
                      <Value>{cost.note}</Value>
                    </Table.Td>
                    {contract.mayChange && (
                      <Table.Td>
                        {cost.mayChange && (
                          <Group gap={4} wrap="nowrap" justify="flex-end">
                            <ActionIcon
                              aria-label={t('renegotiation.costs.editThis', { month: month(cost.month) })}
                              aria-haspopup="dialog"
                              onClick={() => setEdited(cost)}
                            >
                              <IconPencil size={16} />
                            </ActionIcon>
                            <DeleteRecord kind={costKind} shown={cost} onDeleted={changed} compact />
                          </Group>
                        )}
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <GrowingListEnd list={list} />
      </Stack>
      <FormDrawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'renegotiation.costs.add' : 'renegotiation.costs.edit')}
      >
        {edited !== null && (
          <PartForm
            kind={costKind}
            fieldsOf={costSpecs}
            of={{ contractId: contract.id }}
            {...(edited === 'new' ? { given: { month: firstMissing ?? '' } } : { shown: edited })}
            submitLabel={t(edited === 'new' ? 'renegotiation.costs.add' : 'ui.action.save')}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </Part>
  );
}
