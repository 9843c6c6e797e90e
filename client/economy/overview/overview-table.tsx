import { Anchor, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { ServicePhaseBadge } from '../../services/phase-badge.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Asked } from '../period/use-period.ts';
import { EndCell } from './end-cell.tsx';
import { GroupHeading } from './group-heading.tsx';
import { serviceMoneyPath, type OverviewRow, type RowGroup, type Sorting } from './overview-rows.ts';
import classes from './overview.module.css';
import { Trend } from './trend.tsx';
import { useChangeWords } from './use-change-words.ts';
import type { OverviewChoices } from './use-overview-choices.ts';

interface OverviewTableProps {
  readonly groups: readonly RowGroup[];
  /** Sums over all of them, of what adds up. */
  readonly sums: { readonly kept: string; readonly green: string; readonly greenAndYellow: string };
  readonly choices: Pick<OverviewChoices, 'sort' | 'order'>;
  /** The months that are compared with, in words. */
  readonly compared: string;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
  /** Rows of what is no service, after those. */
  readonly further: ReactNode;
}

/** Services beside each other, a row each; every figure leads to what it is made of. */
export function OverviewTable({ groups, sums, choices, compared, asked, further }: OverviewTableProps) {
  const t = useT();
  const { money } = useFormats();
  const heading = (by: Sorting, label: string, title?: string) => (
    <Heading by={by} label={label} choices={choices} title={title} />
  );
  return (
    <Table.ScrollContainer minWidth={1000} type="native" tabIndex={0}>
      <Table verticalSpacing={6} horizontalSpacing="xs" highlightOnHover aria-label={t('economy.nav.overview')}>
        <Table.Thead>
          <Table.Tr>
            {heading('name', t('economy.service'))}
            {heading('cost', t('economy.fullCost'))}
            {heading('kept', t('economy.overview.own'), t('economy.overview.own.help'))}
            {heading('change', t('economy.overview.change'), compared)}
            {heading('green', t('economy.overview.green.short'))}
            {heading('greenAndYellow', t('economy.overview.greenAndYellow.short'))}
            {heading('netGreen', t('economy.net.green'))}
            {heading('netGreenAndYellow', t('economy.net.greenAndYellow'))}
            {heading('supportEnd', t('economy.overview.supportEnd'))}
            {heading('contractDay', t('economy.overview.contractDay'))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ name, rows }) => (
            <Fragment key={name ?? ''}>
              {name !== null && (
                <GroupHeading>{t('economy.overview.groupOf', { name, count: rows.length })}</GroupHeading>
              )}
              {rows.map((row) => (
                <Row key={row.record.id} row={row} asked={asked} />
              ))}
            </Fragment>
          ))}
          {further}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('ui.table.sum')}</Table.Th>
            <Table.Td ta="end">
              <Value reason={t('economy.overview.doNotAdd')}>{null}</Value>
            </Table.Td>
            <Table.Td ta="end" fw={600}>
              {money(sums.kept)}
            </Table.Td>
            <Table.Td />
            <Table.Td ta="end" fw={600}>
              {money(sums.green)}
            </Table.Td>
            <Table.Td ta="end" fw={600}>
              {money(sums.greenAndYellow)}
            </Table.Td>
            <Table.Td colSpan={4} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

interface HeadingProps {
  readonly by: Sorting;
  readonly label: string;
  readonly choices: Pick<OverviewChoices, 'sort' | 'order'>;
  readonly title: string | undefined;
}

const isText = (by: Sorting) => by === 'name' || by === 'supportEnd' || by === 'contractDay';

function Heading({ by, label, choices: { sort, order }, title }: HeadingProps) {
  const current = sort.by === by;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      scope="col"
      ta={isText(by) ? 'start' : 'end'}
      aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton className={classes.heading} onClick={() => order(by)}>
        {label}
        {current && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
      {title && (
        <Text size="xs" c="dimmed" fw={400}>
          {title}
        </Text>
      )}
    </Table.Th>
  );
}

function Row({ row, asked }: { readonly row: OverviewRow; readonly asked: OverviewTableProps['asked'] }) {
  const t = useT();
  const { money } = useFormats();
  const changeWords = useChangeWords();
  const { record, change } = row;
  const to = (view: string) => serviceMoneyPath(record.key, asked, view);
  const none = t('economy.none');
  const noNet = row.noNet ? t(`economy.noNet.${row.noNet}`) : none;
  const linked = (value: string | null, view: string): ReactNode =>
    value && (
      <Anchor component={Link} to={to(view)} size="sm">
        {value}
      </Anchor>
    );
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.name}>
        <Anchor component={Link} to={to('overview')} size="sm" fw={550}>
          {record.name}
        </Anchor>
        <Group gap={6} mt={2}>
          <ServicePhaseBadge phase={row.phase} />
          <Text size="xs" c="dimmed">
            {[t(`services.kind.${row.kind}`), row.unitName].filter(Boolean).join(' · ')}
          </Text>
        </Group>
      </Table.Th>
      <Table.Td ta="end">
        <Value reason={none}>{linked(money(row.cost ?? null), 'sources')}</Value>
      </Table.Td>
      <Table.Td ta="end">{money(row.kept)}</Table.Td>
      <Table.Td ta="end">
        <div>
          <Trend values={row.costByMonth} />
        </div>
        <Value reason={none}>{row.cost ? changeWords(change) : null}</Value>
      </Table.Td>
      <Table.Td ta="end">
        <Value reason={none}>{linked(money(row.green ?? null), 'benefit')}</Value>
      </Table.Td>
      <Table.Td ta="end">
        <Value reason={none}>{linked(money(row.greenAndYellow ?? null), 'benefit')}</Value>
      </Table.Td>
      <Table.Td ta="end">
        <Value reason={noNet}>{money(row.netGreen ?? null, { signed: true })}</Value>
      </Table.Td>
      <Table.Td ta="end">
        <Value reason={noNet}>{money(row.netGreenAndYellow ?? null, { signed: true })}</Value>
      </Table.Td>
      <Table.Td className={classes.end}>
        <EndCell end={row.supportEnd} />
      </Table.Td>
      <Table.Td className={classes.end}>
        <EndCell end={row.contractDay} />
      </Table.Td>
    </Table.Tr>
  );
}
