import { Button, Table } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import type { AskedMove } from './move-dialog.tsx';
import type { RoadGroup } from './road-rows.ts';
import { useRoadWords } from './use-road-words.ts';
import classes from './roadmap.module.css';

interface RoadmapTableProps {
  readonly groups: readonly RoadGroup[];
  readonly onAsk: (move: AskedMove) => void;
}

/** The roadmap as a table: the same initiatives, months and waits, and the same moves. */
export function RoadmapTable({ groups, onAsk }: RoadmapTableProps) {
  const t = useT();
  const { month } = useFormats();
  const words = useRoadWords();
  return (
    <Table.ScrollContainer minWidth={900} type="native" tabIndex={0} className={classes.table}>
      <Table aria-label={t('portfolio.roadmap.label')} verticalSpacing={6} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('portfolio.roadmap.initiative')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.field.stage')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.field.firstMonth')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.field.lastMonth')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.roadmap.decisions')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.roadmap.waits')}</Table.Th>
            <Table.Th scope="col">{t('portfolio.roadmap.move')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {groups.map((group) => (
          <Table.Tbody key={group.key}>
            <Table.Tr>
              <Table.Th scope="rowgroup" colSpan={7} className={classes.tableGroup}>
                {group.label}
              </Table.Th>
            </Table.Tr>
            {group.rows.map(({ initiative }) => {
              const { id, code, name, stage, firstMonth, lastMonth, waits, mayChange, movablePart } = initiative;
              const late = words.late(initiative);
              return (
                <Table.Tr key={id}>
                  <Table.Th scope="row" fw={400}>
                    <InitiativeLink code={code} name={`${code} ${name}`} />
                  </Table.Th>
                  <Table.Td>
                    <StageBadge stage={stage} />
                  </Table.Td>
                  <Table.Td>
                    <Value>{firstMonth && month(firstMonth)}</Value>
                  </Table.Td>
                  <Table.Td>
                    <Value>{lastMonth && month(lastMonth)}</Value>
                  </Table.Td>
                  <Table.Td>
                    <Value reason={t('portfolio.roadmap.decision.none')}>{words.decision(initiative)}</Value>
                  </Table.Td>
                  <Table.Td>
                    <Value reason={t('portfolio.roadmap.waits.none')}>
                      {(late.length > 0 ? late : waits.map(({ other }) => `${other.code} ${other.name}`)).join('; ')}
                    </Value>
                  </Table.Td>
                  <Table.Td>
                    <Value reason={t('portfolio.roadmap.fixed')}>
                      {mayChange && movablePart !== 'NOTHING' ? (
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-haspopup="dialog"
                          aria-label={t('portfolio.roadmap.moveOf', { name })}
                          onClick={() => onAsk({ initiative, by: 0 })}
                        >
                          {t('portfolio.roadmap.move')}
                        </Button>
                      ) : null}
                    </Value>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
}
