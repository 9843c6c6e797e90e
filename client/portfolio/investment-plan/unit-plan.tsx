import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { initiativePath } from '../addresses.ts';
import { SubmissionBadge } from '../funding/submission-badge.tsx';
import type { AskedUnit, PlanInitiative } from './plan-query.ts';
import { missingWords } from './plan-words.ts';

const COLUMNS = [
  'initiative',
  'plan.cost',
  'plan.time',
  'plan.organisational',
  'plan.economic',
  'plan.submitted',
] as const;

/** What one who was asked has handed in: the sums, and each initiative's four parts. */
export function UnitPlan({ unit: { name, compilation } }: { readonly unit: AskedUnit }) {
  const t = useT();
  const { money } = useFormats();
  const { initiatives, sums } = compilation;
  const heading = name ?? t('funding.plan.others');
  return (
    <Stack gap="xs" component="section" aria-label={heading}>
      <Title order={2} size="h4">
        {heading}
      </Title>
      {initiatives.length === 0 && <Text c="dimmed">{t('funding.plan.nothing')}</Text>}
      {sums.map(({ kind, state, count, cost, effect }) => (
        <Text key={`${kind}${state}`} size="sm">
          {t('funding.plan.sum', {
            what: `${t(`funding.kind.${kind}`)}, ${t(`funding.state.${state}`)}`,
            count,
            cost: money(cost),
            effect: money(effect),
          })}
        </Text>
      ))}
      {initiatives.length > 0 && (
        <Table.ScrollContainer minWidth={1080} type="native" tabIndex={0}>
          <Table verticalSpacing={6} aria-label={heading}>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col" ta={column === 'plan.cost' ? 'end' : undefined}>
                    {t(`funding.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {initiatives.map((initiative) => (
                <InitiativeRow key={initiative.initiativeId} initiative={initiative} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function InitiativeRow({ initiative }: { readonly initiative: PlanInitiative }) {
  const t = useT();
  const { money, month } = useFormats();
  const { code, name, stage, cost, firstMonth, lastMonth, organisationalOutcome, economicOutcome } = initiative;
  const { submission, missing } = initiative;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Anchor component={Link} to={initiativePath(code)} size="sm">
          {`${code} ${name}`}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t(`portfolio.stage.${stage}`)}
        </Text>
      </Table.Th>
      <Table.Td ta="end">{cost == null ? '–' : money(cost)}</Table.Td>
      <Table.Td>
        {firstMonth || lastMonth ? `${month(firstMonth ?? null) ?? '…'} – ${month(lastMonth ?? null) ?? '…'}` : '–'}
      </Table.Td>
      <Table.Td>{organisationalOutcome ?? '–'}</Table.Td>
      <Table.Td>{economicOutcome ?? '–'}</Table.Td>
      <Table.Td>
        <SubmissionBadge state={submission} />
        {missing.length > 0 && (
          <Text size="xs" c="var(--mantine-color-error)">
            {`${t('funding.plan.lacks')}: ${missingWords(missing, t)}`}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
