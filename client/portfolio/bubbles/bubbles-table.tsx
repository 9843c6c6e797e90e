import { Table } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { Value } from '../../ui/record/value.tsx';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import { figureOf, measures, type BubbleInitiative, type Measure } from './bubble-figures.ts';

interface BubblesTableProps {
  readonly initiatives: readonly BubbleInitiative[];
  readonly formats: Readonly<Record<Measure, (value: number) => string>>;
}

/** The initiatives of the chart with all their measures, also those that the chart does not show now. */
export function BubblesTable({ initiatives, formats }: BubblesTableProps) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={860} type="native" tabIndex={0}>
      <Table aria-label={t('portfolio.bubbles')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('portfolio.roadmap.initiative')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.field.stage')}</Table.Th>
            {measures.map((measure) => (
              <Table.Th key={measure} scope="col" ta="end">
                {t(`portfolio.bubbles.measure.${measure}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {initiatives.map((initiative) => (
            <Table.Tr key={initiative.id}>
              <Table.Th scope="row" fw={400}>
                <InitiativeLink code={initiative.code} name={`${initiative.code} ${initiative.name}`} />
              </Table.Th>
              <Table.Td>
                <StageBadge stage={initiative.stage} />
              </Table.Td>
              {measures.map((measure) => {
                const figure = figureOf(initiative, measure);
                return (
                  <Table.Td key={measure} ta="end">
                    <Value reason={t(`portfolio.bubbles.lacks.${measure}`)}>
                      {figure === null ? null : formats[measure](figure)}
                    </Value>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
