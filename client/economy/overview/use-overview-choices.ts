import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Beneficiary, ServiceKind, ServicePhase, type EHealthServiceWhere } from '../../gql/graphql.ts';
import { horizons, type Horizon } from './nearest-end.ts';
import { groupings, sortings, type Grouping, type Sorted, type Sorting } from './overview-rows.ts';

export interface OverviewChoices {
  readonly kinds: readonly ServiceKind[];
  readonly phases: readonly ServicePhase[];
  readonly units: readonly string[];
  readonly beneficiaries: readonly Beneficiary[];
  /** By when something beneath a service is to end; null: whenever. */
  readonly ends: Horizon | null;
  /** Whether contracts and assets on which no service stands are shown too. */
  readonly unlinked: boolean;
  readonly groupBy: Grouping;
  readonly sort: Sorted;
  /** The condition that these make; null for none. */
  readonly where: EHealthServiceWhere | null;
  choose(this: void, name: 'kind' | 'phase' | 'unit' | 'for' | 'ends' | 'unlinked', values: readonly string[]): void;
  group(this: void, by: Grouping): void;
  /** Orders by a column; by the one that it is ordered by already, the other way. */
  order(this: void, by: Sorting): void;
}

const known = <Value extends string>(all: readonly Value[], given: readonly string[]): readonly Value[] =>
  all.filter((value) => given.includes(value));

/** What is ordered from the first to the last until one says else. */
const fromFirst: readonly Sorting[] = ['name', 'supportEnd', 'contractDay'];

/** Which services are compared and in what order, as the address has it: the costliest first until one says else. */
export function useOverviewChoices(): OverviewChoices {
  const [params, setParams] = useSearchParams();
  const change = (edit: (params: URLSearchParams) => void) =>
    setParams(
      (current) => {
        edit(current);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  const query = params.toString();
  const read = useMemo(() => {
    const given = new URLSearchParams(query);
    const kinds = known(Object.values(ServiceKind), given.getAll('kind'));
    const phases = known(Object.values(ServicePhase), given.getAll('phase'));
    const units = given.getAll('unit');
    const order = given.get('sort') ?? '-cost';
    const by = sortings.find((one) => one === order.replace(/^-/, '')) ?? 'cost';
    const conditions: EHealthServiceWhere = {
      ...(kinds.length > 0 && { kind: { in: kinds } }),
      ...(phases.length > 0 && { phase: { in: phases } }),
      ...(units.length > 0 && { unitWithin: units }),
    };
    return {
      kinds,
      phases,
      units,
      beneficiaries: known(Object.values(Beneficiary), given.getAll('for')),
      ends: horizons.find((one) => one === given.get('ends')) ?? null,
      unlinked: given.get('unlinked') === 'true',
      groupBy: groupings.find((one) => one === given.get('group')) ?? 'none',
      sort: { by, descending: order.startsWith('-') },
      where: Object.keys(conditions).length > 0 ? conditions : null,
    };
  }, [query]);
  return {
    ...read,
    choose: (name, values) =>
      change((current) => {
        current.delete(name);
        for (const value of values) current.append(name, value);
      }),
    group: (by) => change((current) => (by === 'none' ? current.delete('group') : current.set('group', by))),
    order: (by) => {
      const { sort } = read;
      const descending = sort.by === by ? !sort.descending : !fromFirst.includes(by);
      change((current) => current.set('sort', `${descending ? '-' : ''}${by}`));
    },
  };
}
