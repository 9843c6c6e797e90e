import { ActionIcon, Button, Group, Stack, Table } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil, IconPlus, IconReceiptOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment, PriceLineFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { PartForm } from '../records/part-form.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { usePart } from '../records/use-part.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './contracts.module.css';
import { priceLineKind, priceLineSpecs, readPriceLine } from './price-line-kind.ts';

const PriceLinesOfContract = graphql(`
  query PriceLinesOfContract($id: ID!, $asOf: Date, $after: String) {
    record: contract(id: $id, asOf: $asOf) {
      id
      part: priceLines(first: 50, after: $after, orderBy: [{ field: ITEM }, { field: FIRST_DAY }]) {
        totalCount
        nodes {
          ...PriceLineFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface PriceLinesProps {
  readonly contract: ContractFieldsFragment;
  /** The past day that is shown; null for now. */
  readonly asOf: LocalDate | null;
  readonly onChanged: () => void;
}

/** What a contract costs, line by line; lines are added, changed and taken away here. */
export function PriceLines({ contract, asOf, onChanged }: PriceLinesProps) {
  const t = useT();
  const { money, today } = useFormats();
  const list = usePart(PriceLinesOfContract, contract.id, asOf);
  const [edited, setEdited] = useState<PriceLineFieldsFragment | 'new' | null>(null);
  const changed = () => {
    setEdited(null);
    list.refresh();
    onChanged();
  };
  const lines = list.nodes.map(readPriceLine);
  const { pricesSecretUntil: secretUntil = null, pricesSecretReason: secretReason } = contract;
  const secrecy = secretUntil && secretUntil >= today ? { until: secretUntil, reason: secretReason ?? '' } : null;
  const add = contract.mayChange && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('contracts.prices.add')}
    </Button>
  );
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={IconReceiptOff} title={t('contracts.prices.none')} action={add}>
          {t('contracts.prices.noneText')}
        </EmptyState>
      ) : (
        add && <Group>{add}</Group>
      )}
      {lines.length > 0 && (
        <Table.ScrollContainer minWidth={860} type="native">
          <Table verticalSpacing={6} aria-label={t('contracts.prices.caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.prices.quantity')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.prices.unitPrice')}
                </Table.Th>
                <Table.Th scope="col">{t('contracts.prices.firstDay')}</Table.Th>
                <Table.Th scope="col">{t('contracts.prices.lastDay')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('contracts.prices.annualCost')}
                </Table.Th>
                {contract.mayChange && <Table.Td w={88} />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <PriceRow
                  key={line.id}
                  line={line}
                  secrecy={secrecy}
                  day={asOf ?? today}
                  onEdit={() => setEdited(line)}
                  onDeleted={changed}
                />
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row" colSpan={5}>
                  {t(asOf ? 'contracts.prices.totalThen' : 'contracts.prices.total')}
                </Table.Th>
                <Table.Td ta="end" fw={600}>
                  {money(contract.annualCost)}
                </Table.Td>
                {contract.mayChange && <Table.Td />}
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'contracts.prices.add' : 'contracts.prices.edit')}
      >
        {edited && (
          <PartForm
            key={edited === 'new' ? edited : edited.id}
            kind={priceLineKind}
            fieldsOf={priceLineSpecs}
            of={{ contractId: contract.id }}
            {...(edited === 'new' ? { given: { firstDay: contract.start, quantity: '1' } } : { shown: edited })}
            submitLabel={t(edited === 'new' ? 'contracts.prices.add' : 'ui.action.save')}
            onClose={() => setEdited(null)}
            onSaved={changed}
          />
        )}
      </FormDrawer>
    </Stack>
  );
}

interface Secrecy {
  readonly until: string;
  readonly reason: string;
}

interface PriceRowProps {
  readonly line: PriceLineFieldsFragment;
  readonly secrecy: Secrecy | null;
  /** The day that is shown: a price that had passed by then is dimmed. */
  readonly day: string;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

function PriceRow({ line, secrecy, day: shownDay, onEdit, onDeleted }: PriceRowProps) {
  const t = useT();
  const { money, number, day } = useFormats();
  const { item, quantity, annualCost = null, billingPeriod, firstDay, lastDay = null, mayChange } = line;
  const hasPassed = lastDay !== null && lastDay < shownDay;
  const secret = secrecy && t('contracts.prices.secretUntil', { day: day(secrecy.until), reason: secrecy.reason });
  return (
    <Table.Tr c={hasPassed ? 'dimmed' : undefined}>
      <Table.Th scope="row" fw={400}>
        {item}
      </Table.Th>
      <Table.Td ta="end">{number(quantity)}</Table.Td>
      <Table.Td ta="end">
        <UnitPrice line={line} secret={secret} />
      </Table.Td>
      <Table.Td>{day(firstDay)}</Table.Td>
      <Table.Td>
        {billingPeriod === 'ONCE' && lastDay === null ? '' : (day(lastDay) ?? t('contracts.prices.untilFurther'))}
      </Table.Td>
      <Table.Td ta="end">
        <Value
          reason={billingPeriod === 'ONCE' ? t('contracts.prices.once') : (secret ?? t('contracts.prices.secret'))}
        >
          {billingPeriod === 'ONCE' ? null : money(annualCost)}
        </Value>
      </Table.Td>
      {mayChange && (
        <Table.Td>
          <Group gap={4} wrap="nowrap" justify="flex-end">
            <ActionIcon aria-label={t('contracts.prices.editThis', { item })} aria-haspopup="dialog" onClick={onEdit}>
              <IconPencil size={16} />
            </ActionIcon>
            <DeleteRecord kind={priceLineKind} shown={line} onDeleted={onDeleted} compact />
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** The price of one; why it is not shown to whom it is secret, and that it is secret to those who see it all the same. */
function UnitPrice({ line, secret }: { readonly line: PriceLineFieldsFragment; readonly secret: string | null }) {
  const t = useT();
  const { moneyExact } = useFormats();
  const { unitPrice = null, billingPeriod, pricesAreSecret } = line;
  if (unitPrice === null) {
    return (
      <span className={classes.secret}>
        <IconLock size={14} aria-hidden className={classes.icon} />
        {secret ?? t('contracts.prices.secret')}
      </span>
    );
  }
  return (
    <>
      {moneyExact(unitPrice)} {t(`contracts.billingPeriod.${billingPeriod}`)}
      {pricesAreSecret && (
        <div title={secret ?? undefined}>
          <StatusBadge tone="warning" icon={IconLockOpen}>
            {t('contracts.prices.cleared')}
          </StatusBadge>
        </div>
      )}
    </>
  );
}
