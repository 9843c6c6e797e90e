import { Anchor, Stack, Table } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { usePart, type PartDocument } from '../records/use-part.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';

const contractOf = graphql(`
  fragment ContractOf on Contract {
    id
    number
    name
    phase
    currentEnd
    safeDate
    annualCost
    supplier {
      id
      name
    }
  }
`);

type ContractOf = FragmentType<typeof contractOf>;

interface ContractsOfProps {
  /** A page of the contracts of the record. */
  readonly document: PartDocument<ContractOf>;
  readonly id: string;
  /** Where the list of contracts is held to these, if it can be. */
  readonly path?: string;
}

/** The contracts that hang on a record, nearest decision first: by when, till when and for how much. */
export function ContractsOf({ document, id, path }: ContractsOfProps) {
  const t = useT();
  const { day, money } = useFormats();
  const list = usePart(document, id);
  if (list.total === 0) return <EmptyState icon={IconFileOff} title={t('contracts.of.none')} />;
  return (
    <Stack gap="md">
      {path && (
        <Anchor component={Link} to={path}>
          {t('contracts.of.all')}
        </Anchor>
      )}
      {list.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={680} type="native">
          <Table verticalSpacing={6} aria-label={t('contracts.nav')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('contracts.deadlines.contract')}</Table.Th>
                <Table.Th scope="col">{t('contracts.field.supplier')}</Table.Th>
                <Table.Th scope="col">{t('contracts.field.phase')}</Table.Th>
                <Table.Th scope="col">{t('contracts.field.safeDate')}</Table.Th>
                <Table.Th scope="col">{t('contracts.field.currentEnd')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.field.annualCost')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.nodes.map((node) => {
                const contract = getFragmentData(contractOf, node);
                const { number, name, supplier, phase, safeDate = null, currentEnd = null, annualCost } = contract;
                return (
                  <Table.Tr key={contract.id}>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component={Link} to={`/contracts/${encodeURIComponent(number)}`} inherit>
                        {number} {name}
                      </Anchor>
                    </Table.Th>
                    <Table.Td>{supplier.name}</Table.Td>
                    <Table.Td>{t(`contracts.phase.${phase}`)}</Table.Td>
                    <Table.Td>
                      <Value reason={t('contracts.field.decision.none')}>{day(safeDate)}</Value>
                    </Table.Td>
                    <Table.Td>
                      <Value reason={t('contracts.field.currentEnd.none')}>{day(currentEnd)}</Value>
                    </Table.Td>
                    <Table.Td ta="end">{money(annualCost)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
    </Stack>
  );
}
