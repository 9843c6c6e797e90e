import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { PersonLink } from '../../organisation/person-link.tsx';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { PendingRecord } from '../../records/pending-record.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { RecordHistory } from '../../records/record-history.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { RecordHead } from '../../ui/record/record-head.tsx';
import { SectionTabs } from '../../ui/record/section-tabs.tsx';
import { contractListPath, contractPath } from '../addresses.ts';
import { ContractLink } from '../contract-link.tsx';
import { caseListPath } from './addresses.ts';
import { Agreement } from './agreement.tsx';
import { Alternatives } from './alternatives.tsx';
import { BriefButton } from './brief/brief-button.tsx';
import { readCase, type Case } from './case-fields.ts';
import { caseForm, caseHistorySpecs, caseSpecs } from './case-form.ts';
import { readOffer, type Offer } from './offer-fields.ts';
import { Offers } from './offers.tsx';
import { Preparation } from './preparation.tsx';
import { SavingFollowUp } from './saving-follow-up.tsx';
import { StageBadge } from './stage.tsx';
import { StageSteps } from './stage-steps.tsx';

const Workspace = graphql(`
  query RenegotiationWorkspace($id: ID!) {
    record: renegotiationCase(id: $id) {
      ...RenegotiationCaseFields
      offers(first: 100, orderBy: [{ field: ROUND }, { field: BIDDER }]) {
        nodes {
          ...RenegotiationOfferFields
        }
      }
    }
  }
`);

const caseHistory = graphql(`
  query RenegotiationCaseHistory($id: ID!, $after: String) {
    record: renegotiationCase(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** The workspace of one renegotiation, from its baseline to the saving that came of it. */
export function CasePage() {
  const { id = '' } = useParams();
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(Workspace, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const record = data?.record;
  const shown = useMemo(() => record && readCase(record), [record]);
  const offers = useMemo(() => record?.offers.nodes.map(readOffer) ?? [], [record]);
  if (!shown) {
    const fault = error ? faultOf(error) : null;
    return <PendingRecord missing={record === null} fault={fault} onRetry={() => void refetch()} />;
  }
  return <PageOf key={shown.id} shown={shown} offers={offers} />;
}

function PageOf({ shown, offers }: { readonly shown: Case; readonly offers: readonly Offer[] }) {
  const t = useT();
  const { money, date } = useFormats();
  const navigate = useNavigate();
  const [editing, edit] = useDisclosure(false);
  const historyFields = useMemo(() => caseHistorySpecs(t), [t]);
  const { contract, registryNumber, owner, savingFullYear = null, targetAnnual = null } = shown;
  return (
    <>
      <RecordHead
        title={shown.name}
        subtitle={
          <Group gap="xs" component="span">
            <ContractLink {...contract} />
            <span>{[contract.supplier.name, registryNumber].filter(Boolean).join(' · ')}</span>
          </Group>
        }
        status={<StageBadge stage={shown.stage} />}
        breadcrumbs={[
          { label: t('contracts.nav'), to: contractListPath },
          { label: contract.number, to: `${contractPath(contract.number)}?tab=renegotiation` },
          { label: t('renegotiation.nav'), to: caseListPath },
        ]}
        facts={[
          { label: t('renegotiation.field.decisionOn'), value: date(shown.decisionOn ?? null) },
          {
            label: t('renegotiation.field.baselineAnnual'),
            value: money(shown.baselineAnnual ?? null),
            reason: t('renegotiation.field.baselineAnnual.none'),
          },
          savingFullYear === null
            ? {
                label: t('renegotiation.field.targetAnnual'),
                value: money(targetAnnual),
                reason: t('renegotiation.field.targetAnnual.none'),
              }
            : { label: t('renegotiation.field.savingFullYear'), value: money(savingFullYear) },
          {
            label: t('renegotiation.field.owner'),
            value: owner && <PersonLink {...owner} />,
            reason: t('renegotiation.field.owner.none'),
          },
        ]}
        actions={
          <>
            <BriefButton id={shown.id} name={shown.name} />
            {shown.mayChange && (
              <>
                {shown.stage === 'PLANNED' && offers.length === 0 && (
                  <DeleteRecord kind={caseForm} shown={shown} onDeleted={() => void navigate(caseListPath)} />
                )}
                <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
                  {t('records.action.edit')}
                </Button>
                <FormDrawer opened={editing} onClose={edit.close} title={t('renegotiation.edit')}>
                  <PartForm
                    kind={caseForm}
                    fieldsOf={caseSpecs}
                    of={{}}
                    shown={shown}
                    submitLabel={t('ui.action.save')}
                    onClose={edit.close}
                    onSaved={edit.close}
                  />
                </FormDrawer>
              </>
            )}
          </>
        }
      />
      <StageSteps shown={shown} />
      <SectionTabs
        sections={[
          {
            id: 'preparation',
            label: t('renegotiation.section.preparation'),
            content: <Preparation shown={shown} />,
          },
          {
            id: 'offers',
            label: t('renegotiation.section.offers'),
            count: offers.length,
            content: <Offers shown={shown} offers={offers} />,
          },
          {
            id: 'alternatives',
            label: t('renegotiation.section.alternatives'),
            content: <Alternatives shown={shown} />,
          },
          {
            id: 'agreement',
            label: t('renegotiation.section.agreement'),
            content: <Agreement shown={shown} offers={offers} />,
          },
          {
            id: 'saving',
            label: t('renegotiation.section.saving'),
            content: <SavingFollowUp shown={shown} />,
          },
          {
            id: 'history',
            label: t('records.section.history'),
            content: (
              <RecordHistory id={shown.id} version={shown.version} document={caseHistory} fields={historyFields} />
            ),
          },
        ]}
      />
    </>
  );
}
