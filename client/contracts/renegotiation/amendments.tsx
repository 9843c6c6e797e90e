import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AmendmentFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChangeTable } from '../../records/change-table.tsx';
import { KindLink } from '../../records/kind-link.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { caseKind } from './case-kind.tsx';
import classes from './renegotiation.module.css';
import { useTermChanges } from './term-changes.ts';

const amendmentFields = graphql(`
  fragment AmendmentFields on ContractAmendment {
    id
    number
    signedOn
    effectiveFrom
    annualBefore
    annualAfter
    summary
    renegotiation {
      id
      name
    }
    terms {
      field
      before
      after
    }
    lines {
      change
      item
      quantity
      billingPeriod
    }
  }
`);

export type AmendmentFields = FragmentType<typeof amendmentFields>;

/** What has been agreed about a contract since it was made, the latest first. */
export function Amendments({ amendments }: { readonly amendments: readonly AmendmentFields[] }) {
  const t = useT();
  const id = useId();
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {t('renegotiation.amendments')}
      </Title>
      <ol className={classes.amendments}>
        {amendments.map((masked) => {
          const amendment = getFragmentData(amendmentFields, masked);
          return (
            <li key={amendment.id}>
              <Amendment amendment={amendment} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** An amendment: since when it holds, what it costs, which terms and prices it changed. */
export function Amendment({
  amendment,
}: {
  readonly amendment: Omit<AmendmentFieldsFragment, 'id' | ' $fragmentName'>;
}) {
  const t = useT();
  const { day, money } = useFormats();
  const changes = useTermChanges(amendment.terms);
  const { number, signedOn, effectiveFrom, annualBefore, annualAfter, summary, renegotiation, lines } = amendment;
  return (
    <Stack gap={6}>
      <Title order={3} size="h4">
        {t('renegotiation.amendment.title', { number })}
      </Title>
      <Group gap="sm">
        <Text size="sm">{t('renegotiation.amendment.days', { signed: day(signedOn), from: day(effectiveFrom) })}</Text>
        {renegotiation && (
          <KindLink kind={caseKind} id={renegotiation.id}>
            {renegotiation.name}
          </KindLink>
        )}
      </Group>
      <Text size="sm">
        {t('renegotiation.amendment.cost', { before: money(annualBefore), after: money(annualAfter) })}
      </Text>
      {summary && <Text size="sm">{summary}</Text>}
      <ChangeTable action="UPDATE" changes={changes} />
      {lines.length > 0 && <AmendedLines lines={lines} />}
    </Stack>
  );
}

function AmendedLines({ lines }: Pick<AmendmentFieldsFragment, 'lines'>) {
  const t = useT();
  const { number } = useFormats();
  return (
    <Table.ScrollContainer minWidth={420} type="native" maw={860}>
      <Table verticalSpacing={4} aria-label={t('renegotiation.amendment.lines')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('contracts.prices.quantity')}
            </Table.Th>
            <Table.Th scope="col">{t('contracts.prices.billingPeriod')}</Table.Th>
            <Table.Th scope="col">{t('renegotiation.amendment.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ item, quantity, billingPeriod, change }, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" fw={400}>
                {item}
              </Table.Th>
              <Table.Td ta="end">{number(quantity)}</Table.Td>
              <Table.Td>{t(`contracts.billingPeriod.${billingPeriod}`)}</Table.Td>
              <Table.Td>{t(`renegotiation.amendment.${change}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
