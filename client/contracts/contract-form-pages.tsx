import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ForbiddenPage } from '../app/forbidden-page.tsx';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { PendingRecord } from '../records/pending-record.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { contractListPath, contractPath } from './addresses.ts';
import { ContractForm } from './contract-form.tsx';
import { useContractByNumber } from './use-contract-by-number.ts';

/** The page where a new contract is made; after another one, if the address says so (`?after=<number>`). */
export function ContractCreatePage() {
  const [params] = useSearchParams();
  const after = params.get('after');
  return after === null ? <NewContract predecessor={null} /> : <NewContractAfter number={after} />;
}

function NewContractAfter({ number }: { readonly number: string }) {
  const { contract, fault, retry } = useContractByNumber(number);
  if (!contract) return <PendingRecord missing={contract === null} fault={fault} onRetry={retry} />;
  return <NewContract predecessor={contract} />;
}

function NewContract({ predecessor }: { readonly predecessor: ContractFieldsFragment | null }) {
  const t = useT();
  const navigate = useNavigate();
  const given = useMemo(() => (predecessor ? valuesAfter(predecessor) : {}), [predecessor]);
  return (
    <Stack gap="lg" maw={1200}>
      <PageHeader
        title={t('contracts.action.create')}
        breadcrumbs={[{ label: t('contracts.nav'), to: contractListPath }]}
      />
      <ContractForm contract={null} given={given} onCancel={() => void navigate(contractListPath)} />
    </Stack>
  );
}

/** What a contract has from the one that it takes over from. */
function valuesAfter({ id, number, name, kind, domain, priorityClass, unit, owner }: ContractFieldsFragment) {
  return {
    name,
    kind,
    domain,
    priorityClass,
    unitId: { id: unit.id, label: unit.name },
    ownerId: owner ? { id: owner.id, label: owner.name } : null,
    predecessorId: { id, label: `${number} ${name}` },
  };
}

/** The page where a contract is changed. */
export function ContractEditPage() {
  const t = useT();
  const navigate = useNavigate();
  const { number = '' } = useParams();
  const { contract, fault, reading, retry } = useContractByNumber(number);
  // A form begins with what holds now, never with what an earlier page has read.
  if (!contract || reading) return <PendingRecord missing={contract === null} fault={fault} onRetry={retry} />;
  if (!contract.mayChange) return <ForbiddenPage />;
  return (
    <Stack gap="lg" maw={1200}>
      <PageHeader
        title={t('contracts.editTitle', { number })}
        breadcrumbs={[
          { label: t('contracts.nav'), to: contractListPath },
          { label: `${number} ${contract.name}`, to: contractPath(number) },
        ]}
      />
      <ContractForm key={contract.id} contract={contract} onCancel={() => void navigate(contractPath(number))} />
    </Stack>
  );
}
