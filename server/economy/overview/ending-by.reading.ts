import type { RequestContext } from '../../api/context.ts';
import { readJson } from '../../api/read/read-json.ts';
import { services } from '../../services/e-health-service.record.ts';
import { endsBeneath } from '../../services/impact/ends-beneath.reading.ts';
import type { LocalDate } from '../../values/local-date.ts';

const POINTS = 10;

/** Keys of the services that the viewer may see and beneath which something ends by a day. */
export async function endingBy(context: RequestContext, day: LocalDate): Promise<readonly string[]> {
  const keys = await readJson<string[] | null>(
    context,
    POINTS,
    {},
    (statement) => `select json_agg(s.id) from ${statement.rows(services)} s`,
  );
  const beneath = await endsBeneath(context);
  return (keys ?? []).filter((key) => {
    const { support, contract } = beneath(key);
    return [support, contract].some((end) => end && end.day <= day);
  });
}
