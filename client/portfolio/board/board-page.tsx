import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeKind, InitiativeStage } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { stages } from '../initiatives/initiative-words.ts';
import { StageDialog } from '../initiatives/stage-dialog.tsx';
import classes from '../portfolio.module.css';
import { BoardCard, type BoardInitiative } from './board-card.tsx';

const InitiativeBoard = graphql(`
  query InitiativeBoard($where: InitiativeWhere) {
    initiatives(where: $where, first: 200, orderBy: [{ field: CODE }]) {
      totalCount
      nodes {
        id
        version
        mayChange
        code
        name
        kind
        stage
        isPrioritised
        firstMonth
        lastMonth
        likelyCost
        unit {
          id
          name
        }
        registryNumber
        decidedBy
        decidedOn
        decision
        pilotResult
        closingComment
        stopReason
        nextStages {
          stage
          isAllowed
          missing {
            need
            field
          }
        }
      }
      groupBy(by: [STAGE]) {
        keys {
          value
        }
        count
        sum {
          likelyCost
        }
      }
    }
  }
`);

const KINDS: readonly (InitiativeKind | 'ALL')[] = ['DIGITALISATION', 'RESTRUCTURING', 'ALL'];

/**
 * All initiatives by where they stand, with what each stage costs together. A card is dragged, or moved by its menu; a move
 * opens the step, which tells what is lacking, and leaves the card until it is taken.
 */
export function BoardPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { money } = useFormats();
  const [params, setParams] = useSearchParams();
  const kind = KINDS.find((each) => each === params.get('kind')) ?? 'DIGITALISATION';
  const { data, error, refetch } = useQuery(InitiativeBoard, {
    variables: { where: kind === 'ALL' ? null : { kind: { eq: kind } } },
    fetchPolicy: 'cache-and-network',
  });
  const [dragged, setDragged] = useState<BoardInitiative | null>(null);
  const [over, setOver] = useState<InitiativeStage | null>(null);
  const [asked, ask] = useState<{ readonly initiative: BoardInitiative; readonly stage: InitiativeStage } | null>(null);
  const found = data?.initiatives;
  const drop = (stage: InitiativeStage) => {
    if (dragged && dragged.stage !== stage) ask({ initiative: dragged, stage });
    setDragged(null);
    setOver(null);
  };
  return (
    <Stack gap="md">
      <PageHeader title={t('portfolio.nav.board')} />
      <SegmentedControl
        aria-label={t('portfolio.field.kind')}
        value={kind}
        onChange={(value) => setParams(value === 'DIGITALISATION' ? {} : { kind: value }, { replace: true })}
        data={KINDS.map((value) => ({
          value,
          label: t(value === 'ALL' ? 'portfolio.board.all' : `portfolio.kind.${value}`),
        }))}
        style={{ alignSelf: 'start' }}
      />
      {error && !found && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!found && !error && <TextSkeleton lines={8} />}
      {found && found.totalCount > found.nodes.length && (
        <Text size="sm" c="dimmed">
          {t('portfolio.board.part', { shown: found.nodes.length, all: found.totalCount })}
        </Text>
      )}
      {found && (
        <div className={classes.board} role="group" aria-label={t('portfolio.nav.board')}>
          {stages.map((stage) => {
            const sums = found.groupBy.find(({ keys }) => keys[0]?.value === stage);
            return (
              <section
                key={stage}
                className={classes.column}
                aria-label={t(`portfolio.stage.${stage}`)}
                data-over={(dragged && over === stage && dragged.stage !== stage) || undefined}
              >
                <div
                  className={classes.drop}
                  role="presentation"
                  onDragOver={(event) => {
                    event.preventDefault();
                    setOver(stage);
                  }}
                  onDrop={(event) => {
                    event.preventDefault();
                    drop(stage);
                  }}
                >
                  <div className={classes.columnHead}>
                    <Title order={2} size="h5">
                      {t(`portfolio.stage.${stage}`)}
                    </Title>
                    <Text size="xs" c="dimmed" className={classes.money}>
                      {t('portfolio.board.count', { count: sums?.count ?? 0 })}
                      {sums?.sum.likelyCost && ` · ${money(sums.sum.likelyCost)}`}
                    </Text>
                  </div>
                  <ul className={classes.cards}>
                    {found.nodes
                      .filter((initiative) => initiative.stage === stage)
                      .map((initiative) => (
                        <BoardCard
                          key={initiative.id}
                          initiative={initiative}
                          onDrag={() => setDragged(initiative)}
                          onDragEnd={() => {
                            setDragged(null);
                            setOver(null);
                          }}
                          onMove={(to) => ask({ initiative, stage: to })}
                        />
                      ))}
                  </ul>
                </div>
              </section>
            );
          })}
        </div>
      )}
      <VisuallyHidden role="status">
        {dragged ? t('portfolio.board.dragging', { name: dragged.name }) : ''}
      </VisuallyHidden>
      {asked && <StageDialog initiative={asked.initiative} asked={asked.stage} onClose={() => ask(null)} />}
    </Stack>
  );
}
