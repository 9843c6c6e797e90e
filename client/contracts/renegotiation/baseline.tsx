import { Button, Group, Popover, Stack, Table, Text } from '@mantine/core';
import { IconLock, IconReceiptOff } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { RenegotiationCaseFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { HowComputed } from '../../records/how-computed.tsx';
import { useWrite } from '../../records/use-write.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Case } from './case-fields.ts';
import { isNegotiable } from './negotiable.ts';
import { Part } from './part.tsx';

const FreezeBaseline = graphql(`
  mutation FreezeBaseline($input: FreezeBaselineInput!) {
    written: freezeBaseline(input: $input) {
      record: renegotiationCase {
        ...RenegotiationCaseFields
      }
    }
  }
`);

type Lines = NonNullable<RenegotiationCaseFieldsFragment['baselineLines']>;

/** What the contract costs before the renegotiation, frozen on a day so that savings have something to be measured by. */
export function Baseline({ shown }: { readonly shown: Case }) {
  const t = useT();
  const { day, money, moneyExact } = useFormats();
  const { baselineOn = null, baselineAnnual = null } = shown;
  const lines = shown.baselineLines ?? [];
  const freeze = shown.mayChange && isNegotiable(shown) && <Freeze shown={shown} />;
  if (baselineOn === null) {
    return (
      <Part title={t('renegotiation.baseline')}>
        <EmptyState icon={IconReceiptOff} title={t('renegotiation.baseline.none')} action={freeze}>
          {t('renegotiation.baseline.noneText', { cost: money(shown.contract.annualCost) })}
        </EmptyState>
      </Part>
    );
  }
  return (
    <Part title={t('renegotiation.baseline')} actions={freeze}>
      <Stack gap="sm">
        <Group gap="sm">
          <Text size="sm">{t('renegotiation.baseline.on', { day: day(baselineOn) })}</Text>
          {lines.length > 0 && (
            <HowComputed
              of={t('renegotiation.field.baselineAnnual')}
              rule={t('renegotiation.baseline.rule')}
              steps={[
                ...lines.map(({ item, annual }) => ({ label: item, value: moneyExact(annual) })),
                { label: t('renegotiation.perYear'), value: moneyExact(baselineAnnual), holds: true },
              ]}
            />
          )}
        </Group>
        {lines.length > 0 ? (
          <PricedLines lines={lines} total={baselineAnnual} label={t('renegotiation.baseline')} />
        ) : (
          <Text size="sm">{t('renegotiation.lines.secret')}</Text>
        )}
      </Stack>
    </Part>
  );
}

interface PricedLinesProps {
  readonly lines: Lines;
  readonly total: string | null;
  readonly label: string;
}

/** Priced lines with what each costs in a year. */
export function PricedLines({ lines, total, label }: PricedLinesProps) {
  const t = useT();
  const { number, money, moneyExact } = useFormats();
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table verticalSpacing={6} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('contracts.prices.quantity')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('contracts.prices.unitPrice')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('renegotiation.perYear')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ item, quantity, unitPrice, billingPeriod, annual }, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" fw={400}>
                {item}
              </Table.Th>
              <Table.Td ta="end">{number(quantity)}</Table.Td>
              <Table.Td ta="end">
                {moneyExact(unitPrice)} {t(`contracts.billingPeriod.${billingPeriod}`)}
              </Table.Td>
              <Table.Td ta="end">
                <Value reason={t('contracts.prices.once')}>{billingPeriod === 'ONCE' ? null : money(annual)}</Value>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={3}>
              {t('renegotiation.perYear')}
            </Table.Th>
            <Table.Td ta="end" fw={600}>
              {money(total)}
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function Freeze({ shown: { id, version, baselineOn } }: { readonly shown: Case }) {
  const t = useT();
  const { today, day } = useFormats();
  const write = useWrite();
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useState<string | null>(today);
  const label = t(baselineOn ? 'renegotiation.baseline.again' : 'renegotiation.baseline.freeze');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const done = t('renegotiation.baseline.frozen', { day: day(on) ?? '' });
    void write
      .run(FreezeBaseline, { input: { id, expectedVersion: version, on } }, done)
      .then((written) => written && setOpened(false));
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <Button
          variant={baselineOn ? 'default' : 'filled'}
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={340} aria-label={label}>
        <form onSubmit={submit}>
          <Stack gap="sm" ta="start">
            <DateEntry
              label={t('renegotiation.baseline.day')}
              description={t('renegotiation.baseline.day.help')}
              value={on}
              onChange={setOn}
              data-autofocus
            />
            {write.fault && <FaultNotice fault={write.fault} />}
            <Group justify="flex-end">
              <Button type="submit" loading={write.busy}>
                {t('renegotiation.baseline.freeze')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
