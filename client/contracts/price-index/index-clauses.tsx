import { ActionIcon, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconChartLine, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { ClauseFieldsFragment, ContractFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { ClauseForm } from './clause-form.tsx';
import { clauseKind, readClause } from './clause-kind.ts';
import { clauseWords } from './clause-words.ts';
import { SectionOf } from './section-of.tsx';

const ClausesOfContract = graphql(`
  query ClausesOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: indexClauses(first: 50, after: $after) {
        totalCount
        nodes {
          ...ClauseFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const ItemsOfContract = graphql(`
  query ItemsOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: priceLines(first: 200, after: $after) {
        totalCount
        nodes {
          id
          item
          billingPeriod
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface IndexClausesProps {
  readonly contract: ContractFieldsFragment;
  readonly onChanged: () => void;
}

/** The index clauses of a contract in words; they are made, changed and taken away here. */
export function IndexClauses({ contract, onChanged }: IndexClausesProps) {
  const t = useT();
  const list = usePart(ClausesOfContract, contract.id);
  const lines = usePart(ItemsOfContract, contract.id);
  const [edited, setEdited] = useState<ClauseFieldsFragment | 'new' | null>(null);
  const changed = () => {
    setEdited(null);
    list.refresh();
    onChanged();
  };
  const items = lines.nodes.flatMap(({ item, billingPeriod }) => (billingPeriod === 'ONCE' ? [] : [item]));
  const add = contract.mayChange && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('contracts.index.clause.add')}
    </Button>
  );
  return (
    <SectionOf title={t('contracts.index.clauses')}>
      <Stack gap="md">
        {list.total === 0 ? (
          <EmptyState icon={IconChartLine} title={t('contracts.index.clauses.none')} action={add}>
            {t('contracts.index.clauses.noneText')}
          </EmptyState>
        ) : (
          add && <Group>{add}</Group>
        )}
        {list.nodes.map(readClause).map((clause) => (
          <ClauseCard key={clause.id} clause={clause} onEdit={() => setEdited(clause)} onDeleted={changed} />
        ))}
        <GrowingListEnd list={list} />
      </Stack>
      <FormDrawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'contracts.index.clause.add' : 'contracts.index.clause.edit')}
      >
        {edited && (
          <ClauseForm
            key={edited === 'new' ? edited : edited.id}
            contract={contract}
            items={items}
            clause={edited === 'new' ? null : edited}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </SectionOf>
  );
}

interface ClauseCardProps {
  readonly clause: ClauseFieldsFragment;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

function ClauseCard({ clause, onEdit, onDeleted }: ClauseCardProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <Card withBorder maw={760} padding="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={3} size="h4">
          {clause.name}
        </Title>
        {clause.mayChange && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              aria-label={t('contracts.index.clause.editThis', { name: clause.name })}
              aria-haspopup="dialog"
              onClick={onEdit}
            >
              <IconPencil size={16} />
            </ActionIcon>
            <DeleteRecord kind={clauseKind} shown={clause} onDeleted={onDeleted} compact />
          </Group>
        )}
      </Group>
      <Text size="sm" mt="xs">
        {clauseWords(clause, t, formats).join(' ')}
      </Text>
    </Card>
  );
}
