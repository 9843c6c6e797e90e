import type { RequestContext } from '../../api/context.ts';
import { readGlobalId } from '../../api/read/global-id.ts';
import { endsBeneath, type EndsBeneath } from '../../services/impact/ends-beneath.reading.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { OverviewService } from './service-overview.reading.ts';

/** A service with what ends first beneath it, where that has been read already. */
export interface WithEnds {
  readonly beneath?: EndsBeneath | undefined;
}

/** Those services beneath which something ends by a day. */
export async function endingBy(
  context: RequestContext,
  services: readonly OverviewService[],
  day: LocalDate,
): Promise<readonly (OverviewService & WithEnds)[]> {
  const keyOf = ({ record }: OverviewService) => readGlobalId(record.id)?.key ?? record.id;
  const ends = await endsBeneath(context, services.map(keyOf));
  return services
    .map((service) => ({ ...service, beneath: ends.get(keyOf(service)) }))
    .filter(({ beneath }) => [beneath?.support, beneath?.contract].some((end) => end && end.day <= day));
}
