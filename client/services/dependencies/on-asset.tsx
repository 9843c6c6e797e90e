import { Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Anchor } from './dependency-form.tsx';
import { InheritedClass } from '../impact/inherited-class.tsx';
import { StandingHere } from '../impact/standing-here.tsx';
import { ServiceMap } from '../map/service-map.tsx';
import { DependencyTable } from './dependency-table.tsx';

const dependentsOfAsset = graphql(`
  query DependentsOfAsset($id: ID!, $after: String) {
    record: asset(id: $id) {
      id
      part: dependents(first: 100, after: $after, orderBy: [{ field: FIRST_MONTH }]) {
        totalCount
        nodes {
          ...DependencyFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const dependenciesOfAsset = graphql(`
  query DependenciesOfAsset($id: ID!, $after: String) {
    record: asset(id: $id) {
      id
      part: dependencies(first: 100, after: $after, orderBy: [{ field: FIRST_MONTH }]) {
        totalCount
        nodes {
          ...DependencyFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const assetImpact = graphql(`
  query AssetImpact($id: ID!, $criticalOnly: Boolean!) {
    record: asset(id: $id) {
      id
      impact(criticalOnly: $criticalOnly, first: 200) {
        ...ImpactFields
      }
    }
  }
`);

const AssetEnding = graphql(`
  query AssetEnding($id: ID!) {
    asset(id: $id) {
      id
      supportEnd
      inheritedClass {
        ...InheritedClassFields
      }
    }
  }
`);

/** What stands on an asset, what its failure or end reaches, and what it stands on itself by dependencies. */
export function OnAsset({ id }: { readonly id: string }) {
  const t = useT();
  const { data, refetch } = useQuery(AssetEnding, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const supportEnd = data?.asset?.supportEnd;
  // What is reached is read again when something has come to stand on it, or no longer does.
  const [round, setRound] = useState(0);
  const changed = () => {
    setRound((last) => last + 1);
    void refetch();
  };
  const above = useMemo<Anchor>(() => ({ kind: 'ASSET', id, side: 'on' }), [id]);
  const beneath = useMemo<Anchor>(() => ({ kind: 'ASSET', id, side: 'dependent' }), [id]);
  return (
    <Stack gap="xl">
      {data?.asset && <InheritedClass inherited={data.asset.inheritedClass} />}
      <StandingHere
        key={round}
        id={id}
        document={assetImpact}
        ending={supportEnd ? { what: 'supportEnd', day: supportEnd } : null}
      />
      <DependencyTable
        anchor={above}
        document={dependentsOfAsset}
        words={{
          title: t('services.onAsset'),
          add: t('services.onAsset.add'),
          none: t('services.onAsset.none'),
          noneText: t('services.onAsset.noneText'),
        }}
        onChanged={changed}
      />
      <DependencyTable
        anchor={beneath}
        document={dependenciesOfAsset}
        words={{
          title: t('services.ofAsset'),
          add: t('services.ofAsset.add'),
          none: t('services.ofAsset.none'),
          noneText: t('services.ofAsset.noneText'),
        }}
        onChanged={changed}
      />
      <ServiceMap key={`map ${round}`} kind="ASSET" id={id} title={t('services.map')} />
    </Stack>
  );
}
