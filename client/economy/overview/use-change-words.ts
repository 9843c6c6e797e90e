import { useT } from '../../i18n/use-t.ts';
import type { NoPercent } from '../../gql/graphql.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';

interface Change {
  readonly difference: string;
  readonly percent?: string | null;
  readonly noPercent?: NoPercent | null;
}

/** How a cost changed, in words: '+120 kr · +4 %'. */
export function useChangeWords(): (change: Change) => string {
  const t = useT();
  const { money, percent } = useFormats();
  return ({ difference, percent: share, noPercent }) =>
    [
      money(difference, { signed: true }),
      share ? percent(share, { signed: true }) : noPercent && t(`economy.noPercent.${noPercent}`),
    ]
      .filter(Boolean)
      .join(' · ');
}
