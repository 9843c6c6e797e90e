import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBell, IconCircleCheck, IconHelpCircle, type Icon } from '@tabler/icons-react';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ReviewedContractFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { HowComputed, type ComputationStep } from '../../records/how-computed.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';

const reviewedContract = graphql(`
  fragment ReviewedContract on Contract {
    procurementWarnings {
      rule
      severity
      paragraph
      text
    }
    procurementReview {
      value
      isEstimated
      latestEnd
      euThreshold
      euThresholdSource
      changeBase
      netMinorChange
      minorChangeLimit
      standstillThrough
      earliestSigning
    }
  }
`);

type Severity = NonNullable<ReviewedContractFragment['procurementWarnings']>[number]['severity'];

const LOOKS: Readonly<Record<Severity, { color: string; icon: Icon }>> = {
  WARNING: { color: 'yellow', icon: IconAlertTriangle },
  REMINDER: { color: 'blue', icon: IconBell },
  UNKNOWN: { color: 'gray', icon: IconHelpCircle },
};

/** What the public procurement act says of a contract, in words with the paragraph, and the figures behind that. */
export function Review({ contract }: { readonly contract: FragmentType<typeof reviewedContract> }) {
  const t = useT();
  const { procurementWarnings, procurementReview } = getFragmentData(reviewedContract, contract);
  const warnings = procurementWarnings ?? [];
  return (
    <Stack component="section" gap="sm" aria-label={t('contracts.procurement.review')} align="stretch">
      <Title order={2} size="h3">
        {t('contracts.procurement.review')}
      </Title>
      {warnings.length === 0 && (
        <Text size="sm">
          <IconCircleCheck size={16} aria-hidden /> {t('contracts.procurement.review.nothing')}
        </Text>
      )}
      {warnings.map(({ rule, severity, paragraph, text }, index) => {
        const { color, icon: SeverityIcon } = LOOKS[severity];
        return (
          <Alert
            key={`${rule} ${index}`}
            color={color}
            icon={<SeverityIcon aria-hidden />}
            title={`${t(`contracts.procurement.severity.${severity}`)} · ${paragraph}`}
          >
            {text}
          </Alert>
        );
      })}
      {procurementReview && <Figures review={procurementReview} />}
      <Text size="xs">{t('contracts.procurement.review.advice')}</Text>
    </Stack>
  );
}

/** The figures that the act is held against, and where each comes from. */
function Figures({ review }: { readonly review: NonNullable<ReviewedContractFragment['procurementReview']> }) {
  const t = useT();
  const { moneyExact, day } = useFormats();
  const unknown = t('contracts.procurement.figure.unknown');
  const steps: readonly ComputationStep[] = [
    {
      label: t(
        review.isEstimated ? 'contracts.procurement.figure.estimated' : 'contracts.procurement.figure.fromPrices',
      ),
      value: moneyExact(review.value),
      holds: true,
    },
    {
      label: t('contracts.procurement.figure.latestEnd'),
      value: day(review.latestEnd ?? null),
      reason: t('contracts.field.latestPossibleEnd.none'),
    },
    {
      label: t('contracts.procurement.figure.euThreshold', { source: review.euThresholdSource ?? '–' }),
      value: moneyExact(review.euThreshold ?? null),
      reason: unknown,
    },
    { label: t('contracts.procurement.figure.changeBase'), value: moneyExact(review.changeBase) },
    {
      label: t('contracts.procurement.figure.netMinorChange'),
      value: moneyExact(review.netMinorChange ?? null),
      reason: t('contracts.procurement.figure.noMinorChange'),
    },
    {
      label: t('contracts.procurement.figure.minorChangeLimit'),
      value: moneyExact(review.minorChangeLimit ?? null),
      reason: t('contracts.procurement.figure.noMinorChange'),
    },
    {
      label: t('contracts.procurement.figure.earliestSigning'),
      value: day(review.earliestSigning ?? null),
      reason: t('contracts.procurement.figure.noAward'),
    },
  ];
  return (
    <div>
      <HowComputed of={t('contracts.procurement.review')} rule={t('contracts.procurement.review.rule')} steps={steps} />
    </div>
  );
}
