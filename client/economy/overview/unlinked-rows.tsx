import { useQuery } from '@apollo/client/react';
import { Table, Text } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import type { UnlinkedQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { OwnerLink } from '../owner-link.tsx';
import type { Asked } from '../period/use-period.ts';
import { EndDay } from './end-cell.tsx';
import { GroupHeading } from './group-heading.tsx';
import { useChangeWords } from './use-change-words.ts';

const Unlinked = graphql(`
  query Unlinked($period: PeriodInput, $compareWith: PeriodInput, $scenario: Scenario!) {
    unlinkedCost(period: $period, compareWith: $compareWith, scenario: $scenario, first: 100) {
      contractCount
      contractCost
      contracts {
        record {
          kind
          id
          key
          name
        }
        unitName
        cost
        change {
          difference
          percent
          noPercent
        }
        green
        greenAndYellow
        netGreen
        netGreenAndYellow
        contractDay
      }
      assetCount
      assetCost
      assets {
        category
        assets
        cost
        capital
        notSpread
        change {
          difference
          percent
          noPercent
        }
        green
        greenAndYellow
        netGreen
        netGreenAndYellow
        supportEnd
      }
    }
  }
`);

type Figures = NonNullable<UnlinkedQuery['unlinkedCost']>;
type Contract = Figures['contracts'][number];
type Assets = Figures['assets'][number];

/** Rows of the contracts on which no service stands, and of such assets by category, after those of the services. */
export function UnlinkedRows({ period, scenario, compareWith }: Asked) {
  const t = useT();
  const faultOf = useFaultOf();
  const { money, number } = useFormats();
  const { data, previousData, error, refetch } = useQuery(Unlinked, {
    variables: { period, scenario, compareWith },
    fetchPolicy: 'cache-and-network',
  });
  const figures = (data ?? previousData)?.unlinkedCost;
  if (error || !figures) {
    return (
      <Table.Tr>
        <Table.Td colSpan={10}>
          {error ? <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} /> : <TextSkeleton lines={4} />}
        </Table.Td>
      </Table.Tr>
    );
  }
  const { contracts, contractCount, contractCost, assets, assetCount, assetCost } = figures;
  const more = contractCount - contracts.length;
  return (
    <>
      <GroupHeading>
        {t('economy.unlinked.contracts', {
          count: contractCount,
          number: number(contractCount),
          cost: money(contractCost),
        })}
      </GroupHeading>
      {contracts.map((contract) => (
        <ContractRow key={contract.record.id} contract={contract} />
      ))}
      {more > 0 && (
        <Table.Tr>
          <Table.Td colSpan={10}>{t('economy.unlinked.more', { count: more, number: number(more) })}</Table.Td>
        </Table.Tr>
      )}
      <GroupHeading>
        {t('economy.unlinked.assets', { count: assetCount, number: number(assetCount), cost: money(assetCost) })}
      </GroupHeading>
      {assets.map((each) => (
        <AssetsRow key={each.category} assets={each} />
      ))}
    </>
  );
}

function ContractRow({ contract }: { readonly contract: Contract }) {
  const t = useT();
  const { record, unitName, contractDay } = contract;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <OwnerLink owner={record} />
        <Text size="xs" c="dimmed">
          {unitName}
        </Text>
      </Table.Th>
      <MoneyCells of={contract} />
      <Table.Td />
      <Table.Td>
        {contractDay ? <EndDay day={contractDay} /> : <Value reason={t('economy.overview.ends.none')}>{null}</Value>}
      </Table.Td>
    </Table.Tr>
  );
}

function AssetsRow({ assets: row }: { readonly assets: Assets }) {
  const t = useT();
  const { money, number } = useFormats();
  const { category, assets, capital, notSpread, supportEnd } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {t('economy.unlinked.category', { category: t(`inventory.category.${category}`), number: number(assets) })}
        <Text size="xs" c="dimmed">
          {t('economy.unlinked.capital', { amount: money(capital) })}
          {notSpread > 0 && ` · ${t('economy.unlinked.notSpread', { count: notSpread, number: number(notSpread) })}`}
        </Text>
      </Table.Th>
      <MoneyCells of={row} />
      <Table.Td>
        {supportEnd ? <EndDay day={supportEnd} /> : <Value reason={t('economy.overview.ends.none')}>{null}</Value>}
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}

/** The figures that contracts and assets have alike, a cell for each; they bear all of their cost themselves. */
function MoneyCells({ of }: { readonly of: Contract | Assets }) {
  const t = useT();
  const { money } = useFormats();
  const changeWords = useChangeWords();
  const { cost, change, green, greenAndYellow, netGreen, netGreenAndYellow } = of;
  const none = t('economy.none');
  const noNet = t(`economy.noNet.${cost ? 'NO_BENEFIT' : 'NO_COST'}`);
  const cells = [
    [money(cost ?? null), none],
    [money(cost ?? null), none],
    [cost ? changeWords(change) : null, none],
    [money(green ?? null), none],
    [money(greenAndYellow ?? null), none],
    [money(netGreen ?? null, { signed: true }), noNet],
    [money(netGreenAndYellow ?? null, { signed: true }), noNet],
  ] as const;
  return cells.map(([value, reason], index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Table.Td key={index} ta="end">
      <Value reason={reason}>{value}</Value>
    </Table.Td>
  ));
}
