import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { LocalDate } from '../../server/values/local-date.ts';
import { useRecordSections } from '../app/record-sections.tsx';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { AsOfNotice, AsOfPicker } from '../records/as-of-picker.tsx';
import { DeleteRecord } from '../records/delete-record.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { PendingRecord } from '../records/pending-record.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { useAsOf } from '../records/use-as-of.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { RecordHead } from '../ui/record/record-head.tsx';
import { SectionTabs, type Section } from '../ui/record/section-tabs.tsx';
import { contractListPath, contractPath } from './addresses.ts';
import { readDays } from './contract-days.ts';
import { contractFieldGroups, noteField } from './contract-fields.tsx';
import { DecisionFact, SafeDateFact } from './contract-head-facts.tsx';
import { contractKind } from './contract-kind.ts';
import { ContractOverview } from './contract-overview.tsx';
import { ContractOwner } from './contract-owner.tsx';
import { Coverage } from './coverage.tsx';
import { Disclosures } from './disclosures/disclosures.tsx';
import { optionChanges } from './option-rows.ts';
import { Documents } from './documents/documents.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { IndexSection } from './price-index/index-section.tsx';
import { PriceLines } from './price-lines.tsx';
import { Procurement } from './procurement/procurement.tsx';
import { RelatedContracts } from './related-contracts.tsx';
import { ContractRenegotiation } from './renegotiation/contract-renegotiation.tsx';
import { useContractByNumber } from './use-contract-by-number.ts';

const contractHistory = graphql(`
  query ContractHistory($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** The page of one contract, known by its number, as it stands or as it stood on a past day. */
export function ContractPage() {
  const { number = '' } = useParams();
  const [asOf, setAsOf] = useAsOf();
  const { contract, fault, retry } = useContractByNumber(number, asOf);
  if (!contract) {
    return (
      <>
        {asOf && <AsOfNotice day={asOf} onNow={() => setAsOf(null)} />}
        <PendingRecord missing={contract === null} fault={fault} onRetry={retry} />
      </>
    );
  }
  return <PageOf key={contract.id} contract={contract} asOf={asOf} setAsOf={setAsOf} onChanged={retry} />;
}

interface PageOfProps {
  readonly contract: ContractFieldsFragment;
  /** The past day that is shown; null for now. */
  readonly asOf: LocalDate | null;
  readonly setAsOf: (day: LocalDate | null) => void;
  readonly onChanged: () => void;
}

function PageOf({ contract, asOf, setAsOf, onChanged }: PageOfProps) {
  const t = useT();
  const navigate = useNavigate();
  const { mayRead } = useViewer();
  const others = useRecordSections('Contract', contract.id);
  const formats = useFormats();
  const days = readDays(contract);
  const fields = useMemo(() => [...contractFieldGroups(t).flatMap((group) => group.fields), noteField(t)], [t]);
  const { number, supplier, predecessor, successors } = contract;
  // What these show is read as it is now; of a past day the others tell.
  const ofToday: readonly Section[] = asOf
    ? []
    : [
        ...others,
        {
          id: 'index',
          label: t('contracts.section.index'),
          count: contract.indexClauses.totalCount,
          content: <IndexSection contract={contract} />,
        },
        ...(mayRead('RenegotiationCase')
          ? [
              {
                id: 'renegotiation',
                label: t('renegotiation.section.renegotiation'),
                count: contract.renegotiationCases.totalCount,
                content: <ContractRenegotiation contract={contract} />,
              },
            ]
          : []),
        {
          id: 'procurement',
          label: t('contracts.section.procurement'),
          content: <Procurement contractId={contract.id} />,
        },
        {
          id: 'documents',
          label: t('contracts.section.documents'),
          count: contract.documents.totalCount,
          content: <Documents contractId={contract.id} onChanged={onChanged} />,
        },
        ...(mayRead('ContractDisclosure')
          ? [
              {
                id: 'disclosures',
                label: t('contracts.disclosures'),
                content: <Disclosures contract={contract} />,
              },
            ]
          : []),
      ];
  return (
    <>
      <RecordHead
        title={contract.name}
        subtitle={`${number} · ${t(`contracts.kind.${contract.kind}`)}`}
        status={<PhaseBadge phase={contract.phase} />}
        breadcrumbs={[{ label: t('contracts.nav'), to: contractListPath }]}
        facts={[
          {
            label: t('contracts.field.safeDate'),
            value: days.safeDate && <SafeDateFact days={days} />,
            reason: t('contracts.field.decision.none'),
          },
          {
            label: t('contracts.field.decisionKind'),
            value: days.decisionKind && <DecisionFact days={days} />,
            reason: t('contracts.field.decision.none'),
          },
          { label: t('contracts.field.annualCost'), value: formats.money(contract.annualCost) },
          {
            label: t('contracts.field.supplier'),
            value: (
              <KindLink kind={supplierKind} id={supplier.id}>
                {supplier.name}
              </KindLink>
            ),
          },
          { label: t('contracts.field.owner'), value: <ContractOwner {...contract} /> },
        ]}
        actions={
          <>
            <AsOfPicker value={asOf} onChange={setAsOf} />
            {contract.mayChange && (
              <>
                <DeleteRecord kind={contractKind} shown={contract} onDeleted={() => void navigate(contractListPath)} />
                <Button
                  component={Link}
                  to={`${contractPath(number)}/edit`}
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('records.action.edit')}
                </Button>
              </>
            )}
          </>
        }
      />
      {asOf && <AsOfNotice day={asOf} onNow={() => setAsOf(null)} />}
      <SectionTabs
        sections={[
          {
            id: 'overview',
            label: t('records.section.overview'),
            content: <ContractOverview contract={contract} />,
          },
          {
            id: 'prices',
            label: t('contracts.section.prices'),
            count: contract.priceLines.totalCount,
            content: <PriceLines contract={contract} asOf={asOf} onChanged={onChanged} />,
          },
          {
            id: 'coverage',
            label: t('contracts.section.coverage'),
            count: contract.assets.totalCount,
            content: <Coverage contract={contract} asOf={asOf} onChanged={onChanged} />,
          },
          ...ofToday,
          {
            id: 'related',
            label: t('contracts.section.related'),
            count: successors.totalCount + (predecessor ? 1 : 0),
            content: <RelatedContracts contract={contract} asOf={asOf} />,
          },
          {
            id: 'history',
            label: t('records.section.history'),
            content: (
              <RecordHistory
                id={contract.id}
                version={contract.version}
                document={contractHistory}
                fields={fields}
                namedChanges={optionChanges(t, formats)}
              />
            ),
          },
        ]}
      />
    </>
  );
}
