import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGavel, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useViewer } from '../../app/viewer.tsx';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { RecordFacts } from '../../records/record-facts.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { Changes } from './changes.tsx';
import { procurementKind, procurementSpecs, readProcurement } from './procurement-kind.ts';
import { Review } from './review.tsx';

const ProcurementOfContract = graphql(`
  query ProcurementOfContract($id: ID!) {
    contract(id: $id) {
      id
      ...ReviewedContract
      procurements(first: 1) {
        nodes {
          ...ProcurementFields
        }
      }
    }
  }
`);

/** How a contract was procured and changed, and what the public procurement act says of that. */
export function Procurement({ contractId }: { readonly contractId: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const mayWrite = useViewer().mayWrite('ContractProcurement');
  const fields = useMemo(() => procurementSpecs(t), [t]);
  const [editing, edit] = useDisclosure(false);
  const { data, error, refetch } = useQuery(ProcurementOfContract, {
    variables: { id: contractId },
    // What the act says follows from prices, terms and thresholds, which others change.
    fetchPolicy: 'network-only',
  });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data?.contract) return null;
  const [node] = data.contract.procurements.nodes;
  const procurement = node && readProcurement(node);
  const changed = () => {
    edit.close();
    void refetch();
  };
  return (
    <Stack gap="xl">
      {procurement ? (
        <>
          <Review contract={data.contract} />
          <Stack component="section" gap="sm" aria-label={t('contracts.procurement.how')}>
            <RecordFacts fields={fields} shown={procurement} />
            {procurement.mayChange && (
              <Group>
                <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
                  {t('contracts.procurement.edit')}
                </Button>
                <DeleteRecord kind={procurementKind} shown={procurement} onDeleted={changed} />
              </Group>
            )}
          </Stack>
        </>
      ) : (
        <EmptyState
          icon={IconGavel}
          title={t('contracts.procurement.none')}
          action={
            mayWrite && (
              <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={edit.open}>
                {t('contracts.procurement.add')}
              </Button>
            )
          }
        >
          {t('contracts.procurement.noneText')}
        </EmptyState>
      )}
      <Changes contractId={contractId} mayWrite={mayWrite} onChanged={changed} />
      <FormDrawer
        opened={editing}
        onClose={edit.close}
        title={t(procurement ? 'contracts.procurement.edit' : 'contracts.procurement.add')}
      >
        <PartForm
          kind={procurementKind}
          fieldsOf={procurementSpecs}
          of={{ contractId }}
          {...(procurement
            ? { shown: procurement }
            : { given: { procuredKind: 'GOODS_SERVICES', isAwardSentElectronically: 'true' } })}
          submitLabel={t('ui.action.save')}
          onClose={edit.close}
          onSaved={changed}
        />
      </FormDrawer>
    </Stack>
  );
}
