import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconShieldOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment, CoverageFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { AssetLink } from '../inventory/asset-link.tsx';
import { modelKind } from '../inventory/model-kind.tsx';
import { siteKind } from '../organisation/site-kind.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { PartForm } from '../records/part-form.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { usePart } from '../records/use-part.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import classes from './contracts.module.css';
import { CoveredAssets } from './covered-assets.tsx';
import { coverageKind, coverageSpecs, coverageWords, readCoverage } from './coverage-kind.ts';

const CoverageOfContract = graphql(`
  query CoverageOfContract($id: ID!, $asOf: Date, $after: String) {
    record: contract(id: $id, asOf: $asOf) {
      id
      part: coverage(first: 50, after: $after) {
        totalCount
        nodes {
          ...CoverageFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface CoverageProps {
  readonly contract: ContractFieldsFragment;
  /** The past day that is shown; null for now. */
  readonly asOf: LocalDate | null;
  readonly onChanged: () => void;
}

/** What a contract is for: assets, models and sites, added and taken away here, and the assets that it comes to. */
export function Coverage({ contract, asOf, onChanged }: CoverageProps) {
  const t = useT();
  const kind = useMemo(() => coverageKind(t), [t]);
  const list = usePart(CoverageOfContract, contract.id, asOf);
  const [adding, add] = useDisclosure(false);
  // What is covered is read again when it has changed.
  const [round, setRound] = useState(0);
  const changed = () => {
    add.close();
    setRound((last) => last + 1);
    list.refresh();
    onChanged();
  };
  const button = contract.mayChange && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('contracts.coverage.add')}
    </Button>
  );
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={IconShieldOff} title={t('contracts.coverage.none')} action={button}>
          {t('contracts.coverage.noneText')}
        </EmptyState>
      ) : (
        button && <Group>{button}</Group>
      )}
      {list.nodes.length > 0 && (
        <section aria-label={t('contracts.coverage.stated')}>
          <Title order={2} size="h3" mb="xs">
            {t('contracts.coverage.stated')}
          </Title>
          <Table maw={760} verticalSpacing={6}>
            <Table.Tbody>
              {list.nodes.map(readCoverage).map((coverage) => (
                <Table.Tr key={coverage.id}>
                  <Table.Td>
                    <CoverageLink coverage={coverage} />
                    <CoverageDays coverage={coverage} />
                  </Table.Td>
                  <Table.Td w={56}>
                    {coverage.mayChange && <DeleteRecord kind={kind} shown={coverage} onDeleted={changed} compact />}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      <GrowingListEnd list={list} />
      {contract.assets.totalCount > 0 && <CoveredAssets key={round} id={contract.id} asOf={asOf} />}
      <FormDrawer opened={adding} onClose={add.close} title={t('contracts.coverage.addTitle')}>
        <PartForm
          kind={kind}
          fieldsOf={coverageSpecs}
          of={{ contractId: contract.id }}
          submitLabel={t('contracts.coverage.add')}
          onClose={add.close}
          onSaved={changed}
        />
      </FormDrawer>
    </Stack>
  );
}

function CoverageLink({ coverage }: { readonly coverage: CoverageFieldsFragment }) {
  const t = useT();
  const { asset, assetModel, site } = coverage;
  if (asset) {
    return (
      <>
        <AssetLink tag={asset.tag} /> {asset.name}
      </>
    );
  }
  const words = coverageWords(coverage, t);
  if (assetModel) {
    return (
      <KindLink kind={modelKind} id={assetModel.id}>
        {words}
      </KindLink>
    );
  }
  return (
    site && (
      <KindLink kind={siteKind} id={site.id}>
        {words}
      </KindLink>
    )
  );
}

function CoverageDays({ coverage: { firstDay, lastDay } }: { readonly coverage: CoverageFieldsFragment }) {
  const t = useT();
  const { day } = useFormats();
  return (
    <Text size="xs" className={classes.dim}>
      {lastDay
        ? t('contracts.coverage.period', { first: day(firstDay), last: day(lastDay) })
        : t('contracts.coverage.from', { day: day(firstDay) })}
    </Text>
  );
}
