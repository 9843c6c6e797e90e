import { ActionIcon, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { ChangeFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { changeKind, changeSpecs, readChange } from './change-kind.ts';

const ChangesOfContract = graphql(`
  query ChangesOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: changes(first: 50, after: $after) {
        totalCount
        nodes {
          ...ChangeFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface ChangesProps {
  readonly contractId: string;
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
}

/** What has been changed in a contract while it runs, each with the paragraph that it leans on. */
export function Changes({ contractId, mayWrite, onChanged }: ChangesProps) {
  const t = useT();
  const list = usePart(ChangesOfContract, contractId);
  const [edited, setEdited] = useState<ChangeFieldsFragment | 'new' | null>(null);
  const changed = () => {
    setEdited(null);
    list.refresh();
    onChanged();
  };
  return (
    <Stack component="section" gap="xs" aria-label={t('contracts.changes')}>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('contracts.changes')}
        </Title>
        {mayWrite && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('contracts.changes.add')}
          </Button>
        )}
      </Group>
      {list.total === 0 && <Text size="sm">{t('contracts.changes.none')}</Text>}
      {list.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={720} type="native">
          <Table verticalSpacing={6} aria-label={t('contracts.changes')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('contracts.changes.description')}</Table.Th>
                <Table.Th scope="col">{t('contracts.changes.decidedOn')}</Table.Th>
                <Table.Th scope="col">{t('contracts.changes.ground')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.changes.amount')}
                </Table.Th>
                <Table.Td w={88} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.nodes.map(readChange).map((change) => (
                <ChangeRow key={change.id} change={change} onEdit={() => setEdited(change)} onDeleted={changed} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'contracts.changes.add' : 'contracts.changes.edit')}
      >
        {edited && (
          <PartForm
            key={edited === 'new' ? edited : edited.id}
            kind={changeKind}
            fieldsOf={changeSpecs}
            of={{ contractId }}
            {...(edited !== 'new' && { shown: edited })}
            submitLabel={t(edited === 'new' ? 'contracts.changes.add' : 'ui.action.save')}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </Stack>
  );
}

interface ChangeRowProps {
  readonly change: ChangeFieldsFragment;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

function ChangeRow({ change, onEdit, onDeleted }: ChangeRowProps) {
  const t = useT();
  const { day, moneyExact } = useFormats();
  const { description, registryNumber, decidedOn, ground, amount, mayChange } = change;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {description}
        {registryNumber && <Text size="xs">{registryNumber}</Text>}
      </Table.Th>
      <Table.Td>{day(decidedOn)}</Table.Td>
      <Table.Td>{t(`contracts.changes.ground.${ground}`)}</Table.Td>
      <Table.Td ta="end">{moneyExact(amount)}</Table.Td>
      <Table.Td>
        {mayChange && (
          <Group gap={4} wrap="nowrap" justify="flex-end">
            <ActionIcon
              aria-label={t('contracts.changes.editThis', { description })}
              aria-haspopup="dialog"
              onClick={onEdit}
            >
              <IconPencil size={16} />
            </ActionIcon>
            <DeleteRecord kind={changeKind} shown={change} onDeleted={onDeleted} compact />
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
