import { ActionIcon, Button, Card, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { usePart } from '../../records/use-part.ts';
import { useWrite } from '../../records/use-write.ts';
import { ConfirmDialog } from '../../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { readSaved, type Saved } from './calculation.ts';
import { CalculationOutcome } from './calculation-outcome.tsx';
import { calculatorAddress } from './calculator-address.ts';
import { calculators } from './calculators.ts';
import classes from './digital-visits.module.css';
import { useWrittenFigures } from './use-written-figures.ts';

const CalculationsOfService = graphql(`
  query CalculationsOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: benefitCalculations(first: 50, after: $after) {
        totalCount
        nodes {
          ...SavedCalculationFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const DeleteCalculation = graphql(`
  mutation DeleteCalculation($input: DeleteBenefitCalculationInput!) {
    deleteBenefitCalculation(input: $input) {
      deletedId
    }
  }
`);

interface SavedCalculationsProps {
  /** The service's id. */
  readonly id: string;
  /** Another number reads the list again. */
  readonly version?: number;
}

/** The saved calculations of a service, with the benefits that they made and how each came about. */
export const SavedCalculations = ({ id, version = 0 }: SavedCalculationsProps) => (
  <CalculationList key={`${id}:${version}`} id={id} />
);

function CalculationList({ id }: { readonly id: string }) {
  const t = useT();
  const list = usePart(CalculationsOfService, id);
  return (
    <Stack gap="md">
      {list.total === 0 && <Text size="sm">{t('digitalVisits.saved.none')}</Text>}
      {list.nodes.map(readSaved).map((saved) => (
        <SavedCalculation key={saved.id} saved={saved} onDeleted={list.refresh} />
      ))}
      <GrowingListEnd list={list} />
    </Stack>
  );
}

function SavedCalculation({ saved, onDeleted }: { readonly saved: Saved; readonly onDeleted: () => void }) {
  const t = useT();
  const { day, month } = useFormats();
  const { written } = useWrittenFigures();
  const [deleting, setDeleting] = useState(false);
  const { name, kind, firstMonth, lastMonth, calculatedOn, scenario, rangeEnd, value, benefit, service } = saved;
  const spec = calculators.find((each) => each.kind === kind);
  if (!spec) return null;
  const rangeOf = ({ results }: Saved) => {
    const [low, high] = ['VALUE_LOW', 'VALUE_HIGH'].map((end) => results.find((each) => each.name === end));
    return low && high && t('digitalVisits.range', { low: written(low), high: written(high) });
  };
  return (
    <Card withBorder component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {t('digitalVisits.saved.facts', {
              calculator: t(`digitalVisits.calculator.${spec.input}`),
              first: month(firstMonth),
              last: month(lastMonth),
              on: day(calculatedOn),
            })}
          </Text>
        </div>
        <Group gap="sm">
          <Text fw={600}>
            {value ? written(value) : rangeOf(saved)}
            {rangeEnd && ` (${t(`digitalVisits.end.${rangeEnd}`)})`}
          </Text>
          <Button component={Link} to={calculatorAddress(spec, service.code, saved.id)} variant="default" size="xs">
            {t('digitalVisits.saved.open')}
          </Button>
          {saved.mayChange && (
            <ActionIcon aria-label={t('digitalVisits.saved.remove', { name })} onClick={() => setDeleting(true)}>
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <Group gap="xs" mt="xs">
        {benefit && scenario ? (
          <>
            <Text size="sm">{t('digitalVisits.saved.benefit', { name: benefit.name })}</Text>
            <StatusBadge tone="info">{t(`digitalVisits.kind.${benefit.kind}`)}</StatusBadge>
            <StatusBadge tone={benefit.certainty === 'GREEN' ? 'ok' : 'warning'}>
              {t(`digitalVisits.certainty.${benefit.certainty}`)}
            </StatusBadge>
            <StatusBadge tone="neutral">{t(`digitalVisits.scenario.${scenario}`)}</StatusBadge>
          </>
        ) : (
          <Text size="sm">{t('digitalVisits.saved.noBenefit')}</Text>
        )}
      </Group>
      <details className={classes.details}>
        <summary>{t('records.howComputed')}</summary>
        <CalculationOutcome
          calculation={saved}
          label={name}
          advice={t(`digitalVisits.calculator.${spec.input}.advice`)}
        />
      </details>
      <DeleteDialog saved={saved} opened={deleting} onClose={() => setDeleting(false)} onDeleted={onDeleted} />
    </Card>
  );
}

interface DeleteDialogProps {
  readonly saved: Saved;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks whether the benefit goes with the calculation; it stays unless one says so. */
function DeleteDialog({ saved, opened, onClose, onDeleted }: DeleteDialogProps) {
  const t = useT();
  const write = useWrite();
  const [withBenefit, setWithBenefit] = useState(false);
  const { id, version, name, benefit } = saved;
  const remove = async () => {
    const input = { id, expectedVersion: version, withBenefit };
    const done = await write.run(DeleteCalculation, { input }, t('digitalVisits.saved.removed', { name }));
    if (done) onDeleted();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('digitalVisits.saved.remove', { name })}
      confirmLabel={t('records.action.remove')}
      danger
      busy={write.busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Stack gap="sm">
        {t('digitalVisits.saved.remove.text')}
        {benefit && (
          <Checkbox
            label={t('digitalVisits.saved.remove.withBenefit', { name: benefit.name })}
            checked={withBenefit}
            onChange={(event) => setWithBenefit(event.currentTarget.checked)}
          />
        )}
        {write.fault && <FaultNotice fault={write.fault} />}
      </Stack>
    </ConfirmDialog>
  );
}
