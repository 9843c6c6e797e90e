import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Modal, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import type { MovedInitiativeFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { RoadInitiative } from './road-rows.ts';
import { InitiativeToMove, movedInitiative, MoveInitiative } from './roadmap-query.ts';
import { useRoadWords } from './use-road-words.ts';

/** A move that is asked about: nothing is written yet. */
export interface AskedMove {
  readonly initiative: RoadInitiative;
  /** Months later, or earlier when negative; 0 lets one say how many. */
  readonly by: number;
}

interface MoveDialogProps {
  readonly asked: AskedMove;
  /** Told where the bar is to be held: where it would lie, or where it stands when that is refused. */
  readonly onTried: (move: AskedMove) => void;
  readonly onClose: () => void;
  readonly onMoved: (by: number) => void;
}

/** What the server answers to a move that is tried and taken back. */
type Tried =
  | { readonly by: number; readonly after: MovedInitiativeFragment; readonly fault: null }
  | { readonly by: number; readonly after: null; readonly fault: Fault };

/** Asks before an initiative is moved: where it comes to lie, what follows, or why it cannot be. */
export function MoveDialog({ asked, onTried, onClose, onMoved }: MoveDialogProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const words = useRoadWords();
  const client = useApolloClient();
  const write = useWrite();
  const { initiative } = asked;
  const { id, version, name } = initiative;
  const [by, setBy] = useState(asked.by);
  const [tried, setTried] = useState<Tried | null>(null);
  const before = useQuery(InitiativeToMove, { variables: { id }, fetchPolicy: 'no-cache' });
  useEffect(() => {
    if (by === 0) return;
    const flight = new AbortController();
    const attempt = async () => {
      const input = { id, expectedVersion: version, months: by, dryRun: true };
      const context = { fetchOptions: { signal: flight.signal } };
      try {
        const { data } = await client.mutate({
          mutation: MoveInitiative,
          variables: { input },
          fetchPolicy: 'no-cache',
          context,
        });
        if (flight.signal.aborted || !data) return;
        setTried({ by, after: getFragmentData(movedInitiative, data.moveInitiative.initiative), fault: null });
        onTried({ initiative, by });
      } catch (error) {
        if (flight.signal.aborted) return;
        setTried({ by, after: null, fault: faultOf(error) });
        onTried({ initiative, by: 0 });
      }
    };
    void attempt();
    return () => flight.abort();
  }, [client, faultOf, onTried, initiative, id, version, by]);
  const answer = tried?.by === by ? tried : null;
  const now = before.data?.initiative && getFragmentData(movedInitiative, before.data.initiative);
  const confirm = async () => {
    const input = { id, expectedVersion: version, months: by };
    const done = t('portfolio.roadmap.moved', { name, distance: words.distance(by) });
    if (await write.run(MoveInitiative, { input }, done)) onMoved(by);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('portfolio.roadmap.moveOf', { name })}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <Stack gap="md">
        <NumberInput
          label={t('portfolio.roadmap.by')}
          description={t('portfolio.roadmap.by.text')}
          value={by}
          onChange={(value) => setBy(Math.trunc(Number(value)) || 0)}
          allowDecimal={false}
          min={-1200}
          max={1200}
          w={240}
          data-autofocus
        />
        {by !== 0 && (
          <Text size="sm" fw={600}>
            {words.distance(by)}
          </Text>
        )}
        {before.error && <FaultNotice fault={faultOf(before.error)} onRetry={() => void before.refetch()} />}
        {by !== 0 && !answer && <TextSkeleton lines={4} />}
        {answer?.fault && <FaultNotice fault={answer.fault} />}
        {answer?.after && now && <Outcome before={now} after={answer.after} />}
        {write.fault && <FaultNotice fault={write.fault} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
          <Button disabled={!answer?.after} loading={write.busy} onClick={() => void confirm()}>
            {t('portfolio.roadmap.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface OutcomeProps {
  readonly before: MovedInitiativeFragment;
  readonly after: MovedInitiativeFragment;
}

/** Months before and after, what comes along, and the years that money moves between. */
function Outcome({ before, after }: OutcomeProps) {
  const t = useT();
  const { month, money } = useFormats();
  const spans = (of: MovedInitiativeFragment) =>
    [of.firstMonth, of.lastMonth].map((at) => (at ? month(at) : t('portfolio.roadmap.untold')));
  const [firstBefore = '', lastBefore = ''] = spans(before);
  const [firstAfter = '', lastAfter = ''] = spans(after);
  const years = yearsOf(before, after);
  return (
    <>
      <Text size="sm">
        {t('portfolio.roadmap.outcome', {
          before: t('portfolio.period', { first: firstBefore, last: lastBefore }),
          after: t('portfolio.period', { first: firstAfter, last: lastAfter }),
        })}
      </Text>
      {after.decisionMonth && after.decisionMonth !== before.decisionMonth && (
        <Text size="sm">{t('portfolio.roadmap.decision', { month: month(after.decisionMonth) })}</Text>
      )}
      <Text size="sm">
        {t('portfolio.roadmap.follows', {
          costs: after.costs.totalCount,
          benefits: after.benefits.totalCount,
          staffings: after.staffings.totalCount,
        })}
      </Text>
      {years.length > 0 && (
        <Table.ScrollContainer minWidth={420} type="native" tabIndex={0}>
          <Table aria-label={t('portfolio.roadmap.years')} verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('portfolio.roadmap.year')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('portfolio.roadmap.costBefore')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('portfolio.roadmap.costAfter')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('portfolio.roadmap.benefitBefore')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('portfolio.roadmap.benefitAfter')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {years.map(({ year, was, becomes }) => (
                <Table.Tr key={year}>
                  <Table.Th scope="row" fw={400}>
                    {year}
                  </Table.Th>
                  <Table.Td ta="end">{money(was.cost)}</Table.Td>
                  <Table.Td ta="end">{money(becomes.cost)}</Table.Td>
                  <Table.Td ta="end">{money(was.benefit)}</Table.Td>
                  <Table.Td ta="end">{money(becomes.benefit)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}

/** Each year that has something before or after. */
function yearsOf(before: MovedInitiativeFragment, after: MovedInitiativeFragment) {
  const read = (of: MovedInitiativeFragment) =>
    new Map(
      (of.appraisal?.years ?? []).map(({ year, cost, benefit }) => [
        year,
        { cost: cost.likely, benefit: benefit.likely },
      ]),
    );
  const [was, becomes] = [read(before), read(after)];
  const none = { cost: '0.00', benefit: '0.00' };
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .toSorted((one, other) => one - other)
    .map((year) => ({ year, was: was.get(year) ?? none, becomes: becomes.get(year) ?? none }));
}
