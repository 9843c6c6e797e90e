import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { globalId } from '../../api/read/global-id.ts';
import { addComputed, type GraphqlClass, type RecordDefinition } from '../../api/read/record.ts';
import { ContractType } from '../../contracts/contract.type.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assetRelations } from '../../inventory/asset-relation.record.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { assets } from '../../inventory/asset.record.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { dependencies } from '../dependencies/dependency.record.ts';
import { services } from '../e-health-service.record.ts';
import { EHealthServiceType } from '../e-health-service.type.ts';
import { ImpactArgs, MapArgs, recordsOf, stepsOf } from './impact.args.ts';
import { ImpactType, ServiceMapType } from './impact.type.ts';
import { impactOf } from './impact.ts';
import { InheritedClassResolver } from './inherited-class.resolver.ts';
import { serviceMapOf } from './service-map.ts';
import { idOf, shown, start, walkFrom, type Starting } from './walk-from.reading.ts';

async function reached(
  starting: Starting,
  context: RequestContext,
  direction: 'up' | 'down',
  args: ImpactArgs,
): Promise<ImpactType> {
  const { key, day } = starting.walkFrom;
  const month = args.month ?? yearMonthOf(day);
  const request = { month, first: recordsOf(args), order: args.order ?? 'NEAREST' } as const;
  const walk = { month, criticalOnly: args.criticalOnly ?? false, [direction]: null };
  const impact = impactOf(await walkFrom(starting, context, walk), key, direction, request);
  return {
    ...impact,
    records: impact.records.map((each) => ({ ...each, record: shown(each.record) })),
    usersUnknown: impact.usersUnknown.map(shown),
  };
}

/** Hangs on a kind of record what stands on it. */
function impactOn(record: RecordDefinition, type: GraphqlClass): GraphqlClass {
  addComputed(record, { computed: { impact: [start] } });

  @Resolver(() => type)
  class ImpactResolver {
    @FieldResolver(() => ImpactType, {
      description: 'All that stands on it, directly or through others: what its failure or end reaches.',
    })
    impact(
      @Root('$') starting: Starting,
      @Ctx() context: RequestContext,
      @Args(() => ImpactArgs) args: ImpactArgs,
    ): Promise<ImpactType> {
      return reached(starting, context, 'up', args);
    }
  }
  return ImpactResolver;
}

/** Hangs on a kind of record what it stands on. */
function standsOnOn(record: RecordDefinition, type: GraphqlClass): GraphqlClass {
  addComputed(record, { computed: { standsOn: [start] } });

  @Resolver(() => type)
  class StandsOnResolver {
    @FieldResolver(() => ImpactType, {
      description: 'All that it stands on, directly or through others: what must not fail, and what ends first.',
    })
    standsOn(
      @Root('$') starting: Starting,
      @Ctx() context: RequestContext,
      @Args(() => ImpactArgs) args: ImpactArgs,
    ): Promise<ImpactType> {
      return reached(starting, context, 'down', args);
    }
  }
  return StandsOnResolver;
}

/** Hangs the service map on a kind of record. */
function mapOn(record: RecordDefinition, type: GraphqlClass): GraphqlClass {
  addComputed(record, { computed: { serviceMap: [start] } });

  @Resolver(() => type)
  class MapResolver {
    @FieldResolver(() => ServiceMapType, {
      description: 'What stands on it and what it stands on, as nodes and edges to be drawn.',
    })
    async serviceMap(
      @Root('$') starting: Starting,
      @Ctx() context: RequestContext,
      @Args(() => MapArgs) args: MapArgs,
    ): Promise<ServiceMapType> {
      const { key, day } = starting.walkFrom;
      const month = args.month ?? yearMonthOf(day);
      const [up, down, first] = [stepsOf(args, 'up'), stepsOf(args, 'down'), recordsOf(args)];
      const walk = await walkFrom(starting, context, { month, criticalOnly: false, up, down });
      const map = serviceMapOf(walk, key, { month, up, down, first });
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

export const impactResolvers: readonly GraphqlClass[] = [
  impactOn(services, EHealthServiceType),
  impactOn(assets, AssetType),
  impactOn(contracts, ContractType),
  standsOnOn(services, EHealthServiceType),
  standsOnOn(assets, AssetType),
  mapOn(services, EHealthServiceType),
  mapOn(assets, AssetType),
  mapOn(contracts, ContractType),
  InheritedClassResolver,
];
