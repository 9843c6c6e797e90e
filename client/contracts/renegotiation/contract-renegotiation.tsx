import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Table, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { ContractFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { KindLink } from '../../records/kind-link.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { casePath } from './addresses.ts';
import { Amendments } from './amendments.tsx';
import { caseForm, caseSpecs } from './case-form.ts';
import { caseKind } from './case-kind.tsx';
import { StageBadge } from './stage.tsx';

const RenegotiationsOfContract = graphql(`
  query RenegotiationsOfContract($id: ID!) {
    contract(id: $id) {
      id
      renegotiationCases(first: 50, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
        nodes {
          ...RenegotiationCaseRow
        }
      }
      amendments(first: 50, orderBy: [{ field: EFFECTIVE_FROM, direction: DESC }]) {
        nodes {
          ...AmendmentFields
        }
      }
    }
  }
`);

/** The renegotiations of a contract that one may see, the way to open one, and what has been agreed before. */
export function ContractRenegotiation({ contract }: { readonly contract: ContractFieldsFragment }) {
  const t = useT();
  const formats = useFormats();
  const faultOf = useFaultOf();
  const titleId = useId();
  const [opening, open] = useDisclosure(false);
  const mayWrite = useMayChange(caseForm.type);
  const mayOpen = mayWrite && contract.mayChange;
  const { data, error, refetch } = useQuery(RenegotiationsOfContract, {
    variables: { id: contract.id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={4} />;
  const cases = (data.contract?.renegotiationCases.nodes ?? []).map(caseKind.unmask);
  const amendments = data.contract?.amendments.nodes ?? [];
  const button = mayOpen && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open.open}>
      {t('renegotiation.open')}
    </Button>
  );
  return (
    <Stack gap="lg">
      {cases.length === 0 ? (
        <EmptyState icon={IconMessages} title={t('renegotiation.ofContract.none')} action={button}>
          {t('renegotiation.ofContract.noneText')}
        </EmptyState>
      ) : (
        <section aria-labelledby={titleId}>
          <Group justify="space-between" mb="sm">
            <Title order={2} size="h3" id={titleId}>
              {t('renegotiation.nav')}
            </Title>
            {button}
          </Group>
          <Table.ScrollContainer minWidth={640} type="native">
            <Table verticalSpacing={6} aria-labelledby={titleId}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('renegotiation.field.name')}</Table.Th>
                  <Table.Th scope="col">{t('renegotiation.field.stage')}</Table.Th>
                  <Table.Th scope="col">{t('renegotiation.field.decisionOn')}</Table.Th>
                  <Table.Th scope="col">{t('renegotiation.field.owner')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('renegotiation.field.savingFullYear')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {cases.map(({ id, name, stage, decisionOn = null, owner, savingFullYear = null }) => (
                  <Table.Tr key={id}>
                    <Table.Th scope="row" fw={400}>
                      <KindLink kind={caseKind} id={id}>
                        {name}
                      </KindLink>
                    </Table.Th>
                    <Table.Td>
                      <StageBadge stage={stage} />
                    </Table.Td>
                    <Table.Td>
                      <Value>{formats.day(decisionOn)}</Value>
                    </Table.Td>
                    <Table.Td>
                      <Value reason={t('renegotiation.field.owner.none')}>{owner?.name}</Value>
                    </Table.Td>
                    <Table.Td ta="end">
                      <Value reason={t('renegotiation.field.agreedAnnual.none')}>{formats.money(savingFullYear)}</Value>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </section>
      )}
      <Amendments amendments={amendments} />
      <FormDrawer opened={opening} onClose={open.close} title={t('renegotiation.open')}>
        <PartForm
          kind={caseForm}
          fieldsOf={caseSpecs}
          of={{ contractId: contract.id }}
          given={{ name: t('renegotiation.nameOf', { year: formats.today.slice(0, 4) }) }}
          submitLabel={t('renegotiation.open')}
          onClose={open.close}
          onSaved={open.close}
          goTo={({ id }) => casePath(id)}
        />
      </FormDrawer>
    </Stack>
  );
}
