import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../../app/viewer.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ContractFieldsFragment, DisclosedField } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { usePart } from '../../records/use-part.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { DiscloseForm, type GivenOut } from './disclose-form.tsx';
import { GivenOutFile } from './given-out-file.tsx';

const DisclosuresOfContract = graphql(`
  query DisclosuresOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: disclosures(first: 50, after: $after) {
        totalCount
        nodes {
          id
          createdAt
          recipient
          registryNumber
          givenBy
          masked
          maskReason
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** To whom a contract was given out, what was masked and why; it is given out here, too. */
export function Disclosures({ contract }: { readonly contract: ContractFieldsFragment }) {
  const t = useT();
  const { dateTime } = useFormats();
  const { mayWrite } = useViewer();
  const list = usePart(DisclosuresOfContract, contract.id);
  const [giving, give] = useDisclosure(false);
  const [given, setGiven] = useState<GivenOut | null>(null);
  const button = mayWrite('ContractDisclosure') && (
    <Button variant="default" leftSection={<IconFileExport size={16} aria-hidden />} onClick={give.open}>
      {t('contracts.disclosures.give')}
    </Button>
  );
  return (
    <Stack gap="md">
      {given && <GivenOutFile key={given.csv} given={given} number={contract.number} />}
      {list.total === 0 ? (
        <EmptyState icon={IconFileExport} title={t('contracts.disclosures.none')} action={button}>
          {t('contracts.disclosures.noneText')}
        </EmptyState>
      ) : (
        button && <Group>{button}</Group>
      )}
      {list.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={720} type="native">
          <Table verticalSpacing={6} aria-label={t('contracts.disclosures')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('contracts.disclosures.when')}</Table.Th>
                <Table.Th scope="col">{t('contracts.disclosures.recipient')}</Table.Th>
                <Table.Th scope="col">{t('contracts.disclosures.registryNumber')}</Table.Th>
                <Table.Th scope="col">{t('contracts.disclosures.masked')}</Table.Th>
                <Table.Th scope="col">{t('contracts.disclosures.by')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.nodes.map(({ id, createdAt, recipient, registryNumber, masked, maskReason, givenBy }) => (
                <Table.Tr key={id}>
                  <Table.Td>{dateTime(createdAt)}</Table.Td>
                  <Table.Th scope="row" fw={400}>
                    {recipient}
                  </Table.Th>
                  <Table.Td>
                    <Value reason={t('contracts.disclosures.registryNumber.none')}>{registryNumber}</Value>
                  </Table.Td>
                  <Table.Td>
                    <Masked fields={masked} reason={maskReason ?? null} />
                  </Table.Td>
                  <Table.Td>{givenBy}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer opened={giving} onClose={give.close} title={t('contracts.disclosures.give')}>
        <DiscloseForm
          contract={contract}
          onClose={give.close}
          onGiven={(file) => {
            setGiven(file);
            give.close();
            list.refresh();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}

function Masked({ fields, reason }: { readonly fields: readonly DisclosedField[]; readonly reason: string | null }) {
  const t = useT();
  if (fields.length === 0) return <Value reason={t('contracts.disclosures.masked.none')}>{null}</Value>;
  return (
    <>
      {fields.map((field) => t(`contracts.disclosures.field.${field}`)).join(', ')}
      {reason && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
    </>
  );
}
