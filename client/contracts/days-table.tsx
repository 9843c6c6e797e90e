import { Table } from '@mantine/core';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { ContractDays } from './contract-days.ts';
import { eventsOf } from './days-on-line.ts';
import { unlessActed } from './decision-words.ts';
import classes from './contracts.module.css';

/** A contract's days in the order of time: what happens on each, and what if nobody acts. */
export function DaysTable({ days }: { days: ContractDays }) {
  const t = useT();
  const formats = useFormats();
  const { day, relativeDay, today } = formats;
  return (
    <Table maw={760} verticalSpacing={6} aria-label={t('contracts.days.caption')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('contracts.day')}</Table.Th>
          <Table.Th scope="col">{t('contracts.day.what')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {eventsOf(days, parseLocalDate(today)).map(({ day: when, what, decision, place }, index) => (
          <Table.Tr key={index} fw={what === 'safe' || what === 'today' ? 600 : 400}>
            <Table.Td className={classes.day}>
              {day(when)}
              {what !== 'today' && <span className={classes.distance}>{relativeDay(when)}</span>}
            </Table.Td>
            <Table.Td>
              {t(`contracts.day.${what}`, {
                ...(decision && { decision: t(`contracts.decision.${decision.kind}`) }),
                ...(place !== undefined && { place }),
              } as never)}
              {what === 'deadline' && decision && (
                <span className={classes.second}>
                  {t('contracts.deadlines.unlessActed')}: {unlessActed(decision, t, formats)}
                </span>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
