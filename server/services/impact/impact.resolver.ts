import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import { addComputed, type GraphqlClass, type RecordDefinition } from '../../api/read/record.ts';
import { YearMonthScalar } from '../../api/scalars.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assetRelations } from '../../inventory/asset-relation.record.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { assets } from '../../inventory/asset.record.ts';
import { yearMonthOf, type YearMonth } from '../../values/year-month.ts';
import { dependencies } from '../dependencies/dependency.record.ts';
import { services } from '../e-health-service.record.ts';
import { EHealthServiceType } from '../e-health-service.type.ts';
import { ImpactType, ServiceMapType } from './impact.type.ts';
import { impactOf } from './impact.ts';
import { InheritedClassResolver } from './inherited-class.resolver.ts';
import { ReachedOrder } from './linked-kind.ts';
import { serviceMapOf } from './service-map.ts';
import { idOf, shown, start, walkFrom, type Starting } from './walk-from.reading.ts';

const MOST_RECORDS = 500;
const MOST_STEPS = 6;

const MONTH = { nullable: true, description: 'Whose dependencies are followed; that of the day that is read.' };
const CRITICAL = { nullable: true, description: 'Only along what one stops without; false when left out.' };
const FIRST = { nullable: true, description: `How many are told of, 1 to ${MOST_RECORDS}; 100 when left out.` };
const ORDER = { nullable: true, description: 'In which order; NEAREST when left out.' };
const STEPS = { nullable: true, description: `How many steps, 0 to ${MOST_STEPS}; 2 when left out.` };

function between(
  given: number | null | undefined,
  least: number,
  most: number,
  otherwise: number,
  field: string,
): number {
  const value = given ?? otherwise;
  if (value < least || value > most) throw badInput('renegotiation.between', [field], { least, most });
  return value;
}

/** Hangs on a kind of record what stands on it, or what it stands on. */
function reachResolver(
  record: RecordDefinition,
  type: GraphqlClass,
  name: 'impact' | 'standsOn',
  description: string,
): GraphqlClass {
  addComputed(record, { computed: { [name]: [start] } });
  const direction = name === 'impact' ? 'up' : 'down';

  @Resolver(() => type)
  class ReachResolver {
    @FieldResolver(() => ImpactType, { name, description })
    async reached(
      @Root('$') starting: Starting,
      @Ctx() context: RequestContext,
      @Arg('month', () => YearMonthScalar, MONTH) given: YearMonth | null | undefined,
      @Arg('criticalOnly', () => Boolean, CRITICAL) criticalOnly: boolean | null | undefined,
      @Arg('first', () => Int, FIRST) first: number | null | undefined,
      @Arg('order', () => ReachedOrder, ORDER) order: ReachedOrder | null | undefined,
    ): Promise<ImpactType> {
      const { key, day } = starting.start;
      const month = given ?? yearMonthOf(day);
      const request = {
        month,
        first: between(first, 1, MOST_RECORDS, 100, 'first'),
        order: order ?? 'NEAREST',
      } as const;

      const all = await walkFrom(starting, context, { month, criticalOnly: criticalOnly ?? false, [direction]: null });
      const impact = impactOf(all, key, direction, request);
      return {
        ...impact,
        records: impact.records.map((each) => ({ ...each, record: shown(each.record) })),
        usersUnknown: impact.usersUnknown.map(shown),
      };
    }
  }
  return ReachResolver;
}

/** Hangs the service map on a kind of record. */
function mapResolver(record: RecordDefinition, type: GraphqlClass): GraphqlClass {
  addComputed(record, { computed: { serviceMap: [start] } });

  @Resolver(() => type)
  class MapResolver {
    @FieldResolver(() => ServiceMapType, {
      description: 'What stands on it and what it stands on, as nodes and edges to be drawn.',
    })
    async serviceMap(
      @Root('$') starting: Starting,
      @Ctx() context: RequestContext,
      @Arg('up', () => Int, STEPS) given: number | null | undefined,
      @Arg('down', () => Int, STEPS) givenDown: number | null | undefined,
      @Arg('month', () => YearMonthScalar, MONTH) givenMonth: YearMonth | null | undefined,
      @Arg('first', () => Int, FIRST) givenFirst: number | null | undefined,
    ): Promise<ServiceMapType> {
      const { key, day } = starting.start;
      const month = givenMonth ?? yearMonthOf(day);
      const up = between(given, 0, MOST_STEPS, 2, 'up');
      const down = between(givenDown, 0, MOST_STEPS, 2, 'down');
      const first = between(givenFirst, 1, MOST_RECORDS, 100, 'first');
      const all = await walkFrom(starting, context, { month, criticalOnly: false, up, down });
      const map = serviceMapOf(all, key, { month, up, down, first });
      const ids = new Map(map.nodes.map(({ record: node }) => [node.id, idOf(node)]));
      return {
        ...map,
        nodes: map.nodes.map((node) => ({ ...node, record: shown(node.record) })),
        edges: map.edges.map((edge) => ({
          ...edge,
          id: globalId(edge.isRelation ? assetRelations : dependencies, edge.id),
          fromId: ids.get(edge.dependent) ?? '',
          toId: ids.get(edge.dependsOn) ?? '',
        })),
      };
    }
  }
  return MapResolver;
}

const UP = 'All that stands on it, directly or through others: what its failure or end reaches.';
const DOWN = 'All that it stands on, directly or through others: what must not fail, and what ends first.';

export const impactResolvers: readonly GraphqlClass[] = [
  reachResolver(services, EHealthServiceType, 'impact', UP),
  reachResolver(assets, AssetType, 'impact', UP),
  reachResolver(contracts, ContractType, 'impact', UP),
  reachResolver(services, EHealthServiceType, 'standsOn', DOWN),
  reachResolver(assets, AssetType, 'standsOn', DOWN),
  mapResolver(services, EHealthServiceType),
  mapResolver(assets, AssetType),
  mapResolver(contracts, ContractType),
  InheritedClassResolver,
];
