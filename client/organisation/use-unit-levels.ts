import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { UnitLevelQuery } from '../gql/graphql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import type { TreeUnit, UnitLevels } from './unit-tree-rows.ts';

const UnitLevel = graphql(`
  query UnitLevel($where: OrganisationUnitWhere!, $after: String) {
    organisationUnits(where: $where, first: 100, after: $after, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
        code
        children {
          totalCount
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The units directly under one, or at the top for null, by name. */
async function readLevel(client: ApolloClient, parent: string | null): Promise<TreeUnit[]> {
  const where = { parent: { id: parent === null ? { isNull: true } : { eq: parent } } };
  const units: TreeUnit[] = [];
  let after: string | null | undefined;
  do {
    const page: UnitLevelQuery | undefined = (
      await client.query({ query: UnitLevel, variables: { where, after }, fetchPolicy: 'no-cache' })
    ).data;
    const { nodes = [], pageInfo } = page?.organisationUnits ?? {};
    units.push(...nodes.map(({ id, name, code, children }) => ({ id, name, code, childCount: children.totalCount })));
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return units;
}

export interface UnitLevelsState {
  readonly levels: UnitLevels;
  readonly fault: Fault | null;
  /** Reads what is under a unit, unless it has been read. */
  read(this: void, parent: string | null): void;
  /** Reads everything that has been read again, after a change. */
  reload(this: void): void;
}

/** The levels of the unit tree that have been opened, each read when it is first needed. */
export function useUnitLevels(): UnitLevelsState {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [levels, setLevels] = useState<UnitLevels>(new Map());
  const [fault, setFault] = useState<Fault | null>(null);
  const asked = useRef(new Set<string | null>());

  const fetchLevel = useCallback(
    async (parent: string | null) => {
      asked.current.add(parent);
      try {
        const units = await readLevel(client, parent);
        setFault(null);
        setLevels((before) => new Map(before).set(parent, units));
      } catch (error) {
        asked.current.delete(parent);
        setFault(faultOf(error));
      }
    },
    [client, faultOf],
  );
  const read = useCallback(
    (parent: string | null) => {
      if (!asked.current.has(parent)) void fetchLevel(parent);
    },
    [fetchLevel],
  );
  const reload = useCallback(() => {
    for (const parent of new Set([null, ...asked.current])) void fetchLevel(parent);
  }, [fetchLevel]);

  useEffect(() => read(null), [read]);
  return { levels, fault, read, reload };
}
