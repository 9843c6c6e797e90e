import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql/gql.ts';

const UnitAncestors = graphql(`
  query UnitAncestors($id: ID!) {
    organisationUnit(id: $id) {
      id
      parent {
        id
        name
        parent {
          id
          name
          parent {
            id
            name
            parent {
              id
              name
              parent {
                id
                name
                parent {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

interface Ancestor {
  readonly id: string;
  readonly name: string;
  readonly parent?: Ancestor | null;
}

/** The units above one, from the top, at most six levels; none while they are on their way. */
export function useUnitAncestors(id: string | null): readonly { readonly id: string; readonly name: string }[] {
  const { data } = useQuery(UnitAncestors, { variables: { id: id ?? '' }, skip: id === null });
  return useMemo(() => {
    const above: Ancestor[] = [];
    for (let unit: Ancestor | null | undefined = data?.organisationUnit?.parent; unit; unit = unit.parent)
      above.unshift(unit);
    return above;
  }, [data]);
}
