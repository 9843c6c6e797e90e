import { Table } from '@mantine/core';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { ContractOwner } from './contract-owner.tsx';
import { DeadlineContract, DeadlineDays, DeadlineDecision, DeadlineOtherwise } from './deadline-cells.tsx';
import type { DeadlineRow } from './deadline-row.ts';
import { byMonth, OVERDUE } from './deadline-windows.ts';
import classes from './deadlines.module.css';

/** What is to be decided, month by month: by when, what, and what happens if nobody acts. */
export function DeadlineTable({ rows }: { readonly rows: readonly DeadlineRow[] }) {
  const t = useT();
  const formats = useFormats();
  const narrow = useNarrow();
  const groups = byMonth(rows, parseLocalDate(formats.today));
  const heading = (group: string) => (group === OVERDUE ? t('contracts.deadlines.overdue') : formats.month(group));
  if (narrow) {
    return groups.map(([group, own]) => (
      <section key={group} aria-label={heading(group)}>
        <h2 className={classes.group} data-overdue={group === OVERDUE || undefined}>
          {heading(group)}
        </h2>
        <ul className={classes.cards}>
          {own.map((row) => (
            <DeadlineCard key={row.id} row={row} />
          ))}
        </ul>
      </section>
    ));
  }
  return (
    <Table verticalSpacing={8} highlightOnHover stickyHeader className={classes.table}>
      <caption className={classes.caption}>{t('contracts.nav.deadlines')}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('contracts.field.safeDate')}</Table.Th>
          <Table.Th scope="col">{t('contracts.deadlines.contract')}</Table.Th>
          <Table.Th scope="col">{t('contracts.deadlines.decision')}</Table.Th>
          <Table.Th scope="col">{t('contracts.deadlines.unlessActed')}</Table.Th>
          <Table.Th scope="col" ta="end">
            {t('contracts.field.annualCost')}
          </Table.Th>
          <Table.Th scope="col">{t('contracts.field.owner')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {groups.map(([group, own]) => (
        <Table.Tbody key={group}>
          <Table.Tr className={classes.groupRow}>
            <Table.Th scope="rowgroup" colSpan={6} data-overdue={group === OVERDUE || undefined}>
              {heading(group)}
            </Table.Th>
          </Table.Tr>
          {own.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td className={classes.days}>
                <DeadlineDays row={row} />
              </Table.Td>
              <Table.Th scope="row" fw={400}>
                <DeadlineContract row={row} />
              </Table.Th>
              <Table.Td>
                <DeadlineDecision row={row} />
              </Table.Td>
              <Table.Td>
                <DeadlineOtherwise row={row} />
              </Table.Td>
              <Table.Td ta="end" className={classes.money}>
                {formats.money(row.annualCost)}
              </Table.Td>
              <Table.Td>
                <ContractOwner {...row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

function DeadlineCard({ row }: { readonly row: DeadlineRow }) {
  const t = useT();
  const { money } = useFormats();
  return (
    <li className={classes.card}>
      <DeadlineContract row={row} />
      <DeadlineDays row={row} />
      <div>
        <DeadlineDecision row={row} />
      </div>
      <div>
        {t('contracts.deadlines.unlessActed')}: <DeadlineOtherwise row={row} />
      </div>
      <div className={classes.cardEnd}>
        <span className={classes.money}>{money(row.annualCost)}</span>
        <ContractOwner {...row} />
      </div>
    </li>
  );
}
