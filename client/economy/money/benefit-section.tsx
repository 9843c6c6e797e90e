import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { PersonLink } from '../../organisation/person-link.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { recordPath } from '../../records/record-kind.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { benefitsPath } from '../addresses.ts';
import { benefitKind, ownBenefitSpecs } from '../benefits/benefit-kind.tsx';
import { CertaintyBadge } from '../benefits/certainty-badge.tsx';
import { ownerField, type FigureOwner } from '../figure-owner.ts';
import type { Asked } from '../period/use-period.ts';
import { benefitCells, BenefitMatrix } from './benefit-matrix.tsx';

const rowsFragment = graphql(`
  fragment BenefitRows on BenefitConnection {
    totalCount
    nodes {
      id
      name
      kind
      certainty
      beneficiary
      isProven
      owner {
        id
        name
      }
      planned: entries(where: { scenario: { eq: BUDGET }, month: { gte: $first, lte: $last } }) {
        aggregate {
          sum {
            amount
          }
        }
      }
      asked: entries(where: { scenario: { eq: $scenario }, month: { gte: $first, lte: $last } }) {
        aggregate {
          sum {
            amount
          }
        }
      }
    }
  }
`);

const BenefitsOf = graphql(`
  query BenefitsOf($id: ID!, $period: PeriodInput, $scenario: Scenario!, $first: YearMonth!, $last: YearMonth!) {
    node(id: $id) {
      id
      ... on EHealthService {
        planned: benefit(period: $period, scenario: BUDGET) {
          ...BenefitCells
        }
        asked: benefit(period: $period, scenario: $scenario) {
          ...BenefitCells
        }
        benefits(first: 30, orderBy: [{ field: NAME }]) {
          ...BenefitRows
        }
      }
      ... on Contract {
        planned: benefit(period: $period, scenario: BUDGET) {
          ...BenefitCells
        }
        asked: benefit(period: $period, scenario: $scenario) {
          ...BenefitCells
        }
        benefits(first: 30, orderBy: [{ field: NAME }]) {
          ...BenefitRows
        }
      }
      ... on Asset {
        planned: benefit(period: $period, scenario: BUDGET) {
          ...BenefitCells
        }
        asked: benefit(period: $period, scenario: $scenario) {
          ...BenefitCells
        }
        benefits(first: 30, orderBy: [{ field: NAME }]) {
          ...BenefitRows
        }
      }
    }
  }
`);

interface BenefitSectionProps {
  readonly owner: FigureOwner;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

/** What a record gives back: planned and realised, by kind and how certain it is, and benefit by benefit. */
export function BenefitSection({ owner, asked: { period, scenario } }: BenefitSectionProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const mayAdd = useMayChange('Benefit');
  const [adding, add] = useDisclosure(false);
  const { money, moneyExact } = useFormats();
  const { data, error, refetch } = useQuery(BenefitsOf, {
    variables: { id: owner.id, period, scenario, ...period },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={8} />;
  const node = data.node && 'benefits' in data.node ? data.node : null;
  if (!node) return <Text size="sm">{t('records.missing.text')}</Text>;
  const planned = getFragmentData(benefitCells, node.planned);
  const asked = getFragmentData(benefitCells, node.asked);
  const benefits = getFragmentData(rowsFragment, node.benefits);
  const nothing = t('economy.none');
  return (
    <Stack gap="lg">
      <BenefitMatrix planned={planned} asked={asked} askedLabel={t(`economy.planned.${scenario}`)} />
      <Stack gap="sm" component="section" aria-label={t('economy.benefits')}>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('economy.benefits')}
          </Title>
          {mayAdd && (
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
              {t('economy.benefits.create')}
            </Button>
          )}
        </Group>
        {benefits.nodes.length === 0 && <Text size="sm">{t('economy.benefits.empty')}</Text>}
        {benefits.nodes.length > 0 && (
          <Table.ScrollContainer minWidth={720} type="native" tabIndex={0}>
            <Table verticalSpacing={6} aria-label={t('economy.benefits')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('economy.benefit.name')}</Table.Th>
                  <Table.Th scope="col">{t('economy.benefitKind')}</Table.Th>
                  <Table.Th scope="col">{t('economy.certainty')}</Table.Th>
                  <Table.Th scope="col">{t('economy.benefit.owner')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('economy.planned.BUDGET')}
                  </Table.Th>
                  {scenario !== 'BUDGET' && (
                    <Table.Th scope="col" ta="end">
                      {t(`economy.planned.${scenario}`)}
                    </Table.Th>
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {benefits.nodes.map((benefit) => (
                  <Table.Tr key={benefit.id}>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component={Link} to={`${recordPath(benefitKind, benefit.id)}?tab=months`} size="sm">
                        {benefit.name}
                      </Anchor>
                    </Table.Th>
                    <Table.Td>{t(`economy.benefitKind.${benefit.kind}`)}</Table.Td>
                    <Table.Td>
                      <CertaintyBadge certainty={benefit.certainty} />
                    </Table.Td>
                    <Table.Td>
                      <Value reason={t('economy.benefit.owner.none')}>
                        {benefit.owner && <PersonLink {...benefit.owner} />}
                      </Value>
                    </Table.Td>
                    <Table.Td ta="end">
                      <Value reason={nothing}>{money(benefit.planned.aggregate.sum.amount ?? null)}</Value>
                    </Table.Td>
                    {scenario !== 'BUDGET' && (
                      <Table.Td ta="end">
                        <Value reason={nothing}>{money(benefit.asked.aggregate.sum.amount ?? null)}</Value>
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        {benefits.totalCount > benefits.nodes.length && (
          <Anchor component={Link} to={`${benefitsPath}?f=${ownerField[owner.kind]}:in:${owner.id}`} size="sm">
            {t('economy.benefits.all', { count: benefits.totalCount })}
          </Anchor>
        )}
        {asked.financial && (
          <Text size="sm" c="dimmed">
            {t('economy.benefit.financial', { amount: moneyExact(asked.financial) })}
          </Text>
        )}
      </Stack>
      <FormDrawer opened={adding} onClose={add.close} title={t('economy.benefits.create')}>
        <PartForm
          kind={benefitKind}
          fieldsOf={ownBenefitSpecs}
          of={{ [`${ownerField[owner.kind]}Id`]: owner.id }}
          submitLabel={t('economy.benefits.create')}
          onClose={add.close}
          onSaved={() => {
            add.close();
            void refetch();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}
