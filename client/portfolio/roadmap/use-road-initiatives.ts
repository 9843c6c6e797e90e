import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type {
  InitiativeWhere,
  RoadmapGoalsQuery,
  RoadmapInitiativesQuery,
  RoadmapWaitsQuery,
} from '../../gql/graphql.ts';
import { useAllPages } from '../initiatives/use-all-pages.ts';
import type { Grouping, RoadInitiative } from './road-rows.ts';
import { RoadmapGoals, RoadmapInitiatives, RoadmapWaits } from './roadmap-query.ts';

type Row = RoadmapInitiativesQuery['initiatives']['nodes'][number];
type Wait = RoadmapWaitsQuery['initiativeDependencies']['nodes'][number];
type Goal = RoadmapGoalsQuery['initiativeLinks']['nodes'][number];

interface Narrowed {
  readonly search: string | null;
  readonly where: InitiativeWhere | null;
}

const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };

/** The initiatives of the roadmap with what they wait for, and with their goals where they are grouped by those. */
export function useRoadInitiatives({ search, where }: Narrowed, grouping: Grouping) {
  const client = useApolloClient();
  const read = { fetchPolicy: 'no-cache' } as const;
  const list = useAllPages<Row>(JSON.stringify({ search, where }), async (after, signal) => {
    const variables = { search, where, after };
    const context = { fetchOptions: { signal } };
    return (
      (await client.query({ query: RoadmapInitiatives, variables, context, ...read })).data?.initiatives ?? nothing
    );
  });
  const waits = useAllPages<Wait>('waits', async (after, signal) => {
    const context = { fetchOptions: { signal } };
    const { data } = await client.query({ query: RoadmapWaits, variables: { after }, context, ...read });
    return data?.initiativeDependencies ?? nothing;
  });
  const byGoal = grouping === 'GOAL';
  const goals = useAllPages<Goal>(byGoal ? 'goals' : '', async (after, signal) => {
    if (!byGoal) return nothing;
    const context = { fetchOptions: { signal } };
    const { data } = await client.query({ query: RoadmapGoals, variables: { after }, context, ...read });
    return data?.initiativeLinks ?? nothing;
  });
  const initiatives = useMemo(() => {
    const waitsOf = Map.groupBy(waits.nodes, ({ initiative }) => initiative.id);
    const goalsOf = Map.groupBy(goals.nodes, ({ initiative }) => initiative.id);
    return list.nodes.map((row): RoadInitiative => ({
      ...row,
      waits: waitsOf.get(row.id) ?? [],
      goals: (goalsOf.get(row.id) ?? []).flatMap(({ goal }) => goal ?? []),
    }));
  }, [list.nodes, waits.nodes, goals.nodes]);
  return {
    initiatives,
    total: list.total,
    fault: list.fault ?? waits.fault ?? goals.fault,
    refresh: () => {
      list.refresh();
      waits.refresh();
    },
  };
}
