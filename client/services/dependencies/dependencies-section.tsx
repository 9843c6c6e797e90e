import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PagedService } from '../use-service-by-code.ts';
import type { Anchor } from './dependency-form.tsx';
import { DependencyTable } from './dependency-table.tsx';

const dependenciesOfService = graphql(`
  query DependenciesOfService($id: ID!, $after: String) {
    record: service(id: $id) {
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

const dependentsOfService = graphql(`
  query DependentsOfService($id: ID!, $after: String) {
    record: service(id: $id) {
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

interface DependenciesSectionProps {
  readonly service: PagedService;
  readonly onChanged: () => void;
}

/** What a service stands on and what stands on it, next to it, with the shares of cost that go along. */
export function DependenciesSection({ service: { id }, onChanged }: DependenciesSectionProps) {
  const t = useT();
  const beneath = useMemo<Anchor>(() => ({ kind: 'SERVICE', id, side: 'dependent' }), [id]);
  const above = useMemo<Anchor>(() => ({ kind: 'SERVICE', id, side: 'on' }), [id]);
  return (
    <Stack gap="xl">
      <DependencyTable
        words={{
          title: t('services.dependencies'),
          add: t('services.dependency.add'),
          none: t('services.dependencies.none'),
          noneText: t('services.dependencies.noneText'),
        }}
        anchor={beneath}
        document={dependenciesOfService}
        onChanged={onChanged}
      />
      <DependencyTable
        words={{
          title: t('services.dependents'),
          add: t('services.dependent.add'),
          none: t('services.dependents.none'),
          noneText: t('services.dependents.noneText'),
        }}
        anchor={above}
        document={dependentsOfService}
        onChanged={onChanged}
      />
    </Stack>
  );
}
