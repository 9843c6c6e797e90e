import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRecordSections } from '../../app/record-sections.tsx';
import { useT } from '../../i18n/use-t.ts';
import { personKind } from '../../organisation/person-kind.tsx';
import { unitKind } from '../../organisation/unit-kind.tsx';
import { DeleteRecord } from '../../records/delete-record.tsx';
import { KindLink } from '../../records/kind-link.tsx';
import { PendingRecord } from '../../records/pending-record.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { RecordHead, type Fact } from '../../ui/record/record-head.tsx';
import { SectionTabs } from '../../ui/record/section-tabs.tsx';
import { initiativeEditPath, initiativeListPath } from '../addresses.ts';
import { initiativeKind } from './initiative-kind.ts';
import { initiativeSections } from './initiative-sections.tsx';
import { StageBadge } from './stage-badge.tsx';
import { StageDialog } from './stage-dialog.tsx';
import { useInitiativeByCode, type PagedInitiative } from './use-initiative-by-code.ts';

/** The page of one initiative, known by its code. */
export function InitiativePage() {
  const { code = '' } = useParams();
  const { initiative, fault, retry } = useInitiativeByCode(code);
  if (!initiative) return <PendingRecord missing={initiative === null} fault={fault} onRetry={retry} />;
  return <PageOf key={initiative.id} initiative={initiative} onChanged={retry} />;
}

function PageOf({ initiative, onChanged }: { readonly initiative: PagedInitiative; readonly onChanged: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const facts = useInitiativeFacts(initiative);
  const others = useRecordSections('Initiative', initiative.id);
  const [stepping, step] = useDisclosure(false);
  const { code, name, kind, stage, mayChange } = initiative;
  const mayStep = initiative.nextStages.some(({ isAllowed }) => isAllowed);
  return (
    <>
      <RecordHead
        title={name}
        subtitle={`${code} · ${t(`portfolio.kind.${kind}`)}`}
        status={<StageBadge stage={stage} />}
        breadcrumbs={[{ label: t('portfolio.nav.initiatives'), to: initiativeListPath }]}
        facts={facts}
        actions={
          (mayChange || mayStep) && (
            <>
              {mayChange && (
                <DeleteRecord
                  kind={initiativeKind}
                  shown={initiative}
                  onDeleted={() => void navigate(initiativeListPath)}
                />
              )}
              {initiative.nextStages.length > 0 && (
                <Button
                  variant="default"
                  leftSection={<IconArrowsExchange size={16} aria-hidden />}
                  aria-haspopup="dialog"
                  onClick={step.open}
                >
                  {t('portfolio.stage.change')}
                </Button>
              )}
              {mayChange && (
                <Button
                  component={Link}
                  to={initiativeEditPath(code)}
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('records.action.edit')}
                </Button>
              )}
            </>
          )
        }
      />
      <SectionTabs sections={initiativeSections({ initiative, onChanged, others, t })} />
      {stepping && <StageDialog initiative={initiative} asked={null} onClose={step.close} />}
    </>
  );
}

/** The facts that matter of an initiative: when, what it costs, who answers for it, where it belongs. */
function useInitiativeFacts({ firstMonth, lastMonth, likelyCost, owner, unit }: PagedInitiative): readonly Fact[] {
  const t = useT();
  const { month, money } = useFormats();
  return [
    {
      label: t('portfolio.head.period'),
      value:
        firstMonth && lastMonth
          ? t('portfolio.period', { first: month(firstMonth), last: month(lastMonth) })
          : firstMonth && month(firstMonth),
      reason: t('portfolio.head.period.none'),
    },
    {
      label: t('portfolio.field.likelyCost'),
      value: likelyCost && money(likelyCost),
      reason: t('portfolio.cost.none'),
    },
    {
      label: t('portfolio.field.owner'),
      value: owner && (
        <KindLink kind={personKind} id={owner.id}>
          {owner.name}
        </KindLink>
      ),
      reason: t('portfolio.field.owner.none'),
    },
    {
      label: t('portfolio.field.unit'),
      value: (
        <KindLink kind={unitKind} id={unit.id}>
          {unit.name}
        </KindLink>
      ),
    },
  ];
}
