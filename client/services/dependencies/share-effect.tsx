import { Anchor, Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { Scenario, type ShareEffectFieldsFragment } from '../../gql/graphql.ts';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { linkedPath } from '../impact/linked-record.ts';

const effectFields = graphql(`
  fragment ShareEffectFields on ShareEffect {
    firstMonth
    lastMonth
    added
    hidden
    hiddenDifference
    moves {
      record {
        kind
        id
        key
        name
      }
      full {
        before
        after
      }
      difference
      months {
        month
        before
        after
      }
    }
  }
`);

const ofNew = graphql(`
  mutation PreviewNewShare($input: PreviewNewShareInput!) {
    effect: previewNewShare(input: $input) {
      ...ShareEffectFields
    }
  }
`);

const ofChanged = graphql(`
  mutation PreviewShare($input: PreviewShareInput!) {
    effect: previewShare(input: $input) {
      ...ShareEffectFields
    }
  }
`);

interface ShareEffectProps {
  /** The id of the dependency that is changed; null of a new one. */
  readonly id: string | null;
  /** What saving would send, as the form stands now. */
  readonly input: Readonly<Record<string, unknown>>;
}

type Effect = ShareEffectFieldsFragment;

/** What saving would move of costs, before one saves: of what was spent lately, or of this year's budget or forecast. */
export function ShareEffect({ id, input }: ShareEffectProps) {
  const t = useT();
  const { today } = useFormats();
  const { run, busy, fault } = useWrite();
  const [scenario, setScenario] = useState<Scenario>(Scenario.ACTUAL);
  const [shown, setShown] = useState<{ readonly of: string; readonly effect: Effect } | null>(null);
  const asked = JSON.stringify([scenario, input]);
  const ask = async () => {
    const year = today.slice(0, 4);
    // What was spent is that of the last twelve months; what is planned that of the year.
    const period = scenario === Scenario.ACTUAL ? null : { first: `${year}-01`, last: `${year}-12` };
    const given = { ...input, scenario, period };
    const answer =
      id === null
        ? await run(ofNew, { input: given as never })
        : await run(ofChanged, { input: { ...given, id } as never });
    if (answer) setShown({ of: asked, effect: getFragmentData(effectFields, answer.effect) });
  };
  return (
    <Stack gap="sm" component="section" aria-label={t('services.effect')}>
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('services.effect.scenario')}
          size="xs"
          data={Object.values(Scenario).map((value) => ({ value, label: t(`services.effect.${value}`) }))}
          value={scenario}
          onChange={(value) => setScenario(value as Scenario)}
        />
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          onClick={() => void ask()}
        >
          {t('services.effect.ask')}
        </Button>
      </Group>
      {fault && <FaultNotice fault={fault} />}
      {/* What was asked of a form that has changed since would be said of another share. */}
      <div aria-live="polite">{shown?.of === asked && !fault && <EffectTable effect={shown.effect} />}</div>
    </Stack>
  );
}

function EffectTable({ effect }: { readonly effect: Effect }) {
  const t = useT();
  const { moneyExact, month } = useFormats();
  const { moves, hidden, hiddenDifference, added } = effect;
  const period = `${month(effect.firstMonth)}–${month(effect.lastMonth)}`;
  if (moves.length === 0 && hidden === 0) return <Text size="sm">{t('services.effect.nothing', { period })}</Text>;
  const signed = (amount: string) => moneyExact(amount, { signed: true });
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={460} type="native" tabIndex={0}>
        <Table verticalSpacing={4} aria-label={t('services.effect.of', { period })}>
          <Table.Caption>{t('services.effect.of', { period })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('services.dependency.record')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('services.effect.before')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('services.effect.after')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('services.effect.difference')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moves.map(({ record, full, difference, months }) => (
              <Table.Tr key={record.id}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} to={linkedPath(record)} size="sm">
                    {record.name}
                  </Anchor>
                  {months[0] && (
                    <Text size="xs" c="dimmed">
                      {t('services.effect.month', {
                        month: month(months[0].month),
                        before: moneyExact(months[0].before ?? '0.00'),
                        after: moneyExact(months[0].after ?? '0.00'),
                        more: months.length - 1,
                      })}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td ta="end">
                  <Value reason={t('services.effect.unknown')}>{full.before && moneyExact(full.before)}</Value>
                </Table.Td>
                <Table.Td ta="end">
                  <Value reason={t('services.effect.unknown')}>{full.after && moneyExact(full.after)}</Value>
                </Table.Td>
                <Table.Td ta="end" fw={600}>
                  {signed(difference)}
                </Table.Td>
              </Table.Tr>
            ))}
            {hidden > 0 && (
              <Table.Tr>
                <Table.Th scope="row" fw={400} colSpan={3}>
                  {t('services.effect.hidden', { count: hidden })}
                </Table.Th>
                <Table.Td ta="end" fw={600}>
                  {signed(hiddenDifference)}
                </Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row" colSpan={3}>
                {t('services.effect.sum')}
              </Table.Th>
              <Table.Th ta="end">{signed(added)}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      {Number(added) !== 0 && <Text size="sm">{t('services.effect.added')}</Text>}
    </Stack>
  );
}
