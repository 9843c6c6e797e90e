import { Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import type { Initiative } from './initiative-kind.ts';

/** From which product of likelihood and consequence a risk is high, and from which it is to be watched. */
const [HIGH, WATCHED] = [15, 8];

/** What may go wrong with an initiative, the worst first. */
export function RisksSection({ initiative: { risks } }: { readonly initiative: Pick<Initiative, 'risks'> }) {
  const t = useT();
  if (risks.length === 0) {
    return (
      <EmptyState icon={IconAlertTriangle} title={t('portfolio.risks.none')}>
        {t('portfolio.risks.noneText')}
      </EmptyState>
    );
  }
  const weightOf = (risk: (typeof risks)[number]) => risk.likelihood * risk.consequence;
  const toneOf = (weight: number) => (weight >= HIGH ? 'danger' : weight >= WATCHED ? 'warning' : 'neutral');
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table aria-label={t('portfolio.section.risks')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {(['description', 'likelihood', 'consequence', 'weight', 'response'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`portfolio.risk.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {risks
            .toSorted((a, b) => weightOf(b) - weightOf(a))
            .map((risk) => (
              <Table.Tr key={risk.description}>
                <Table.Th scope="row" fw={400}>
                  {risk.description}
                </Table.Th>
                <Table.Td>{risk.likelihood}</Table.Td>
                <Table.Td>{risk.consequence}</Table.Td>
                <Table.Td>
                  <StatusBadge tone={toneOf(weightOf(risk))}>{String(weightOf(risk))}</StatusBadge>
                </Table.Td>
                <Table.Td>{risk.response}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
