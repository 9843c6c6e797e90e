import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { batched } from '../../api/read/batch.ts';
import { endsBeneath, type EndsBeneath } from '../../services/impact/ends-beneath.reading.ts';
import { visibleRecords } from '../figures/figure-records.reading.ts';
import { NearestEndType, OverviewServiceType } from './overview.type.ts';

const BENEATH =
  'To any depth, as dependencies and relations between assets are today; told whole to who sees the service.';

/** What ends first beneath the services of an overview. */
@Resolver(() => OverviewServiceType)
export class ServiceRisk {
  @FieldResolver(() => NearestEndType, {
    nullable: true,
    description: `The first end of support among the assets beneath it, also one that has been. ${BENEATH} Null: none is known.`,
  })
  supportEnd(@Root('$') row: Row, @Ctx() context: RequestContext): Promise<NearestEndType | null> {
    return nearest(row, context, 'support');
  }

  @FieldResolver(() => NearestEndType, {
    nullable: true,
    description: `By when the first decision on a contract beneath it is safe, or its last day where there is none to make. ${BENEATH} Null: none is known.`,
  })
  contractDay(@Root('$') row: Row, @Ctx() context: RequestContext): Promise<NearestEndType | null> {
    return nearest(row, context, 'contract');
  }
}

/** What the read path gives of a service besides what is shown. */
interface Row {
  readonly key: string;
}

/** Of all services together by two statements: one for what ends, one for what of it the viewer may see. */
async function nearest({ key }: Row, context: RequestContext, of: keyof EndsBeneath): Promise<NearestEndType | null> {
  const beneath = await endsBeneath(context);
  const end = beneath(key)[of];
  if (!end) return null;
  const record = await batched(context, 'figure records', end.record, (keys) => visibleRecords(context, keys));
  return { day: end.day, record: record ?? null };
}
