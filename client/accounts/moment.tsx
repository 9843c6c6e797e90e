import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';

/** A moment, or why there is none. */
export function Moment({ at, none }: { at: string | null | undefined; none: string }) {
  const { dateTime } = useFormats();
  return <Value reason={none}>{at ? <time dateTime={at}>{dateTime(at)}</time> : null}</Value>;
}
