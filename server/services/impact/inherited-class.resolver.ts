import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { addComputed } from '../../api/read/record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { AssetType } from '../../inventory/asset.type.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { InheritedClassType, type InheritedLevelType } from './impact.type.ts';
import { dependenciesOf } from './impact.ts';
import { inheritedClass, type InheritedLevel } from './inherited-class.ts';
import { standingOn } from './reached.ts';
import { shown, start, walkFrom, type Starting } from './walk-from.reading.ts';

addComputed(assets, { computed: { inheritedClass: [start] } });

@Resolver(() => AssetType)
export class InheritedClassResolver {
  @FieldResolver(() => InheritedClassType, {
    description:
      'The highest information classes of the services that stand on it, directly or through others, in the month of the day that is read. Source: Klassa (SKR).',
  })
  async inheritedClass(@Root('$') starting: Starting, @Ctx() context: RequestContext): Promise<InheritedClassType> {
    const { key, day } = starting.walkFrom;
    const month = yearMonthOf(day);
    const { edges, linked, classes } = await walkFrom(starting, context, { month, criticalOnly: false, up: null });
    const found = standingOn(dependenciesOf(edges, month), key, month).flatMap(({ record }) => {
      const classed = classes.get(record);
      return classed ? [[record, classed] as const] : [];
    });
    const { confidentiality, integrity, availability } = inheritedClass(found);
    const told = (level: InheritedLevel | null): InheritedLevelType | null => {
      const from = level && linked.get(level.from);
      return level && { level: level.level, from: from ? shown(from) : null };
    };
    return {
      confidentiality: told(confidentiality),
      integrity: told(integrity),
      availability: told(availability),
    };
  }
}
