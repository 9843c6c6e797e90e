import { useQuery } from '@apollo/client/react';
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { graphql } from '../../gql/gql.ts';
import type { RenegotiationAlternativesQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Field, FieldList } from '../../ui/record/field-list.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { AlternativeNote } from './alternative-note.tsx';
import { AssumptionForm } from './assumptions.tsx';
import type { Case } from './case-fields.ts';
import { EstimateForm, noEstimates, oneLine } from './estimates.tsx';
import { isOpen } from './negotiable.ts';
import { Part } from './part.tsx';
import classes from './renegotiation.module.css';
import { UpdateCase } from './update-case.ts';
import { useAssumptions } from './use-assumptions.ts';

const AlternativesDocument = graphql(`
  query RenegotiationAlternatives(
    $id: ID!
    $horizonMonths: Int
    $yearlyPriceChange: Percent
    $discountRate: Percent
    $procuredLines: [RenegotiationLineInput!]
    $procureLeadMonths: Int
    $endingLines: [RenegotiationLineInput!]
  ) {
    renegotiationAlternatives(
      id: $id
      horizonMonths: $horizonMonths
      yearlyPriceChange: $yearlyPriceChange
      discountRate: $discountRate
      procuredLines: $procuredLines
      procureLeadMonths: $procureLeadMonths
      endingLines: $endingLines
    ) {
      kind
      actBy
      from
      gap
      risk
      work
      isChosen
      cost {
        cost
        presentValue
      }
    }
  }
`);

type Alternative = NonNullable<RenegotiationAlternativesQuery['renegotiationAlternatives']>[number];

/** What else could be done with the contract, side by side: cost, days, risk and work, and which one was chosen. */
export function Alternatives({ shown }: { readonly shown: Case }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { value, setValue, onKeep, fault } = useAssumptions(shown);
  const [estimates, setEstimates] = useState(noEstimates);
  const lead = parseSwedishNumber(estimates.leadMonths);
  const { start: _start, ...assumed } = value;
  const { data, previousData, error, refetch } = useQuery(AlternativesDocument, {
    variables: {
      id: shown.id,
      ...assumed,
      procuredLines: oneLine(estimates.procured, t('renegotiation.alternative.PROCURE_ANEW'), 'YEAR'),
      procureLeadMonths: lead !== null && /^\d+$/.test(lead) ? Number(lead) : undefined,
      endingLines: oneLine(estimates.ending, t('renegotiation.alternative.END'), 'ONCE'),
    },
    fetchPolicy: 'no-cache',
  });
  const alternatives = (data ?? previousData)?.renegotiationAlternatives;
  return (
    <Part title={t('renegotiation.section.alternatives')}>
      <Stack gap="lg">
        <AssumptionForm value={value} onChange={setValue} onKeep={onKeep} />
        <EstimateForm onChange={setEstimates} />
        {fault && <FaultNotice fault={fault} />}
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {!alternatives && !error && <TextSkeleton lines={6} />}
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3, xl: 5 }} spacing="md">
          {!error &&
            alternatives?.map((alternative) => (
              <AlternativeCard
                key={alternative.kind}
                shown={shown}
                alternative={alternative}
                months={value.horizonMonths}
              />
            ))}
        </SimpleGrid>
      </Stack>
    </Part>
  );
}

interface AlternativeCardProps {
  readonly shown: Case;
  readonly alternative: Alternative;
  readonly months: number;
}

function AlternativeCard({ shown, alternative, months }: AlternativeCardProps) {
  const t = useT();
  const id = useId();
  const { money, date, day } = useFormats();
  const write = useWrite();
  const [noting, setNoting] = useState(false);
  const { kind, actBy = null, from = null, cost, gap, risk, work, isChosen } = alternative;
  const name = t(`renegotiation.alternative.${kind}`);
  const mayChange = shown.mayChange && isOpen(shown);
  const choose = () => {
    const input = { id: shown.id, expectedVersion: shown.version, chosenAlternative: kind };
    void write.run(UpdateCase, { input }, t('renegotiation.alternative.chosenNow', { name }));
  };
  return (
    <section aria-labelledby={id} className={classes.alternative} data-chosen={isChosen || undefined}>
      <Group justify="space-between" gap="sm" mb="sm">
        <Title order={3} size="h4" id={id}>
          {name}
        </Title>
        {isChosen && <StatusBadge tone="ok">{t('renegotiation.alternative.chosen')}</StatusBadge>}
      </Group>
      {gap && (
        <Text size="sm" mb="sm">
          {t(`renegotiation.gap.${gap}`)}
        </Text>
      )}
      <FieldList narrow>
        {cost && (
          <>
            <Field label={t('renegotiation.alternative.cost', { months })}>{money(cost.presentValue)}</Field>
            <Field label={t('renegotiation.alternative.paid')}>{money(cost.cost)}</Field>
          </>
        )}
        {actBy && <Field label={t('renegotiation.alternative.actBy')}>{date(actBy)}</Field>}
        {from && <Field label={t('renegotiation.alternative.from')}>{day(from)}</Field>}
        <Field label={t('renegotiation.alternative.risk')}>{risk}</Field>
        <Field label={t('renegotiation.alternative.work')}>{work}</Field>
      </FieldList>
      {write.fault && <FaultNotice fault={write.fault} />}
      {mayChange && (
        <Group gap="sm" mt="md">
          {!isChosen && (
            <Button
              size="xs"
              variant="default"
              aria-label={t('renegotiation.alternative.chooseThis', { name })}
              loading={write.busy}
              onClick={choose}
            >
              {t('renegotiation.alternative.choose')}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPencil size={14} aria-hidden />}
            aria-label={t('renegotiation.alternative.noteThis', { name })}
            aria-haspopup="dialog"
            onClick={() => setNoting(true)}
          >
            {t('renegotiation.alternative.note')}
          </Button>
        </Group>
      )}
      {noting && <AlternativeNote shown={shown} kind={kind} onClose={() => setNoting(false)} />}
    </section>
  );
}
