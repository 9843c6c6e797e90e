import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { usePart } from '../records/use-part.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { contractPath } from './addresses.ts';
import { ContractLink } from './contract-link.tsx';
import { PhaseBadge } from './phase-badge.tsx';

const SuccessorsOfContract = graphql(`
  query SuccessorsOfContract($id: ID!, $asOf: Date, $after: String) {
    record: contract(id: $id, asOf: $asOf) {
      id
      part: successors(first: 50, after: $after, orderBy: [{ field: START }]) {
        totalCount
        nodes {
          id
          number
          name
          start
          phase
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface RelatedContractsProps {
  readonly contract: ContractFieldsFragment;
  /** The past day that is shown; null for now. */
  readonly asOf: LocalDate | null;
}

/** The contract that this one took over from, and those that took over from it. */
export function RelatedContracts({ contract, asOf }: RelatedContractsProps) {
  const t = useT();
  const { day } = useFormats();
  const list = usePart(SuccessorsOfContract, contract.id, asOf);
  const { predecessor, mayChange, number } = contract;
  return (
    <Stack gap="lg">
      <section aria-label={t('contracts.field.predecessor')}>
        <Title order={2} size="h3" mb="xs">
          {t('contracts.field.predecessor')}
        </Title>
        {predecessor ? (
          <ContractLink {...predecessor} />
        ) : (
          <Text size="sm">{t('contracts.field.predecessor.none')}</Text>
        )}
      </section>
      <section aria-label={t('contracts.related.successors')}>
        <Title order={2} size="h3" mb="xs">
          {t('contracts.related.successors')}
        </Title>
        {list.total === 0 && <Text size="sm">{t('contracts.related.none')}</Text>}
        {list.nodes.length > 0 && (
          <Table maw={720} verticalSpacing={6}>
            <Table.Tbody>
              {list.nodes.map((successor) => (
                <Table.Tr key={successor.id}>
                  <Table.Td>
                    <ContractLink {...successor} />
                  </Table.Td>
                  <Table.Td>{t('contracts.term.starts', { day: day(successor.start) })}</Table.Td>
                  <Table.Td w={140}>
                    <PhaseBadge phase={successor.phase} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <GrowingListEnd list={list} />
      </section>
      {mayChange && (
        <Group>
          <Button
            component={Link}
            to={`${contractPath('new')}?after=${encodeURIComponent(number)}`}
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {t('contracts.related.create')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
