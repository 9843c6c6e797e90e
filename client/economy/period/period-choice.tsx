import { Button, Group, Popover, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { monthOfText } from '../../../server/values/month-text.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { yearMonthOf } from '../../../server/values/year-month.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { periodBefore, readPeriod, twelveBefore, wholeYear, writePeriod, type Period } from './periods.ts';

interface PeriodChoiceProps {
  readonly label: string;
  readonly value: Period;
  readonly onChange: (period: Period) => void;
  /** Offered first, by this name: the period before another. */
  readonly before?: Period;
}

const own = 'own';

/** The months that figures are of: the last twelve, a year, or from one month to another. */
export function PeriodChoice({ label, value, onChange, before }: PeriodChoiceProps) {
  const t = useT();
  const { today, month } = useFormats();
  const [typing, setTyping] = useState(false);
  const thisMonth = yearMonthOf(parseLocalDate(today));
  const year = Number(today.slice(0, 4));
  const offered = [
    ...(before ? [{ period: periodBefore(before), name: t('economy.period.before') }] : []),
    { period: twelveBefore(thisMonth), name: t('economy.period.twelve') },
    ...[year + 1, year, year - 1, year - 2].map((one) => ({ period: wholeYear(one), name: String(one) })),
  ];
  const choices = new Map(offered.toReversed().map(({ period, name }) => [writePeriod(period), name]));
  const current = writePeriod(value);
  const span = `${month(value.first)}–${month(value.last)}`;
  const data = [...choices].toReversed().map(([key, name]) => ({ value: key, label: name }));
  if (!choices.has(current)) data.unshift({ value: current, label: span });
  return (
    <Popover opened={typing} onChange={setTyping} position="bottom-start" width={260} trapFocus returnFocus>
      <Popover.Target>
        <Select
          label={label}
          data={[...data, { value: own, label: t('economy.period.own') }]}
          value={current}
          description={span}
          inputWrapperOrder={['label', 'input', 'description']}
          allowDeselect={false}
          w={210}
          onChange={(chosen) => {
            const period = readPeriod(chosen);
            if (period) onChange(period);
            else setTyping(true);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('economy.period.own')}>
        <OwnPeriod
          value={value}
          onChange={(period) => {
            setTyping(false);
            onChange(period);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function OwnPeriod({ value, onChange }: Pick<PeriodChoiceProps, 'value' | 'onChange'>) {
  const t = useT();
  const [first, setFirst] = useState<string>(value.first);
  const [last, setLast] = useState<string>(value.last);
  const period = readPeriod(`${monthOfText(first)}..${monthOfText(last)}`);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (period) onChange(period);
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('economy.period.first')}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextInput
          label={t('economy.period.last')}
          value={last}
          error={period === null && t('economy.period.fault')}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={period === null}>
            {t('economy.period.show')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
