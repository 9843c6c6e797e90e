import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { graphql } from '../../gql/gql.ts';
import type { QuantityChangeInput, QuantityWhatIfQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Case } from './case-fields.ts';
import { AssetsToDrop, type DroppedAsset } from './assets-to-drop.tsx';
import { Part } from './part.tsx';
import { WhatIfOutcome } from './what-if-outcome.tsx';

const ItemsOfContract = graphql(`
  query QuantitiesOfContract($id: ID!, $today: Date!) {
    contract(id: $id) {
      id
      priceLines(
        first: 200
        orderBy: [{ field: ITEM }]
        where: { firstDay: { lte: $today }, or: [{ lastDay: { isNull: true } }, { lastDay: { gte: $today } }] }
      ) {
        nodes {
          id
          item
          quantity
        }
      }
    }
  }
`);

const QuantityWhatIfDocument = graphql(`
  query QuantityWhatIf($contractId: ID!, $changes: [QuantityChangeInput!]!) {
    quantityWhatIf(contractId: $contractId, changes: $changes) {
      annualBefore
      annualAfter
      difference
      lines {
        item
        billingPeriod
        quantityBefore
        quantityAfter
        annualBefore
        annualAfter
      }
    }
  }
`);

type Outcome = QuantityWhatIfQuery['quantityWhatIf'];

/** What the contract would cost with other quantities, or without some of the assets that it covers. */
export function QuantityWhatIf({ shown }: { readonly shown: Case }) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { today, number } = useFormats();
  const { id } = shown.contract;
  const { data } = useQuery(ItemsOfContract, { variables: { id, today } });
  const [changes, setChanges] = useState<Readonly<Record<string, string>>>({});
  const [dropped, setDropped] = useState<readonly DroppedAsset[]>([]);
  const [droppedItem, setDroppedItem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const lines = data?.contract?.priceLines.nodes ?? [];
  if (data && lines.length === 0) return null;
  const items = firstOf(lines).map(({ item }) => item);
  const wrong = (item: string) => {
    const text = changes[item]?.trim() ?? '';
    return text !== '' && parseSwedishNumber(text) === null;
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (items.some(wrong)) return;
    const wanted: QuantityChangeInput[] = items.flatMap((item) => {
      const change = parseSwedishNumber(changes[item] ?? '');
      return change === null ? [] : [{ item, change }];
    });
    const item = droppedItem ?? items[0];
    if (dropped.length > 0 && item !== undefined)
      wanted.push({ item, dropAssetIds: dropped.map(({ id: asset }) => asset) });
    setBusy(true);
    setFault(null);
    try {
      const variables = { contractId: id, changes: wanted };
      const answer = await client.query({ query: QuantityWhatIfDocument, variables, fetchPolicy: 'no-cache' });
      setOutcome(answer.data?.quantityWhatIf ?? null);
    } catch (error) {
      setOutcome(null);
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Part title={t('renegotiation.whatIf')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{t('renegotiation.whatIf.help')}</Text>
          <Group gap="md" align="flex-start">
            {firstOf(lines).map(({ item, quantity }) => (
              <TextInput
                key={item}
                w={220}
                label={item}
                description={t('renegotiation.whatIf.now', { quantity: number(quantity) })}
                placeholder="−3"
                value={changes[item] ?? ''}
                error={asked && wrong(item) && t('ui.form.error.number')}
                onChange={(event) => setChanges({ ...changes, [item]: event.currentTarget.value })}
              />
            ))}
          </Group>
          <Group gap="md" align="flex-start">
            <AssetsToDrop contractId={id} value={dropped} onChange={setDropped} />
            {dropped.length > 0 && items.length > 1 && (
              <Select
                label={t('renegotiation.whatIf.item')}
                data={items}
                value={droppedItem ?? items[0] ?? null}
                onChange={setDroppedItem}
                allowDeselect={false}
              />
            )}
          </Group>
          {fault && <FaultNotice fault={fault} />}
          <Group>
            <Button type="submit" variant="default" loading={busy}>
              {t('renegotiation.whatIf.count')}
            </Button>
          </Group>
          {outcome && <WhatIfOutcome outcome={outcome} />}
        </Stack>
      </form>
    </Part>
  );
}

/** The first line of each item: quantities are changed by item. */
const firstOf = <Line extends { readonly item: string }>(lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ item }, index) => lines.findIndex((line) => line.item === item) === index);
