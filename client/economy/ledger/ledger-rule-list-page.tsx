import { Anchor, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconBook2, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { ConfirmedAction } from '../../records/confirmed-action.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordListPage } from '../../records/record-list-page.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { ledgersPath } from './addresses.ts';
import { ledgerRuleKind, targetOf, type LedgerRule, type LedgerRuleFields } from './ledger-rule-kind.tsx';

const list: RecordList<LedgerRuleFields, LedgerRule> = {
  list: 'ledgerRules',
  document: graphql(`
    query LedgerRuleList(
      $search: String
      $where: LedgerRuleWhere
      $orderBy: [LedgerRuleOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: ledgerRules(
        search: $search
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...LedgerRuleFields
        }
        pageInfo {
          startCursor
          endCursor
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `),
  columns: (t) => [
    { id: 'year', title: true, sortable: true, width: 90 },
    { id: 'account', sortable: true, width: 110 },
    { id: 'costCentre', sortable: true, width: 140 },
    { id: 'project', sortable: true, width: 110 },
    {
      id: 'target',
      inFiles: ['service.code', 'contract.number', 'asset.tag', 'isLeftOut'],
      label: t('ledger.rule.target'),
      grow: true,
      width: 280,
      cell: (rule) => <Target rule={rule} />,
    },
    { id: 'category', inFiles: ['category.name'], width: 170 },
    { id: 'costClass', width: 130 },
    { id: 'note', width: 220 },
  ],
  defaultSort: [
    { column: 'year', direction: 'desc' },
    { column: 'account', direction: 'asc' },
  ],
  filters: (t) => [
    { id: 'year', kind: 'number', label: t('ledger.rule.year') },
    { id: 'isLeftOut', kind: 'yesNo', label: t('ledger.rule.isLeftOut') },
  ],
  words: { count: 'ledger.rules.count', search: 'ledger.rules.search', empty: 'ledger.rules.empty' },
};

/** The rules of what rows of ledgers are the cost of, year by year. */
export const LedgerRuleListPage = () => <RecordListPage kind={ledgerRuleKind} list={list} actions={<Actions />} />;

function Target({ rule }: { readonly rule: LedgerRule }) {
  const t = useT();
  const target = targetOf(rule);
  if (!target)
    return (
      <Text span c="dimmed">
        {t('ledger.rule.isLeftOut.true')}
      </Text>
    );
  return (
    <Anchor component={Link} to={target.to} size="sm">
      {target.label}
    </Anchor>
  );
}

const CopyLedgerRules = graphql(`
  mutation CopyLedgerRules($input: CopyLedgerRulesInput!) {
    copyLedgerRules(input: $input) {
      count
    }
  }
`);

function Actions() {
  const t = useT();
  return (
    <>
      <Button component={Link} to={ledgersPath} variant="default" leftSection={<IconBook2 size={16} aria-hidden />}>
        {t('ledger.imports')}
      </Button>
      {useMayChange('LedgerRule') && <CopyRules />}
    </>
  );
}

/** Gives a year the rules of the one before it. */
function CopyRules() {
  const t = useT();
  const client = useApolloClient();
  const { today } = useFormats();
  const thisYear = Number(today.slice(0, 4));
  const [from, setFrom] = useState(thisYear - 1);
  const [to, setTo] = useState(thisYear);
  const [copied, setCopied] = useState<number | null>(null);
  const copy = async () => {
    const { data } = await client.mutate({ mutation: CopyLedgerRules, variables: { input: { from, to } } });
    setCopied(data?.copyLedgerRules.count ?? 0);
    await client.refetchQueries({ include: 'active' });
  };
  return (
    <ConfirmedAction
      label={t('ledger.rules.copy')}
      leftSection={<IconCopy size={16} aria-hidden />}
      work={copy}
      made={
        copied === null
          ? null
          : {
              title: t('ledger.rules.copied', { count: copied }),
              content: <Text>{t('ledger.rules.copiedText', { year: to })}</Text>,
            }
      }
      onClose={() => setCopied(null)}
    >
      <Stack gap="sm">
        <Text size="sm">{t('ledger.rules.copyText')}</Text>
        <Group grow>
          <NumberInput
            label={t('ledger.rules.from')}
            value={from}
            onChange={(year) => setFrom(Number(year))}
            hideControls
          />
          <NumberInput label={t('ledger.rules.to')} value={to} onChange={(year) => setTo(Number(year))} hideControls />
        </Group>
      </Stack>
    </ConfirmedAction>
  );
}
